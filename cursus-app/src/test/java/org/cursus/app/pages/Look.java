package org.cursus.app.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/// How a page is looked at: both themes and both widths, which are chosen by style sheets alone, so
/// that a page which stands may change from one to the other.
enum Look {
  NARROW_DARK(360, 800, ColorScheme.DARK),
  WIDE_LIGHT(1280, 900, ColorScheme.LIGHT);

  final int width;
  final int height;
  final ColorScheme scheme;

  Look(int width, int height, ColorScheme scheme) {
    this.width = width;
    this.height = height;
    this.scheme = scheme;
  }

  void putOn(Page page) {
    page.setViewportSize(width, height);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }

  /// For names of pictures.
  String suffix() {
    return "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
  }
}
