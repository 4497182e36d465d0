package vn.vankho.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mẫu trang giản đơn: templates that consist of nothing but fragments, repetition, conditions,
 * words and plain values are prepared once, whole, and then written straight out, many times faster
 * than Thymeleaf walks through them. A template that holds anything else, and a page with a value
 * that is not plain after all, is left to Thymeleaf; the pages are the same either way.
 */
final class PlainTemplates {

  /** {@code line : ${p.lines}}. */
  private static final Pattern EACH = Pattern.compile("\\s*([a-zA-Z]+)\\s*:\\s*(\\$\\{.*\\})\\s*");

  /** {@code ~{layout :: crumbs(${crumbs})}}. */
  private static final Pattern REPLACE =
      Pattern.compile("~\\{\\s*([a-zA-Z0-9/-]+)\\s*::\\s*([a-zA-Z]+)\\s*(?:\\((.*)\\))?\\s*\\}");

  /** {@code crumbs(crumbs)}. */
  private static final Pattern FRAGMENT =
      Pattern.compile("\\s*([a-zA-Z]+)\\s*(?:\\(([a-zA-Z, ]*)\\))?\\s*");

  /** {@code [[${title}]]}. */
  private static final Pattern INLINE = Pattern.compile("\\[\\[(.*?)]]|\\[\\(");

  /** Attributes that are left out when they have no value. */
  private static final Pattern LEFT_OUT =
      Pattern.compile("lang|hreflang|class|name|download|srcset|data-.*|aria-.*");

  private static final Pattern KNOWN =
      Pattern.compile(
          "id|href|src|title|alt|width|height|datetime|viewBox|content|placeholder|action|"
              + LEFT_OUT.pattern());

  /** Between repeated ones of these Thymeleaf repeats the space before the first. */
  private static final Set<String> ON_LINES =
      Set.of("div", "li", "tr", "p", "section", "dt", "dd", "ul", "td", "th", "option", "tbody");

  private static final String BLOCK = "th:block";

  private final UnaryOperator<String> templates;
  private final PlainValue values;
  private final Map<String, Optional<PlainPart>> prepared = new HashMap<>();

  /**
   * @param templates the text of a template by its name
   */
  PlainTemplates(UnaryOperator<String> templates, Words words) {
    this.templates = templates;
    this.values = new PlainValue(words);
  }

  /** The template, ready to be written; nothing when it is not plain. */
  synchronized Optional<PlainPart> of(String template) {
    return prepared.computeIfAbsent(template, this::prepare);
  }

  private Optional<PlainPart> prepare(String template) {
    try {
      List<PlainPart> all = new ArrayList<>();
      children(tree(template), all);
      return Optional.of(PlainPart.all(all));
    } catch (Expression.NotPlain e) {
      return Optional.empty();
    }
  }

  private List<TemplateTree> tree(String template) {
    return TemplateTree.of(templates.apply(template)).orElseThrow(Expression.NotPlain::new);
  }

  private void children(List<TemplateTree> children, List<PlainPart> all) {
    String before = "";
    for (TemplateTree child : children) {
      if (child instanceof TemplateTree.Text text) {
        text(text.text(), all);
        before = text.text();
      } else if (child instanceof TemplateTree.Element element) {
        all.add(part(element, before));
        before = "";
      }
    }
  }

  private void text(String text, List<PlainPart> all) {
    if (text.indexOf('<') >= 0 && !text.startsWith("<!")) {
      throw new Expression.NotPlain();
    }
    Matcher inline = INLINE.matcher(text);
    int at = 0;
    while (inline.find()) {
      if (inline.group(1) == null || text.startsWith("<!--")) {
        throw new Expression.NotPlain();
      }
      all.add(PlainPart.text(text.substring(at, inline.start())));
      all.add(PlainPart.escaped(values.of(inline.group(1))));
      at = inline.end();
    }
    all.add(PlainPart.text(text.substring(at)));
  }

  private PlainPart part(TemplateTree.Element element, String before) {
    Optional<String> replacement = element.attribute("th:replace");
    if (replacement.isPresent()) {
      return fragment(replacement.get(), before);
    }
    boolean isBlock = element.name().equals(BLOCK);
    if (element.name().contains(":") && !isBlock) {
      throw new Expression.NotPlain();
    }
    List<PlainPart> all = new ArrayList<>();
    if (!isBlock) {
      all.add(PlainPart.text("<" + element.name()));
    }
    attributes(element, all);
    if (!isBlock) {
      all.add(PlainPart.text(">"));
    }
    content(element, all);
    if (!isBlock) {
      all.add(PlainPart.text(element.end()));
    }
    return repeated(element, before, PlainPart.all(all));
  }

  private PlainPart fragment(String text, String before) {
    Matcher replace = REPLACE.matcher(text.strip());
    if (!replace.matches()) {
      throw new Expression.NotPlain();
    }
    List<Expression> arguments = new ArrayList<>();
    if (replace.group(3) != null) {
      PlainValue.split(replace.group(3), ',').forEach(a -> arguments.add(values.of(a.strip())));
    }
    for (TemplateTree.Element element : elements(tree(replace.group(1)))) {
      Matcher named = FRAGMENT.matcher(element.attribute("th:fragment").orElse(""));
      if (named.matches() && named.group(1).equals(replace.group(2))) {
        List<String> names =
            named.group(2) == null ? List.of() : List.of(named.group(2).strip().split("\\s*,\\s*"));
        if (names.size() != arguments.size()) {
          throw new Expression.NotPlain();
        }
        return PlainPart.given(names, arguments, part(element, before));
      }
    }
    throw new Expression.NotPlain();
  }

  private static List<TemplateTree.Element> elements(List<TemplateTree> trees) {
    List<TemplateTree.Element> all = new ArrayList<>();
    for (TemplateTree tree : trees) {
      if (tree instanceof TemplateTree.Element element) {
        all.add(element);
        all.addAll(elements(element.children()));
      }
    }
    return all;
  }

  private void attributes(TemplateTree.Element element, List<PlainPart> all) {
    for (TemplateTree.Attribute attribute : element.attributes()) {
      String name = attribute.name();
      if (name.equals("xmlns:th")) {
        continue;
      }
      if (!name.startsWith("th:")) {
        if (element.attribute("th:" + name).isPresent()) {
          throw new Expression.NotPlain();
        }
        all.add(PlainPart.text(written(attribute)));
      } else if (name.equals("th:attr")) {
        for (String one : PlainValue.split(attribute.value(), ',')) {
          int equals = one.indexOf('=');
          if (equals < 0) {
            throw new Expression.NotPlain();
          }
          String own = one.substring(0, equals).strip();
          all.add(attribute(own, one.substring(equals + 1), attribute.before(), true));
        }
      } else if (name.equals("th:classappend") && element.attribute("class").isEmpty()) {
        all.add(attribute("class", attribute.value(), attribute.before(), true));
      } else if (KNOWN.matcher(name.substring(3)).matches()) {
        String own = name.substring(3);
        boolean mayBeLeftOut = LEFT_OUT.matcher(own).matches();
        all.add(attribute(own, attribute.value(), attribute.before(), mayBeLeftOut));
      } else if (!Set.of("th:each", "th:if", "th:unless", "th:text", "th:utext", "th:fragment")
          .contains(name)) {
        throw new Expression.NotPlain();
      }
    }
  }

  private PlainPart attribute(String name, String value, String before, boolean mayBeLeftOut) {
    return PlainPart.attribute(before + name + "=\"", values.of(value), mayBeLeftOut);
  }

  private void content(TemplateTree.Element element, List<PlainPart> all) {
    Optional<String> text = element.attribute("th:text");
    Optional<String> markup = element.attribute("th:utext");
    if (text.isEmpty() && markup.isEmpty()) {
      children(element.children(), all);
    } else if (element.children().stream().anyMatch(TemplateTree.Element.class::isInstance)) {
      throw new Expression.NotPlain();
    } else if (text.isPresent()) {
      all.add(PlainPart.escaped(values.of(text.get())));
    } else {
      all.add(PlainPart.markup(values.of(markup.get())));
    }
  }

  private PlainPart repeated(TemplateTree.Element element, String before, PlainPart once) {
    PlainPart part = once;
    if (element.attribute("th:unless").isPresent()) {
      part = PlainPart.when(values.of(element.attribute("th:unless").get()), false, part);
    }
    if (element.attribute("th:if").isPresent()) {
      part = PlainPart.when(values.of(element.attribute("th:if").get()), true, part);
    }
    Optional<String> each = element.attribute("th:each");
    if (each.isPresent()) {
      Matcher match = EACH.matcher(each.get());
      if (!match.matches()) {
        throw new Expression.NotPlain();
      }
      String between = before.isBlank() && ON_LINES.contains(element.name()) ? before : "";
      part = PlainPart.each(match.group(1), values.of(match.group(2)), between, part);
    }
    return part;
  }

  private static String written(TemplateTree.Attribute a) {
    return a.before() + a.name() + (a.hasValue() ? "=\"" + a.value() + "\"" : "");
  }
}
