package vn.vankho.cli.evaluation;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.vankho.document.Vietnamese;

/** Khóa so sánh: what counts as the same value. */
final class Fold {

  private static final Pattern QUOTES = Pattern.compile("[“”„«»\"'‘’]");
  private static final Pattern AROUND_PUNCTUATION = Pattern.compile(" ?([-/,.;:()]) ?");
  private static final Pattern EDGES = Pattern.compile("^[ .,;:-]+|[ .,;:-]+$");
  private static final Pattern ABOUT = Pattern.compile("^\\(?(về việc|v/v|về) ?:? ?");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");

  private Fold() {}

  /** Case, white space, quotes, dashes and tone placement do not count. */
  static String of(String value) {
    String s = QUOTES.matcher(Vietnamese.key(value)).replaceAll("");
    s = AROUND_PUNCTUATION.matcher(s).replaceAll("$1");
    return EDGES.matcher(s).replaceAll("");
  }

  /** Nor does "về việc" before a title. */
  static String title(String value) {
    String s = ABOUT.matcher(of(value)).replaceFirst("").strip();
    return s.endsWith(")") ? s.substring(0, s.length() - 1) : s;
  }

  static String symbol(String value) {
    return of(value).replace(" ", "").toUpperCase(Locale.ROOT);
  }

  static String number(String value) {
    return LEADING_ZEROS.matcher(value).replaceFirst("");
  }

  /** Whether at most about one letter in twenty differs. */
  static boolean nearlyEqual(String one, String other) {
    return likeness(one, other) >= 0.95;
  }

  /** Twice the length of the longest common subsequence over both lengths, 0 to 1. */
  static double likeness(String one, String other) {
    if (one.isEmpty() && other.isEmpty()) {
      return 1;
    }
    int[] row = new int[other.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < other.length(); j++) {
        int above = row[j + 1];
        row[j + 1] = one.charAt(i) == other.charAt(j) ? diagonal + 1 : Math.max(row[j], row[j + 1]);
        diagonal = above;
      }
    }
    return 2.0 * row[other.length()] / (one.length() + other.length());
  }
}
