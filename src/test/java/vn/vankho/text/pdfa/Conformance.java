package vn.vankho.text.pdfa;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Others' judgement of a copy: veraPDF's of its form, PDFBox's of its text. */
public final class Conformance {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /** The words of a copy's text layer, as PDFBox reads them. */
  public static List<String> words(Path copy) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(copy.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      // Else it takes a letter over its like, as in a misread signature, for a shadow.
      stripper.setSuppressDuplicateOverlappingText(false);
      return words(stripper.getText(pdf));
    }
  }

  /** A text's words, without accents that stand alone: PDFBox takes these for marks of a letter. */
  public static List<String> words(String text) {
    return List.of(text.replaceAll("[`´^~¨\\u0300-\\u036F]", "").strip().split("\\s+"));
  }

  /** The rules that the file breaks, in veraPDF's words; empty for a valid file. */
  public static List<String> violations(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFA_2_B);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
      var result = validator.validate(parser);
      List<String> broken =
          result.getTestAssertions().stream()
              .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
              .map(a -> a.getRuleId().getClause() + ": " + a.getMessage())
              .distinct()
              .toList();
      return broken.isEmpty() && !result.isCompliant() ? List.of("not compliant") : broken;
    }
  }
}
