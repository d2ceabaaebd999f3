package org.cursus.engine.report;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/// Holds PDFs against what a program can check of ISO 14289-1 (PDF/UA), with veraPDF.
final class PdfUa {

  /// Read alone; asking for it by name would read those of every standard.
  private static final ValidationProfile PROFILE = profile();

  private PdfUa() {}

  /// What is wrong with a file: one line for each clause, with how often and where at first.
  static List<String> faults(byte[] pdf) {
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        var validator =
            Foundries.defaultInstance().createValidator(PROFILE, -1, false, true, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .collect(Collectors.groupingBy(each -> each.getRuleId().toString()))
          .values()
          .stream()
          .map(PdfUa::line)
          .sorted()
          .toList();
    } catch (VeraPDFException | IOException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  private static String line(List<TestAssertion> same) {
    var first = same.getFirst();
    return "clause %s, test %d, %d times: %s At %s"
        .formatted(
            first.getRuleId().getClause(),
            first.getRuleId().getTestNumber(),
            same.size(),
            Objects.requireNonNullElse(first.getErrorMessage(), first.getMessage()),
            first.getLocation().getContext());
  }

  private static ValidationProfile profile() {
    VeraGreenfieldFoundryProvider.initialise();
    try (var in = Profiles.class.getResourceAsStream("/org/verapdf/pdfa/validation/PDFUA-1.xml")) {
      return Profiles.profileFromXml(in);
    } catch (JAXBException | IOException broken) {
      throw new UncheckedIOException(new IOException(broken));
    }
  }
}
