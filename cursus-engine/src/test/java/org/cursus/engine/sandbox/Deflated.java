package org.cursus.engine.sandbox;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/// Packs the same bytes over and over, in the time that packing them once takes: cut off from what
/// was before, they are packed to the same bytes each time.
final class Deflated {

  private static final int BUFFER = 1 << 16;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
  private final Adler32 checksum = new Adler32();

  private Deflated() {}

  /// As zlib has it: with two bytes before, and a sum after.
  static byte[] repeated(byte[] start, byte[] block, int times) {
    var zlib = new Deflated();
    zlib.out.writeBytes(new byte[] {0x78, 0x01});
    zlib.pack(start, block, times);
    var sum = ByteBuffer.allocate(4).putInt((int) zlib.checksum.getValue());
    zlib.out.writeBytes(sum.array());
    return zlib.out.toByteArray();
  }

  private void pack(byte[] start, byte[] block, int times) {
    try (deflater) {
      drain(start, Deflater.FULL_FLUSH);
      checksum.update(start, 0, start.length);
      var before = out.size();
      drain(block, Deflater.FULL_FLUSH);
      var once = out.toByteArray();
      out.reset();
      out.write(once, 0, before);
      for (int i = 0; i < times; i++) {
        out.write(once, before, once.length - before);
        checksum.update(block, 0, block.length);
      }
      deflater.finish();
      drain(new byte[0], Deflater.NO_FLUSH);
    }
  }

  private void drain(byte[] data, int flush) {
    var buffer = new byte[BUFFER];
    deflater.setInput(data);
    for (int size; (size = deflater.deflate(buffer, 0, BUFFER, flush)) > 0; ) {
      out.write(buffer, 0, size);
      if (size < BUFFER && flush != Deflater.NO_FLUSH) {
        return;
      }
    }
  }
}
