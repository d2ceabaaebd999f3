package org.cursus.app.job;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.cursus.app.platform.Problem;
import org.cursus.engine.document.DocumentFault;
import org.cursus.engine.document.UnreadableDocument;
import org.cursus.engine.posting.PostingPage;
import org.cursus.engine.sandbox.ParserPool;
import org.springframework.stereotype.Component;

/// Turns what came into the text of a posting. Web pages and documents are read in a child JVM
/// only. Call it outside of transactions.
@Component
class PostingText {

  private static final Pattern MARKUP =
      Pattern.compile("(?i)<(?:!doctype|html|head|body|script|style|div|p|ul|li|h[1-6]|br)\\b");

  /// It makes the file a web page for whoever looks, and says its encoding.
  private static final String BEGINNING = "\uFEFF<!doctype html>\n";

  private final ParserPool parsers;

  PostingText(ParserPool parsers) {
    this.parsers = parsers;
  }

  /// A text that was pasted; where it is the source of a web page, what that shows.
  ///
  /// @throws Problem `posting-too-long` or `posting-unreadable`
  PostingPage pasted(String text) {
    if (text.length() > JobFields.LONGEST_TEXT) {
      throw JobProblem.POSTING_TOO_LONG.with("most", JobFields.LONGEST_TEXT);
    }
    return MARKUP.matcher(text).find() ? markup(text) : PostingPage.ofText(text);
  }

  /// A page that was fetched.
  ///
  /// @throws Problem `posting-unreadable`
  PostingPage fetched(PageFetch.Page page) {
    if (!page.html()) {
      return PostingPage.ofText(page.text());
    }
    return page.charset() == null ? file(page.content(), "page.html") : markup(page.text());
  }

  private PostingPage markup(String text) {
    return file((BEGINNING + text).getBytes(StandardCharsets.UTF_8), "");
  }

  /// A file of any kind that resumes may have.
  ///
  /// @throws Problem `posting-unreadable` with what is wrong with it
  PostingPage file(byte[] content, String name) {
    try {
      return parsers.posting(content, name);
    } catch (UnreadableDocument e) {
      throw refusal(e.fault());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw JobProblem.READER_BUSY.problem();
    } catch (IllegalStateException noChild) {
      throw JobProblem.READER_BUSY.problem();
    }
  }

  private static Problem refusal(DocumentFault fault) {
    return JobProblem.POSTING_UNREADABLE.with("fault", fault.code());
  }
}
