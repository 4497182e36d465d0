package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.PreservationCopySource;

/** Preparing the plain parts of templates changes how fast pages are made, and nothing else. */
class PlainPartsTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir Path folder;

  private Map<String, String> site(boolean prepared) throws IOException {
    Path output = Files.createDirectories(folder.resolve("output-" + prepared));
    FakeHoldings holdings =
        FakeHoldings.ofEveryKind(Files.createDirectories(folder.resolve("store")));
    new SitePublisher(FakeHoldings.images(), PreservationCopySource.NONE, new Pages(prepared))
        .publish(holdings, output, NOW);
    Map<String, String> pages = new TreeMap<>();
    Path site = output.resolve("site");
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        pages.put(site.relativize(file).toString(), Files.readString(file));
      }
    }
    return pages;
  }

  @Test
  void everyPageIsTheSameToTheByte() throws IOException {
    Map<String, String> wanted = site(false);
    Map<String, String> is = site(true);
    assertThat(is.keySet()).isEqualTo(wanted.keySet());
    is.forEach((path, page) -> assertThat(page).as(path).isEqualTo(wanted.get(path)));
  }

  private static PlainParts parts() {
    return new PlainParts(new Words(new TemplateFolder(), Language.VI));
  }

  @Test
  void nearlyAllOfADocumentsPageIsPlain() {
    String template = new TemplateFolder().text("document.html");
    String rest =
        parts().prepare(template).replaceAll("(?s)<th:block plain:part.*?</th:block>", "");
    assertThat(rest.split("th:", -1).length).isLessThan(template.split("th:", -1).length / 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p th:text=\"${#numbers.formatInteger(n, 1)}\"></p>",
        "<p th:utext=\"${x}\"></p>",
        "<p>[[${x}]]</p>",
        "<input th:checked=\"${x}\">",
        "<p th:text=\"${a}\"",
        "<p><b th:text=\"${a}\"></p></b>",
        "<p id=\"a\" th:id=\"${b}\"></p>",
        "<p class=\"a\">no question</p>",
      })
  void whatIsNotPlainIsLeftToThymeleaf(String template) {
    assertThat(parts().prepare(template)).isEqualTo(template);
  }
}
