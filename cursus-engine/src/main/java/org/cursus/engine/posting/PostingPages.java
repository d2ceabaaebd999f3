package org.cursus.engine.posting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads the posting that a web page shows: what it says in JSON-LD first, then in Open Graph, then
/// its text without menus, scripts and hidden parts. Nothing that the page asks for is fetched or
/// run. A page from outside is read through `sandbox` only.
public final class PostingPages {

  private static final String NOT_READ =
      "script, style, noscript, template, nav, footer, aside, form, button, select, svg, iframe,"
          + " object, dialog, head, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=banner], [role=search], [role=dialog],"
          + " [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden],"
          + " [style~=(?i)font-size\\s*:\\s*0(?![.\\d])], [style~=(?i)opacity\\s*:\\s*0(?![.\\d])]";

  private static final String CONTENT = "main, article, [role=main]";
  private static final int FEW_WORDS = 40;
  private static final int LONGEST_NAME = 200;

  private PostingPages() {}

  /// @param content a web page; its byte order mark or its own word tells its encoding
  public static PostingPage read(byte[] content) {
    try {
      return read(Jsoup.parse(new ByteArrayInputStream(content), null, ""));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static PostingPage read(Document page) {
    var told = JobPostingData.of(page);
    var title = property(page, "og:title");
    var site = property(page, "og:site_name");
    page.select(NOT_READ).remove();
    if (told != null) {
      return told.page(fuller(told.text(), page));
    }
    var text = text(page);
    return new PostingPage(
        text,
        title == null ? "text" : "open-graph",
        title,
        site,
        null,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /// What JSON-LD says is enough where it is a whole posting; else whichever says more.
  private static String fuller(String told, Document page) {
    if (words(told) >= FEW_WORDS) {
      return told;
    }
    var shown = text(page);
    return words(shown) > words(told) ? shown : told;
  }

  /// The part that the page calls its content, or all of it where that is too little.
  private static String text(Document page) {
    var content =
        page.select(CONTENT).stream()
            .filter(part -> words(part.text()) >= FEW_WORDS)
            .findFirst()
            .orElse(page.body());
    return PageText.of(content);
  }

  /// The text of a piece of HTML, as JSON-LD has it: sometimes escaped once more.
  static String textOf(String html) {
    var text = fragment(html);
    return text.matches("(?s).*</?(?:p|br|li|ul|div|strong)\\b.*") ? fragment(text) : text;
  }

  private static String fragment(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html.strip();
    }
    var page = Jsoup.parse(html.indexOf('<') < 0 ? html.replace("\n", "<br>") : html);
    page.select(NOT_READ).remove();
    return PageText.of(page.body());
  }

  private static @Nullable String property(Document page, String name) {
    var element = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
    return element == null ? null : name(element);
  }

  private static @Nullable String name(Element element) {
    return name(element.attr("content"));
  }

  /// One line of a name's length; null for none.
  static @Nullable String name(String text) {
    var line = text.replaceAll("\\s+", " ").strip();
    return line.isEmpty() || line.length() > LONGEST_NAME ? null : line;
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
