package org.cursus.app.onet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.cursus.app.onet.Structure.Column;
import org.cursus.app.onet.Structure.Table;
import org.jspecify.annotations.Nullable;

/// A file of a release as PostgreSQL's COPY takes it: without the header and the names that another
/// table has, dates as the first day of their month. What is wrong with a line is said here, with
/// its number; what only the database can know (a type, a key) it says itself.
///
/// It works on bytes and makes no object for a line: a release has a million of them.
final class CleanFile extends InputStream {

  private static final int CHUNK = 1 << 17;
  private static final int LONGEST_LINE = 1 << 16;

  /// What happens to a field.
  private enum Fate {
    DROP,
    KEEP,
    DATE
  }

  private final Table table;
  private final InputStream source;
  private final Fate[] fates;
  private final byte[] raw = new byte[CHUNK + LONGEST_LINE];
  private int rawEnd;
  private boolean ended;
  private byte[] clean = new byte[2 * (CHUNK + LONGEST_LINE)];
  private int cleanStart;
  private int cleanEnd;
  private long line;

  /// Ends the reading of a file that is not as it must be.
  static final class Spoiled extends IOException {

    private final ReleaseRefused refusal;

    Spoiled(ReleaseRefused refusal) {
      super(refusal);
      this.refusal = refusal;
    }

    ReleaseRefused refusal() {
      return refusal;
    }
  }

  /// @throws Spoiled when the header is not the one that the structure names
  CleanFile(Table table, InputStream source) throws IOException {
    this.table = table;
    this.source = source;
    this.fates = table.columns().stream().map(CleanFile::fate).toArray(Fate[]::new);
    fill();
  }

  private static Fate fate(Column column) {
    if (column.name() == null) {
      return Fate.DROP;
    }
    return column.isDate() ? Fate.DATE : Fate.KEEP;
  }

  /// How many rows were read.
  long rows() {
    return line - 1;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    while (cleanStart == cleanEnd) {
      if (ended && rawEnd == 0) {
        return -1;
      }
      fill();
    }
    int count = Math.min(length, cleanEnd - cleanStart);
    System.arraycopy(clean, cleanStart, target, offset, count);
    cleanStart += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  /// Reads on and cleans the lines that are whole.
  private void fill() throws IOException {
    cleanStart = 0;
    cleanEnd = 0;
    int count = source.readNBytes(raw, rawEnd, CHUNK);
    ended = count < CHUNK;
    rawEnd += count;
    int start = 0;
    for (int i = rawEnd - count; i < rawEnd; i++) {
      if (raw[i] == '\n') {
        take(start, i);
        start = i + 1;
      }
    }
    rawEnd -= start;
    System.arraycopy(raw, start, raw, 0, rawEnd);
    if (ended && rawEnd > 0) {
      line++;
      throw spoiled(null, "the file ends in the middle of a line. Get the release again.");
    }
    if (rawEnd > LONGEST_LINE) {
      line++;
      throw spoiled(null, "the line is longer than any in a release.");
    }
    if (ended && line == 0) {
      throw spoiled(null, "the file is empty. Get the release again.");
    }
  }

  private void take(int start, int newline) throws Spoiled {
    line++;
    int end = newline > start && raw[newline - 1] == '\r' ? newline - 1 : newline;
    if (line == 1) {
      checkHeader(start, end);
    } else {
      row(start, end);
    }
  }

  private void checkHeader(int start, int end) throws Spoiled {
    var found =
        List.of(new String(raw, start, end - start, StandardCharsets.UTF_8).split("\t", -1));
    for (var header : table.headers()) {
      if (!found.contains(header)) {
        throw spoiled(header, "the column is missing.");
      }
    }
    for (var header : found) {
      if (!table.headers().contains(header)) {
        throw spoiled(header, "the structure of this release has no such column.");
      }
    }
    if (!found.equals(table.headers())) {
      throw spoiled(null, "the columns are in another order than in the official release.");
    }
  }

  private void row(int start, int end) throws Spoiled {
    ensureRoom(2 * (end - start) + 4 * fates.length);
    int field = 0;
    int from = start;
    boolean first = true;
    for (int i = start; i <= end; i++) {
      if (i < end && raw[i] != '\t') {
        continue;
      }
      if (field == fates.length) {
        throw spoiled(null, "there are more fields than columns.");
      }
      if (fates[field] != Fate.DROP) {
        if (!first) {
          clean[cleanEnd++] = '\t';
        }
        first = false;
        if (fates[field] == Fate.DATE) {
          date(field, from, i);
        } else {
          copy(field, from, i);
        }
      }
      field++;
      from = i + 1;
    }
    if (field < fates.length) {
      throw spoiled(table.columns().get(field).header(), "the line ends before this column.");
    }
    clean[cleanEnd++] = '\n';
  }

  private void ensureRoom(int bytes) {
    if (cleanEnd + bytes > clean.length) {
      clean = Arrays.copyOf(clean, 2 * clean.length + bytes);
    }
  }

  private void copy(int field, int from, int to) throws Spoiled {
    boolean ascii = true;
    for (int i = from; i < to; i++) {
      byte b = raw[i];
      if (b == '\\') {
        clean[cleanEnd++] = '\\';
      } else if (b == '\r' || b == 0) {
        throw spoiled(field, "there is a control character inside.");
      }
      ascii &= b >= 0;
      clean[cleanEnd++] = b;
    }
    if (!ascii) {
      checkUtf8(field, from, to);
    }
  }

  private void checkUtf8(int field, int from, int to) throws Spoiled {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw, from, to - from));
    } catch (CharacterCodingException e) {
      throw spoiled(field, "there are bytes that are not UTF-8. Save the file as UTF-8.");
    }
  }

  /// `08/2019` becomes `2019-08-01`.
  private void date(int field, int from, int to) throws Spoiled {
    if (to - from != 7 || raw[from + 2] != '/') {
      throw spoiled(field, "this is no month such as 08/2019.");
    }
    for (int i = from + 3; i < to; i++) {
      clean[cleanEnd++] = raw[i];
    }
    clean[cleanEnd++] = '-';
    clean[cleanEnd++] = raw[from];
    clean[cleanEnd++] = raw[from + 1];
    clean[cleanEnd++] = '-';
    clean[cleanEnd++] = '0';
    clean[cleanEnd++] = '1';
  }

  private Spoiled spoiled(int field, String what) {
    return spoiled(table.columns().get(field).header(), what);
  }

  private Spoiled spoiled(@Nullable String column, String what) {
    return new Spoiled(ReleaseRefused.at(table.file(), line, column, what));
  }
}
