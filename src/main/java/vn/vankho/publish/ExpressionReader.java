package vn.vankho.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Đọc biểu thức: from the text of an expression to {@link Expression}. Knows names, properties,
 * calls, texts, whole numbers, {@code + ! and or ?:} and comparisons; anything else is not plain.
 */
final class ExpressionReader {

  /** {@code fact}, {@code 'a text'}, {@code 12}, {@code >=}, {@code #strings.isEmpty}. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(#strings\\.isEmpty|[A-Za-z_][A-Za-z_0-9]*|[0-9]+|'[^']*'|&&|\\|\\||[<>=!]=|[-+!<>()\\[\\].,?:])\\s*");

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

  /** Words of Spring's language that are no names. */
  private static final List<String> WORDS =
      List.of(
          "and",
          "or",
          "not",
          "eq",
          "ne",
          "gt",
          "lt",
          "ge",
          "le",
          "div",
          "mod",
          "new",
          "T",
          "instanceof",
          "matches",
          "between");

  private final List<String> tokens = new ArrayList<>();
  private int at;

  ExpressionReader(String text) {
    Matcher token = TOKEN.matcher(text);
    int end = 0;
    while (token.lookingAt()) {
      tokens.add(token.group(1));
      end = token.end();
      token.region(end, text.length());
    }
    if (end < text.length()) {
      tokens.clear();
    }
  }

  /** The expression when it is plain. */
  Optional<Expression> expression() {
    try {
      Expression whole = choice();
      return at == tokens.size() ? Optional.of(whole) : Optional.empty();
    } catch (Expression.NotPlain e) {
      return Optional.empty();
    }
  }

  private Expression choice() {
    Expression condition = or();
    if (!take("?")) {
      return condition;
    }
    Expression then = choice();
    expect(":");
    return Expression.either(condition, then, choice());
  }

  private Expression or() {
    Expression left = and();
    while (take("or") || take("||")) {
      left = Expression.or(left, and());
    }
    return left;
  }

  private Expression and() {
    Expression left = comparison();
    while (take("and") || take("&&")) {
      left = Expression.and(left, comparison());
    }
    return left;
  }

  private Expression comparison() {
    Expression left = sum();
    for (String sign : List.of(">", "<", ">=", "<=", "==", "!=")) {
      if (take(sign)) {
        return Expression.compared(sign, left, sum());
      }
    }
    return left;
  }

  private Expression sum() {
    Expression left = negation();
    while (take("+")) {
      left = Expression.plus(left, negation());
    }
    return left;
  }

  private Expression negation() {
    return take("!") ? Expression.not(negation()) : path();
  }

  private Expression path() {
    Expression from = first();
    while (take(".")) {
      String name = name();
      from = take("(") ? Expression.call(from, name, arguments()) : Expression.property(from, name);
    }
    return from;
  }

  private Expression first() {
    if (take("(")) {
      Expression inner = choice();
      expect(")");
      return inner;
    }
    if (take("#strings.isEmpty")) {
      expect("(");
      List<Expression> arguments = arguments();
      if (arguments.size() == 1) {
        return Expression.isEmpty(arguments.get(0));
      }
      throw new Expression.NotPlain();
    }
    String token = next();
    return switch (token) {
      case "null" -> Expression.constant(null);
      case "true" -> Expression.constant(true);
      case "false" -> Expression.constant(false);
      default -> {
        if (token.charAt(0) == '\'') {
          yield Expression.constant(token.substring(1, token.length() - 1));
        }
        if (token.length() < 9 && Character.isDigit(token.charAt(0))) {
          yield Expression.constant(Integer.valueOf(token));
        }
        at--;
        yield Expression.variable(name());
      }
    };
  }

  private List<Expression> arguments() {
    List<Expression> arguments = new ArrayList<>();
    if (take(")")) {
      return arguments;
    }
    do {
      arguments.add(choice());
    } while (take(","));
    expect(")");
    return arguments;
  }

  private String name() {
    String name = next();
    if (!NAME.matcher(name).matches() || WORDS.contains(name)) {
      throw new Expression.NotPlain();
    }
    return name;
  }

  private boolean take(String token) {
    boolean is = at < tokens.size() && tokens.get(at).equals(token);
    at += is ? 1 : 0;
    return is;
  }

  private void expect(String token) {
    if (!take(token)) {
      throw new Expression.NotPlain();
    }
  }

  private String next() {
    if (at == tokens.size()) {
      throw new Expression.NotPlain();
    }
    return tokens.get(at++);
  }
}
