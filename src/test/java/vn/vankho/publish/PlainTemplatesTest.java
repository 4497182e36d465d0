package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.PreservationCopySource;
import vn.vankho.publish.search.ByteText;

/** Preparing plain templates changes how fast pages are made, and nothing else. */
class PlainTemplatesTest {

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

  private static PlainTemplates templates(UnaryOperator<String> texts) {
    return new PlainTemplates(texts, new Words(new TemplateFolder(), Language.VI));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"document", "list", "rows-year", "choices", "provinces", "home", "tombstone"})
  void theTemplatesOfManyPagesArePlain(String template) {
    assertThat(templates(name -> new TemplateFolder().text(name + ".html")).of(template))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p th:text=\"${#numbers.formatInteger(n, 1)}\"></p>",
        "<p>[(${x})]</p>",
        "<!-- [[${x}]] -->",
        "<input th:checked=\"${x}\">",
        "<p th:text=\"${a}\"",
        "<p><b th:text=\"${a}\"></p></b>",
        "<p id=\"a\" th:id=\"${b}\"></p>",
        "<p th:text=\"${a}\"><b>x</b></p>",
        "<p th:replace=\"~{page :: none}\"></p>",
        "<p th:replace=\"~{page :: one}\"></p><i th:fragment=\"one(a)\"></i>",
        "<p th:each=\"a, status : ${b}\"></p>",
        "<svg:rect></svg:rect>",
      })
  void whatIsNotPlainIsLeftToThymeleaf(String template) {
    assertThat(templates(name -> template).of("page")).isEmpty();
  }

  @Test
  void aFragmentSeesWhatItIsGivenAndWhatThePageHas() {
    String template =
        "<ul><li th:replace=\"~{page :: one(${a + '!'})}\"></li></ul>"
            + "<template><li th:fragment=\"one(c)\" th:each=\"x : ${list}\">[[${c}]][[${a}]][[${x}]]</li></template>";
    Map<String, Object> content = Map.of("a", "<a>", "list", List.of(1, 2), "c", "hidden");
    ByteText out = new ByteText(10);
    templates(name -> template).of("page").orElseThrow().write(content::get, out);
    assertThat(new String(out.toBytes(), StandardCharsets.UTF_8))
        .startsWith("<ul><li>&lt;a&gt;!&lt;a&gt;1</li><li>&lt;a&gt;!&lt;a&gt;2</li></ul>");
  }
}
