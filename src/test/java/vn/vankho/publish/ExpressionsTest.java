package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class ExpressionsTest {

  /** As views have it. */
  public record Shown(String name, int page, Optional<String> href, List<String> lines) {}

  private static final Map<String, Object> CONTENT =
      Map.of(
          "root",
          "../",
          "fact",
          new Shown("số & ký hiệu", 3, Optional.of("a.html"), List.of("x", "y")),
          "bare",
          new Shown("", 0, Optional.empty(), List.of()),
          "map",
          Map.of("key", "value"),
          "yes",
          true);

  private static String page(String expression, boolean own) {
    SpringTemplateEngine engine = new SpringTemplateEngine();
    if (own) {
      engine.setDialect(Expressions.dialect());
    }
    StringTemplateResolver texts = new StringTemplateResolver();
    texts.setTemplateMode(TemplateMode.HTML);
    engine.setTemplateResolver(texts);
    return engine.process(
        "<p th:text=\"${" + expression + "}\"></p>", new Context(java.util.Locale.ROOT, CONTENT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "root",
        "fact.name",
        "fact.page",
        "root + fact.href.get()",
        "root + 'assets/' + fact.page + '.css'",
        "fact.page + 1",
        "fact.href.isPresent()",
        "bare.href.orElse('none')",
        "fact.lines.size() > 1",
        "bare.lines.isEmpty() and !fact.lines.isEmpty()",
        "fact.page > 0 and !#strings.isEmpty(fact.name)",
        "#strings.isEmpty(bare.name) or yes",
        "yes and fact.href.isPresent() ? '#' + fact.name : '#page-' + fact.page",
        "fact.name == 'x' or fact.page == 3",
        "fact.name != null",
        "map.key",
        "root + map['key']",
        "map['none']",
        "unknown",
        "(yes)",
        "fact.lines[0]",
        "fact.name.toUpperCase()",
        "fact.page * 2 - 1",
        "not yes",
        "#strings.listJoin(fact.lines, '; ')",
        "fact.page eq 3",
        "fact.href.orElse('a').length()",
      })
  void giveWhatSpringsLanguageGives(String expression) {
    assertThat(page(expression, true)).isEqualTo(page(expression, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fact.name", "a.b(c, 'd').e", "!a or b > 2 ? c : d + 'e'"})
  void plainOnesAreReadWithoutSpring(String expression) {
    assertThat(new ExpressionReader(expression).expression()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a[", "T(x)", "a -1", "'a", "a..b", "", "{'a', 'b'}", "a ?: b", "a?.b"})
  void othersAreLeftToSpring(String expression) {
    assertThat(new ExpressionReader(expression).expression()).isEmpty();
  }

  @Test
  void aMissingPropertyFailsInsteadOfLeavingAHole() {
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> page("fact.missing", true))
        .isInstanceOf(org.thymeleaf.exceptions.TemplateProcessingException.class);
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> page("unknown.name", true))
        .isInstanceOf(org.thymeleaf.exceptions.TemplateProcessingException.class);
  }
}
