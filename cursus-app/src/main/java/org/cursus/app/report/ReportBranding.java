package org.cursus.app.report;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cursus.engine.report.Branding;
import org.cursus.engine.report.Logo;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who hands reports out, as the operator set it; what does not fit is said when the node starts.
@Configuration(proxyBeanMethods = false)
class ReportBranding {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_FOOTER = 300;

  @Bean
  Branding branding(
      @Value("${cursus.branding.name}") String name,
      @Value("${cursus.branding.logo}") String logo,
      @Value("${cursus.branding.colour}") String colour,
      @Value("${cursus.branding.footer}") String footer,
      @Value("${cursus.branding.link}") String link) {
    return read(name, logo, colour, footer, link);
  }

  /// @throws IllegalArgumentException which names the setting and says what to do
  static Branding read(String name, String logo, String colour, String footer, String link) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw refused("NAME", "Give a name of at most 80 characters.");
    }
    if (footer.length() > LONGEST_FOOTER) {
      throw refused("FOOTER", "Write at most 300 characters.");
    }
    try {
      return new Branding(name.strip(), logo(logo), colour, orNull(footer), link(link));
    } catch (IllegalArgumentException e) {
      var said = e.getMessage() == null ? "" : e.getMessage();
      throw said.startsWith("CURSUS_") ? e : refused("COLOUR", said);
    }
  }

  private static @Nullable Logo logo(String file) {
    if (file.isBlank()) {
      return null;
    }
    try {
      return Logo.read(Files.readAllBytes(Path.of(file.strip())));
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw refused("LOGO", "The file cannot be read. Give the path of a PNG or JPEG file.");
    } catch (IllegalArgumentException e) {
      throw refused("LOGO", e.getMessage() == null ? "" : e.getMessage());
    }
  }

  private static @Nullable String link(String link) {
    if (link.isBlank()) {
      return null;
    }
    try {
      var address = new URI(link.strip());
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (web && address.getHost() != null) {
        return address.toASCIIString();
      }
    } catch (java.net.URISyntaxException broken) {
      // Said below.
    }
    throw refused("LINK", "Give an address that begins with https://.");
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }

  private static IllegalArgumentException refused(String setting, String advice) {
    return new IllegalArgumentException("CURSUS_BRANDING_" + setting + ": " + advice);
  }
}
