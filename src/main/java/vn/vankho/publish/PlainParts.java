package vn.vankho.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Các phần giản đơn của mẫu trang: the parts of templates that consist of nothing but repetition,
 * conditions, words and plain values are prepared once and then written straight out, many times
 * faster than Thymeleaf walks through them. Whatever else a template holds, and any value that is
 * not plain after all, is left to Thymeleaf; the pages are the same either way.
 */
final class PlainParts extends AbstractProcessorDialect {

  private static final String PREFIX = "plain";
  private static final String PART = "part";

  /** {@code line : ${p.lines}}. */
  private static final Pattern EACH = Pattern.compile("\\s*([a-zA-Z]+)\\s*:\\s*(\\$\\{.*\\})\\s*");

  /** Attributes that are left out when they have no value. */
  private static final Pattern LEFT_OUT = Pattern.compile("lang|hreflang|data-.*|aria-.*");

  private static final Pattern KNOWN =
      Pattern.compile(
          "id|href|src|title|alt|width|height|datetime|viewBox|content|placeholder|"
              + LEFT_OUT.pattern());

  /** Between repeated ones of these Thymeleaf repeats the space before the first. */
  private static final Set<String> ON_LINES =
      Set.of("div", "li", "tr", "p", "section", "dt", "dd", "ul", "td", "th", "option", "tbody");

  private final List<PlainPart> parts = new CopyOnWriteArrayList<>();
  private final PlainValue values;

  PlainParts(Words words) {
    super("Plain parts", PREFIX, 100);
    this.values = new PlainValue(words);
  }

  /** The template with its plain parts marked. */
  String prepare(String template) {
    Optional<List<TemplateTree>> trees = TemplateTree.of(template);
    if (trees.isEmpty()) {
      return template;
    }
    StringBuilder out = new StringBuilder();
    mark(trees.get(), out);
    return out.toString();
  }

  private void mark(List<TemplateTree> trees, StringBuilder out) {
    String before = "";
    for (TemplateTree tree : trees) {
      if (tree instanceof TemplateTree.Text text) {
        out.append(text.text());
        before = text.text();
      } else if (tree instanceof TemplateTree.Element element) {
        StringBuilder whole = new StringBuilder();
        write(element, whole);
        if (asksForSomething(element) && !element.name().contains(":")) {
          try {
            parts.add(part(element, before));
            out.append("<th:block plain:part=\"").append(parts.size() - 1).append("\">");
            out.append(whole).append("</th:block>");
            before = "";
            continue;
          } catch (Expression.NotPlain e) {
            // perhaps what it holds is
          }
        }
        out.append(element.start());
        mark(element.children(), out);
        out.append(element.end());
        before = "";
      }
    }
  }

  private static void write(TemplateTree tree, StringBuilder out) {
    if (tree instanceof TemplateTree.Text text) {
      out.append(text.text());
    } else if (tree instanceof TemplateTree.Element element) {
      out.append(element.start());
      element.children().forEach(child -> write(child, out));
      out.append(element.end());
    }
  }

  private static boolean asksForSomething(TemplateTree tree) {
    return tree instanceof TemplateTree.Element e
        && (e.attributes().stream().anyMatch(a -> a.name().startsWith("th:"))
            || e.children().stream().anyMatch(PlainParts::asksForSomething));
  }

  private PlainPart part(TemplateTree.Element element, String before) {
    List<PlainPart> all = new ArrayList<>();
    all.add(PlainPart.text("<" + element.name()));
    boolean hasText = false;
    for (TemplateTree.Attribute attribute : element.attributes()) {
      String name = attribute.name();
      if (!name.startsWith("th:")) {
        if (element.attribute("th:" + name).isPresent()) {
          throw new Expression.NotPlain();
        }
        all.add(PlainPart.text(written(attribute)));
      } else if (name.equals("th:text")) {
        hasText = true;
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
      } else if (!Set.of("th:each", "th:if", "th:unless").contains(name)) {
        throw new Expression.NotPlain();
      }
    }
    all.add(PlainPart.text(">"));
    if (hasText) {
      if (element.children().stream().anyMatch(TemplateTree.Element.class::isInstance)) {
        throw new Expression.NotPlain();
      }
      all.add(PlainPart.escaped(values.of(element.attribute("th:text").orElseThrow())));
    } else {
      children(element.children(), all);
    }
    all.add(PlainPart.text(element.end()));
    return repeated(element, before, PlainPart.all(all));
  }

  private PlainPart attribute(String name, String value, String before, boolean mayBeLeftOut) {
    return PlainPart.attribute(before + name + "=\"", values.of(value), mayBeLeftOut);
  }

  private void children(List<TemplateTree> children, List<PlainPart> all) {
    String before = "";
    for (TemplateTree child : children) {
      if (child instanceof TemplateTree.Text text) {
        if (text.text().contains("[[") || text.text().contains("[(")) {
          throw new Expression.NotPlain();
        }
        all.add(PlainPart.text(text.text()));
        before = text.text();
      } else if (child instanceof TemplateTree.Element element) {
        if (element.name().contains(":")) {
          throw new Expression.NotPlain();
        }
        all.add(part(element, before));
        before = "";
      }
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
      var match = EACH.matcher(each.get());
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

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(
        new AbstractAttributeTagProcessor(
            TemplateMode.HTML, prefix, null, false, PART, true, 10, true) {
          @Override
          protected void doProcess(
              ITemplateContext context,
              IProcessableElementTag tag,
              AttributeName name,
              String value,
              IElementTagStructureHandler structure) {
            StringBuilder out = new StringBuilder(1 << 10);
            try {
              parts.get(Integer.parseInt(value)).write(context, out);
              structure.replaceWith(out, false);
            } catch (Expression.NotPlain e) {
              structure.removeTags();
            }
          }
        });
  }
}
