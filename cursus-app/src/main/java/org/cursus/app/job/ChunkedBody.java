package org.cursus.app.job;

import java.io.IOException;
import java.io.InputStream;

/// A body that comes in chunks (RFC 9112, section 7.1), as the bytes that it holds.
final class ChunkedBody extends InputStream {

  private static final int LONGEST_SIZE_LINE = 1024;

  private final InputStream in;
  private long left;
  private boolean begun;
  private boolean ended;

  ChunkedBody(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (left == 0) {
      nextChunk();
    }
    if (ended) {
      return -1;
    }
    int count = in.read(target, offset, (int) Math.min(length, left));
    if (count < 0) {
      throw new IOException("cut off");
    }
    left -= count;
    return count;
  }

  private void nextChunk() throws IOException {
    if (begun && !ended) {
      line();
    }
    begun = true;
    var size = line().replaceAll(";.*", "").strip();
    if (!size.matches("[0-9A-Fa-f]{1,8}")) {
      throw new IOException("no size of a chunk");
    }
    left = Long.parseLong(size, 16);
    ended = left == 0;
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    int sign;
    while ((sign = in.read()) != '\n') {
      if (sign < 0 || line.length() > LONGEST_SIZE_LINE) {
        throw new IOException("no line");
      }
      line.append((char) sign);
    }
    return line.toString();
  }
}
