package vn.vankho.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.unbescape.html.HtmlEscape;
import vn.vankho.publish.search.ByteText;

/** Phần giản đơn của mẫu trang: writes itself at once, for several threads. */
@FunctionalInterface
interface PlainPart {

  /**
   * @throws Expression.NotPlain when it meets a value that only Thymeleaf knows how to show
   */
  void write(Scope scope, ByteText out);

  /** What stands there as it is. */
  record Text(byte[] bytes) implements PlainPart {
    @Override
    public void write(Scope scope, ByteText out) {
      out.put(bytes);
    }
  }

  /** One after the other. */
  record All(PlainPart[] parts) implements PlainPart {
    @Override
    public void write(Scope scope, ByteText out) {
      for (PlainPart part : parts) {
        part.write(scope, out);
      }
    }
  }

  static PlainPart text(String text) {
    return new Text(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Neighbouring texts become one. */
  static PlainPart all(List<PlainPart> parts) {
    List<PlainPart> flat = new ArrayList<>();
    ByteText text = new ByteText(256);
    for (PlainPart part : parts) {
      for (PlainPart p : part instanceof All all ? all.parts() : new PlainPart[] {part}) {
        if (p instanceof Text t) {
          text.put(t.bytes());
        } else {
          flush(text, flat);
          flat.add(p);
        }
      }
    }
    flush(text, flat);
    return flat.size() == 1 ? flat.get(0) : new All(flat.toArray(PlainPart[]::new));
  }

  private static void flush(ByteText text, List<PlainPart> to) {
    if (text.length() > 0) {
      to.add(new Text(text.toBytes()));
      text.clear();
    }
  }

  /** The content of {@code th:text}. */
  static PlainPart escaped(Expression value) {
    return (scope, out) -> {
      Object shown = value.in(scope);
      if (shown != null) {
        escape(shown.toString(), out);
      }
    };
  }

  /** The content of {@code th:utext}. */
  static PlainPart markup(Expression value) {
    return (scope, out) -> {
      if (!(value.in(scope) instanceof String text)) {
        throw new Expression.NotPlain();
      }
      out.put(text);
    };
  }

  /**
   * An attribute.
   *
   * @param mayBeLeftOut whether it is left out when its value is empty, as Thymeleaf does with some
   */
  static PlainPart attribute(String before, Expression value, boolean mayBeLeftOut) {
    byte[] start = before.getBytes(StandardCharsets.UTF_8);
    return (scope, out) -> {
      Object shown = value.in(scope);
      String text = shown == null ? "" : shown.toString();
      if (!text.isEmpty()) {
        out.put(start);
        escape(text, out);
        out.put('"');
      } else if (!mayBeLeftOut) {
        throw new Expression.NotPlain();
      }
    };
  }

  static PlainPart when(Expression condition, boolean wanted, PlainPart then) {
    return (scope, out) -> {
      if (!(condition.in(scope) instanceof Boolean is)) {
        throw new Expression.NotPlain();
      }
      if (is == wanted) {
        then.write(scope, out);
      }
    };
  }

  /**
   * @param between what stands between two of them
   */
  static PlainPart each(String name, Expression list, String between, PlainPart part) {
    byte[] space = between.getBytes(StandardCharsets.UTF_8);
    return (scope, out) -> {
      if (!(list.in(scope) instanceof List<?> values)) {
        throw new Expression.NotPlain();
      }
      boolean first = true;
      for (Object value : values) {
        if (!first) {
          out.put(space);
        }
        first = false;
        part.write(scope.with(name, value), out);
      }
    };
  }

  /** A fragment and what it is given. */
  static PlainPart given(List<String> names, List<Expression> arguments, PlainPart fragment) {
    return (scope, out) -> {
      Scope inner = scope;
      for (int i = 0; i < names.size(); i++) {
        inner = inner.with(names.get(i), arguments.get(i).in(scope));
      }
      fragment.write(inner, out);
    };
  }

  private static void escape(String text, ByteText out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<' || c == '>' || c == '&' || c == '"' || c == '\'' || c < ' ' || c == 0x7f) {
        out.put(HtmlEscape.escapeHtml4Xml(text));
        return;
      }
    }
    out.put(text);
  }
}
