package org.cursus.engine.recognition;

/// A page as grey dots, row by row, 0 for black.
///
/// @param dotsPerInch how finely the page was scanned or rendered
public record Scan(int width, int height, byte[] dots, int dotsPerInch) {

  /// The most dots of a scan: a page of US Legal at 300 dots per inch, and some more.
  public static final int MAX_DOTS = 12_000_000;

  public Scan {
    if (width < 1 || height < 1 || (long) width * height != dots.length || dots.length > MAX_DOTS) {
      throw new IllegalArgumentException("a scan of " + width + " by " + height);
    }
  }

  /// From 0 for black to 255 for white.
  public int at(int x, int y) {
    return dots[y * width + x] & 0xFF;
  }

  /// The scan turned clockwise.
  ///
  /// @param quarters how many times 90 degrees
  public Scan turned(int quarters) {
    var turned = this;
    for (int i = 0; i < Math.floorMod(quarters, 4); i++) {
      turned = turned.turnedOnce();
    }
    return turned;
  }

  private Scan turnedOnce() {
    var other = new byte[dots.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        other[x * height + height - 1 - y] = dots[y * width + x];
      }
    }
    return new Scan(height, width, other, dotsPerInch);
  }
}
