package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    Map<String, Path> kinds = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      all.filter(p -> p.toString().endsWith(".html"))
          .sorted()
          .forEach(p -> kinds.putIfAbsent(kind(site.relativize(p)), p));
    }
    List<String> complaints = new ArrayList<>();
    for (Path page : kinds.values()) {
      complaints(page).lines().filter(ValidHtmlTest::isTrue).forEach(complaints::add);
    }
    assertThat(complaints).isEmpty();
    assertThat(kinds).hasSizeGreaterThan(20);
  }

  /** Language, section and depth; of documents each, since they differ in what they have. */
  private static String kind(Path page) {
    String first = page.getName(0).toString();
    return page.getNameCount() < 3 || page.getName(1).toString().equals("documents")
        ? page.toString()
        : first + "/" + page.getName(1) + "/" + page.getNameCount();
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
