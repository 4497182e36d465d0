package vn.vankho.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cây của mẫu trang: the elements of a template, with everything else as the text between them. */
sealed interface TemplateTree {

  /** What stands there as it is. */
  record Text(String text) implements TemplateTree {}

  /**
   * An element.
   *
   * @param start its start tag as written
   * @param end its end tag as written; empty when it has none
   */
  record Element(
      String name,
      List<Attribute> attributes,
      List<TemplateTree> children,
      String start,
      String end)
      implements TemplateTree {

    Optional<String> attribute(String wanted) {
      return attributes.stream()
          .filter(a -> a.name().equals(wanted))
          .map(Attribute::value)
          .findFirst();
    }
  }

  /**
   * An attribute.
   *
   * @param before the space before it
   * @param value as written between the quotes; empty when it has none
   */
  record Attribute(String before, String name, boolean hasValue, String value) {}

  /** {@code <p class="x">}, {@code </p>}, {@code <!-- x -->}. */
  Pattern TAG =
      Pattern.compile(
          "<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9:]*)((?:\\s+[^\\s=>\"/]+(?:=\"[^\"]*\")?)*)(\\s*/?)>",
          Pattern.DOTALL);

  /** {@code class="x"}, {@code hidden}. */
  Pattern ATTRIBUTE = Pattern.compile("(\\s+)([^\\s=>\"/]+)(?:(=)\"([^\"]*)\")?");

  Set<String> WITHOUT_END = Set.of("meta", "link", "img", "input", "br", "hr");

  /**
   * The trees of a template, whose texts together are the template.
   *
   * @return nothing when its tags do not match
   */
  static Optional<List<TemplateTree>> of(String template) {
    List<Element> open = new ArrayList<>();
    List<TemplateTree> top = new ArrayList<>();
    Matcher tag = TAG.matcher(template);
    int at = 0;
    while (tag.find()) {
      List<TemplateTree> here = open.isEmpty() ? top : open.get(open.size() - 1).children();
      if (tag.start() > at) {
        here.add(new Text(template.substring(at, tag.start())));
      }
      at = tag.end();
      if (tag.group(2) == null) {
        here.add(new Text(tag.group()));
      } else if (!tag.group(1).isEmpty()) {
        Element started = open.isEmpty() ? null : open.remove(open.size() - 1);
        if (started == null || !started.name().equals(tag.group(2))) {
          return Optional.empty();
        }
        List<TemplateTree> outer = open.isEmpty() ? top : open.get(open.size() - 1).children();
        outer.add(
            new Element(
                started.name(),
                started.attributes(),
                started.children(),
                started.start(),
                tag.group()));
      } else {
        Element element =
            new Element(tag.group(2), attributes(tag.group(3)), new ArrayList<>(), tag.group(), "");
        if (!tag.group(4).isBlank() || WITHOUT_END.contains(element.name())) {
          here.add(element);
        } else {
          open.add(element);
        }
      }
    }
    if (at < template.length()) {
      top.add(new Text(template.substring(at)));
    }
    return open.isEmpty() ? Optional.of(top) : Optional.empty();
  }

  private static List<Attribute> attributes(String text) {
    List<Attribute> attributes = new ArrayList<>();
    Matcher attribute = ATTRIBUTE.matcher(text);
    while (attribute.find()) {
      attributes.add(
          new Attribute(
              attribute.group(1),
              attribute.group(2),
              attribute.group(3) != null,
              Optional.ofNullable(attribute.group(4)).orElse("")));
    }
    return attributes;
  }
}
