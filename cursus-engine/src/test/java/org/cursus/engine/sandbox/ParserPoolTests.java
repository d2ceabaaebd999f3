package org.cursus.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.cursus.engine.document.DocumentFault;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.document.HiddenText;
import org.cursus.engine.document.SamplePdf;
import org.cursus.engine.document.UnreadableDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the pool promises when documents are harmless, and when they are not.
class ParserPoolTests {

  private static final byte[] ORDINARY =
      new SamplePdf().text(60, 80, "Ana Silva").text(60, 100, "ana@example.org").bytes();

  /// Ten to the power of twelve forms to paint.
  private static final byte[] ENDLESS = new SamplePdf().formsWithinForms(13, 10).bytes();

  /// For what has to be read however busy the machine is, where the pool's own limit is tested.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static ParserPool pool;

  @BeforeAll
  static void open() {
    var limit = Duration.ofSeconds(20);
    // Scans have tests of their own; here no machine reads them.
    pool = new ParserPool(new ParserPool.Settings(2, 128, limit, limit, ""));
  }

  @AfterAll
  static void close() {
    pool.close();
  }

  private static DocumentFault faultOf(ParserPool pool, byte[] content) {
    var refusal =
        catchThrowableOfType(UnreadableDocument.class, () -> pool.parse(content, "resume.pdf"));
    assertThat(refusal).isNotNull();
    return refusal.fault();
  }

  private static void assertServed(ParserPool pool) throws Exception {
    var document = DocumentReader.read(ORDINARY, "resume.pdf");
    assertThat(pool.parse(ORDINARY, "resume.pdf", PATIENCE)).isEqualTo(ParsedDocument.of(document));
    assertThat(pool.identify(ORDINARY, "resume.pdf")).isEqualTo(document.type());
  }

  @Test
  void readsAsTheReaderItselfDoes() throws Exception {
    assertServed(pool);
  }

  @Test
  void bringsHiddenTextWithIt() throws Exception {
    var pdf = new SamplePdf().text(60, 80, "Ana Silva").text(700, 300, "Kubernetes Terraform");
    var read = pool.parse(pdf.bytes(), "resume.pdf");
    assertThat(read.hidden())
        .singleElement()
        .matches(hidden -> hidden.text().equals("Kubernetes Terraform"))
        .matches(hidden -> hidden.reason() == HiddenText.Reason.OFF_PAGE)
        .matches(hidden -> hidden.box().x() > 690);
  }

  @Test
  void passesFaultsOn() {
    assertThat(faultOf(pool, new byte[0])).isEqualTo(DocumentFault.EMPTY);
    assertThat(faultOf(pool, new SamplePdf().picture().bytes()))
        .isEqualTo(DocumentFault.PICTURES_ONLY);
    assertThat(faultOf(pool, "Ana".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(DocumentFault.WRONG_EXTENSION);
  }

  @Test
  void showsPages() throws Exception {
    assertThat(pool.view(ORDINARY, "resume.pdf", 1).mediaType()).isEqualTo("image/png");
    assertThatThrownBy(() -> pool.view(ORDINARY, "resume.pdf", 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void servesManyAtATime() throws Exception {
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls = new ArrayList<Future<?>>();
      Callable<Void> call =
          () -> {
            assertServed(pool);
            return null;
          };
      for (int i = 0; i < 24; i++) {
        calls.add(callers.submit(call));
      }
      for (var done : calls) {
        done.get();
      }
    }
  }

  @Test
  void killsAChildAtTheTimeLimitAndServesTheNextDocument() throws Exception {
    try (var quick = new ParserPool(new ParserPool.Settings(1, 64, Duration.ofSeconds(2)))) {
      assertServed(quick);
      var before = children();
      assertThat(faultOf(quick, ENDLESS)).isEqualTo(DocumentFault.TOO_SLOW);
      assertServed(quick);
      assertThat(children()).isLessThanOrEqualTo(before);
    }
  }

  @Test
  void survivesAChildThatRunsOutOfMemory() throws Exception {
    var content =
        new SamplePdf().text(60, 80, "Ana").raw("(" + "a".repeat(48 << 20) + ") Tj\n").bytes();
    try (var small = new ParserPool(new ParserPool.Settings(1, 24, Duration.ofSeconds(30)))) {
      assertThat(faultOf(small, content)).isEqualTo(DocumentFault.TOO_DEMANDING);
      assertServed(small);
    }
  }

  @Test
  void killsTheChildWhenTheCallerGivesUp() throws Exception {
    try (var single = new ParserPool(new ParserPool.Settings(1, 64, Duration.ofMinutes(5)))) {
      assertServed(single);
      var thrown = new AtomicReference<Throwable>();
      var caller =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      single.parse(ENDLESS, "resume.pdf");
                    } catch (Exception expected) {
                      thrown.set(expected);
                    }
                  });
      while (caller.getState() != Thread.State.TIMED_WAITING) {
        Thread.onSpinWait();
      }
      caller.interrupt();
      caller.join();
      assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
      assertServed(single);
    }
  }

  @Test
  void servesNobodyOnceClosed() throws Exception {
    var brief = new ParserPool(new ParserPool.Settings(1, 64, Duration.ofSeconds(20)));
    assertServed(brief);
    brief.close();
    assertThatThrownBy(() -> brief.parse(ORDINARY, "resume.pdf"))
        .isInstanceOf(IllegalStateException.class);
  }

  private static long children() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
  }
}
