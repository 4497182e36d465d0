package vn.vankho.publish;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.expression.IExpressionObjects;
import org.unbescape.html.HtmlEscape;

/** Phần giản đơn của mẫu trang: writes itself at once, for several threads. */
@FunctionalInterface
interface PlainPart {

  /**
   * @throws Expression.NotPlain when it meets a value that only Thymeleaf knows how to show
   */
  void write(IExpressionContext context, StringBuilder out);

  static PlainPart text(String text) {
    return (context, out) -> out.append(text);
  }

  static PlainPart all(List<PlainPart> parts) {
    PlainPart[] each = parts.toArray(PlainPart[]::new);
    return (context, out) -> {
      for (PlainPart part : each) {
        part.write(context, out);
      }
    };
  }

  /** The content of {@code th:text}. */
  static PlainPart escaped(Expression value) {
    return (context, out) -> {
      Object shown = value.in(context);
      if (shown != null) {
        escape(shown.toString(), out);
      }
    };
  }

  /**
   * An attribute.
   *
   * @param mayBeLeftOut whether it is left out when its value is empty, as Thymeleaf does with some
   */
  static PlainPart attribute(String before, Expression value, boolean mayBeLeftOut) {
    return (context, out) -> {
      Object shown = value.in(context);
      String text = shown == null ? "" : shown.toString();
      if (!text.isEmpty()) {
        out.append(before);
        escape(text, out);
        out.append('"');
      } else if (!mayBeLeftOut) {
        throw new Expression.NotPlain();
      }
    };
  }

  static PlainPart when(Expression condition, boolean wanted, PlainPart then) {
    return (context, out) -> {
      if (!(condition.in(context) instanceof Boolean is)) {
        throw new Expression.NotPlain();
      }
      if (is == wanted) {
        then.write(context, out);
      }
    };
  }

  /**
   * @param between what stands between two of them
   */
  static PlainPart each(String name, Expression list, String between, PlainPart part) {
    return (context, out) -> {
      if (!(list.in(context) instanceof List<?> values)) {
        throw new Expression.NotPlain();
      }
      Scope scope = new Scope(context, name);
      boolean first = true;
      for (Object value : values) {
        if (!first) {
          out.append(between);
        }
        first = false;
        scope.value = value;
        part.write(scope, out);
      }
    };
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<' || c == '>' || c == '&' || c == '"' || c == '\'' || c < ' ' || c == 0x7f) {
        out.append(HtmlEscape.escapeHtml4Xml(text));
        return;
      }
    }
    out.append(text);
  }

  /** A context with one more variable. */
  final class Scope implements IExpressionContext {
    private final IExpressionContext outer;
    private final String name;
    private Object value;

    Scope(IExpressionContext outer, String name) {
      this.outer = outer;
      this.name = name;
    }

    @Override
    public Object getVariable(String wanted) {
      return name.equals(wanted) ? value : outer.getVariable(wanted);
    }

    @Override
    public boolean containsVariable(String wanted) {
      return name.equals(wanted) || outer.containsVariable(wanted);
    }

    @Override
    public Set<String> getVariableNames() {
      return outer.getVariableNames();
    }

    @Override
    public Locale getLocale() {
      return outer.getLocale();
    }

    @Override
    public IEngineConfiguration getConfiguration() {
      return outer.getConfiguration();
    }

    @Override
    public IExpressionObjects getExpressionObjects() {
      return outer.getExpressionObjects();
    }
  }
}
