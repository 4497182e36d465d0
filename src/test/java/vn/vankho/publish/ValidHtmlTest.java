package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of every kind by the checker of the W3C's validator. */
@Tag("slow")
class ValidHtmlTest {

  @Test
  void everyKindOfPageIsValidHtml(@TempDir Path output) throws Exception {
    FakeHoldings holdings =
        FakeHoldings.ofEveryKind(Files.createDirectory(output.resolve("store")));
    new SitePublisher(FakeHoldings.images())
        .publish(holdings, output, Instant.parse("2026-03-01T00:00:00Z"));
    Path site = output.resolve("site");
    List<String> kinds = PageKinds.of(site);
    List<String> complaints = new ArrayList<>();
    for (String page : kinds) {
      complaints(site.resolve(page)).lines().filter(ValidHtmlTest::isTrue).forEach(complaints::add);
    }
    assertThat(complaints).isEmpty();
    assertThat(kinds)
        .hasSizeGreaterThan(40)
        .contains("vi/da-rut/index.html", "en/withdrawn/index.html", "vi/kiem-tra/index.html");
  }

  /**
   * The checker takes it that a page on a disk may load nothing by its policy, and that the policy
   * speaks of data too, which no browser runs.
   */
  private static boolean isTrue(String complaint) {
    return !complaint.contains("Content Security Policy");
  }

  /** One line each; nothing when the page is valid. */
  private static String complaints(Path page) throws IOException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    try {
      return validator.validate(page);
    } catch (org.xml.sax.SAXException e) {
      throw new IOException(page.toString(), e);
    }
  }
}
