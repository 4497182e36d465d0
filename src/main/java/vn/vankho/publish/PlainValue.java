package vn.vankho.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Giá trị trong mẫu trang: what stands in a {@code th:} attribute, as far as it is plain: {@code
 * ${…}}, {@code #{key}}, {@code #{key(${…}, 'x')}}, {@code #{${…}}}, {@code 'text'}, several of
 * them joined by {@code +}, {@code ${…} ? 'x' : null}.
 */
final class PlainValue {

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9.-]+");

  private final Words words;

  PlainValue(Words words) {
    this.words = words;
  }

  /**
   * @throws Expression.NotPlain when it is not plain
   */
  Expression of(String text) {
    List<String> choice = split(text, '?');
    if (choice.size() == 2) {
      List<String> outcomes = split(choice.get(1), ':');
      if (outcomes.size() != 2) {
        throw new Expression.NotPlain();
      }
      return Expression.either(of(choice.get(0)), of(outcomes.get(0)), of(outcomes.get(1)));
    }
    List<String> sum = split(text, '+');
    Expression whole = term(sum.get(0).strip());
    for (String next : sum.subList(1, sum.size())) {
      whole = Expression.plus(whole, term(next.strip()));
    }
    return whole;
  }

  private Expression term(String term) {
    if (term.equals("null")) {
      return Expression.constant(null);
    }
    if (term.length() > 1 && term.startsWith("'") && term.indexOf('\'', 1) == term.length() - 1) {
      return Expression.constant(term.substring(1, term.length() - 1));
    }
    if (term.startsWith("${") && end(term) == term.length() - 1) {
      return new ExpressionReader(decoded(term.substring(2, term.length() - 1)))
          .expression()
          .orElseThrow(Expression.NotPlain::new);
    }
    if (term.startsWith("#{") && end(term) == term.length() - 1) {
      return message(term.substring(2, term.length() - 1));
    }
    throw new Expression.NotPlain();
  }

  /** Expressions may be written with character references, as in every attribute. */
  private static String decoded(String text) {
    if (text.indexOf('&') >= 0) {
      throw new Expression.NotPlain();
    }
    return text;
  }

  private Expression message(String text) {
    if (KEY.matcher(text).matches()) {
      return Expression.constant(words.of(text));
    }
    if (text.startsWith("${")) {
      Expression key = term(text);
      return scope -> words.of(String.valueOf(key.in(scope)));
    }
    int open = text.indexOf('(');
    if (open < 0 || !text.endsWith(")") || !KEY.matcher(text.substring(0, open)).matches()) {
      throw new Expression.NotPlain();
    }
    String key = text.substring(0, open);
    List<Expression> arguments = new ArrayList<>();
    for (String argument : split(text.substring(open + 1, text.length() - 1), ',')) {
      arguments.add(term(argument.strip()));
    }
    return scope -> words.of(key, arguments.stream().map(a -> a.in(scope)).toArray(Object[]::new));
  }

  /** Where the brace that a term begins with is closed. */
  private static int end(String term) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      quoted ^= c == '\'';
      if (!quoted) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (c == '}' && depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Cuts where the character stands outside of braces, parentheses and quotes. */
  static List<String> split(String text, char at) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '\'';
      if (!quoted) {
        depth += c == '{' || c == '(' ? 1 : c == '}' || c == ')' ? -1 : 0;
        if (c == at && depth == 0) {
          parts.add(text.substring(from, i));
          from = i + 1;
        }
      }
    }
    parts.add(text.substring(from));
    return parts;
  }
}
