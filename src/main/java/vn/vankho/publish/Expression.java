package vn.vankho.publish;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Biểu thức: a plain expression of a template, ready to be read many times, by several threads. */
@FunctionalInterface
interface Expression {

  /**
   * Its value for a page.
   *
   * @throws NotPlain when it meets an object of which it does not know how to ask
   */
  Object in(Scope scope);

  /** Says that Spring's language must read this one. */
  final class NotPlain extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotPlain() {
      super(null, null, false, false);
    }
  }

  static Expression constant(Object value) {
    return scope -> value;
  }

  static Expression variable(String name) {
    return scope -> scope.get(name);
  }

  /** {@code a + b}: a sum, or texts one after the other. */
  static Expression plus(Expression left, Expression right) {
    return scope -> {
      Object a = left.in(scope);
      Object b = right.in(scope);
      if (a instanceof Integer x && b instanceof Integer y) {
        return x + y;
      }
      if (a instanceof String || b instanceof String) {
        return shown(a).concat(shown(b));
      }
      throw new NotPlain();
    };
  }

  private static String shown(Object value) {
    if (value instanceof String || value instanceof Integer) {
      return value.toString();
    }
    throw new NotPlain();
  }

  static Expression and(Expression left, Expression right) {
    return scope -> isTrue(left.in(scope)) && isTrue(right.in(scope));
  }

  static Expression or(Expression left, Expression right) {
    return scope -> isTrue(left.in(scope)) || isTrue(right.in(scope));
  }

  static Expression not(Expression negated) {
    return scope -> !isTrue(negated.in(scope));
  }

  static Expression either(Expression condition, Expression then, Expression otherwise) {
    return scope -> isTrue(condition.in(scope)) ? then.in(scope) : otherwise.in(scope);
  }

  private static boolean isTrue(Object value) {
    if (value instanceof Boolean truth) {
      return truth;
    }
    throw new NotPlain();
  }

  /** {@code a > b} and the like, of whole numbers; {@code ==} also of texts. */
  static Expression compared(String sign, Expression left, Expression right) {
    return scope -> {
      Object a = left.in(scope);
      Object b = right.in(scope);
      if (a instanceof Integer x && b instanceof Integer y) {
        int order = Integer.compare(x, y);
        return switch (sign) {
          case ">" -> order > 0;
          case "<" -> order < 0;
          case ">=" -> order >= 0;
          case "<=" -> order <= 0;
          case "==" -> order == 0;
          default -> order != 0;
        };
      }
      boolean texts =
          (a == null || a instanceof String || a instanceof Boolean)
              && (b == null || b instanceof String || b instanceof Boolean);
      if (texts && (sign.equals("==") || sign.equals("!="))) {
        return Objects.equals(a, b) == sign.equals("==");
      }
      throw new NotPlain();
    };
  }

  /** {@code #strings.isEmpty(text)}. */
  static Expression isEmpty(Expression text) {
    return scope -> {
      Object value = text.in(scope);
      if (value == null || value instanceof String) {
        return value == null || ((String) value).isEmpty();
      }
      throw new NotPlain();
    };
  }

  /** {@code owner.name}: of a map or a record. */
  static Expression property(Expression owner, String name) {
    Accessor accessor = new Accessor(name);
    return scope -> {
      Object from = owner.in(scope);
      if (from instanceof Map<?, ?> map && map.containsKey(name)) {
        return map.get(name);
      }
      return accessor.of(from);
    };
  }

  /** {@code map['key']}. */
  static Expression entry(Expression owner, Expression key) {
    return scope -> {
      if (owner.in(scope) instanceof Map<?, ?> map && key.in(scope) instanceof String name) {
        return map.get(name);
      }
      throw new NotPlain();
    };
  }

  /** {@code owner.name(argument)}: what is asked of optionals, lists and texts. */
  static Expression call(Expression owner, String name, List<Expression> arguments) {
    Accessor accessor = new Accessor(name);
    return scope -> {
      Object of = owner.in(scope);
      if (arguments.isEmpty()) {
        return switch (name) {
          case "isPresent" -> optional(of).isPresent();
          case "get" -> optional(of).get();
          case "isEmpty" -> isEmpty(of);
          case "size" -> of instanceof Collection<?> c ? c.size() : accessor.of(of);
          case "length" -> of instanceof String s ? (Object) s.length() : accessor.of(of);
          default -> accessor.of(of);
        };
      }
      if (name.equals("orElse") && arguments.size() == 1) {
        Optional<?> optional = optional(of);
        return optional.isPresent() ? optional.get() : arguments.get(0).in(scope);
      }
      throw new NotPlain();
    };
  }

  private static Optional<?> optional(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional;
    }
    throw new NotPlain();
  }

  private static boolean isEmpty(Object of) {
    if (of instanceof Optional<?> o) {
      return o.isEmpty();
    } else if (of instanceof Collection<?> c) {
      return c.isEmpty();
    } else if (of instanceof String s) {
      return s.isEmpty();
    }
    throw new NotPlain();
  }

  /** Reads one component of records; remembers how for the class it met last. */
  final class Accessor {
    private static final MethodType SHAPE = MethodType.methodType(Object.class, Object.class);

    private record Way(Class<?> from, MethodHandle handle) {}

    private final String name;
    private volatile Way way;

    Accessor(String name) {
      this.name = name;
    }

    Object of(Object owner) {
      if (!(owner instanceof Record)) {
        throw new NotPlain();
      }
      Way known = way;
      if (known == null || known.from() != owner.getClass()) {
        known = new Way(owner.getClass(), handle(owner.getClass()));
        way = known;
      }
      try {
        return known.handle().invokeExact(owner);
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException(name, e);
      }
    }

    private MethodHandle handle(Class<?> from) {
      try {
        return MethodHandles.lookup().unreflect(from.getMethod(name)).asType(SHAPE);
      } catch (NoSuchMethodException | IllegalAccessException e) {
        throw new NotPlain();
      }
    }
  }
}
