package vn.vankho.extract.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dãy chữ số: the numbers of a line, also written in groups, also with letters read for digits. */
final class DigitRuns {

  /** {@code 0912.345.678}, {@code O912}, {@code (+84)912}: digits and what is taken for them. */
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:(?<![\\p{L}\\p{Nd}])[(+]{0,2}[0-9olisbz|]|(?<=\\p{L})[0-9])[0-9olisbz|.)\\-]*");

  private static final String LOOKALIKES = "o0l1i1|1s5b8z2";

  private final List<Run> groups = new ArrayList<>();

  /**
   * Digits that stand together.
   *
   * @param digits with look-alikes put right
   * @param strict whether every one of them was read as a digit
   * @param spaced whether there are spaces within
   */
  record Run(int from, int to, String digits, boolean strict, boolean spaced) {}

  DigitRuns(AlignedLine line) {
    String bare = line.bare();
    Matcher m = GROUP.matcher(bare);
    while (m.find()) {
      int to = m.end();
      while (to > m.start() && ".-)".indexOf(bare.charAt(to - 1)) >= 0) {
        to--;
      }
      boolean cut =
          m.end() < bare.length()
              && (Character.isLetterOrDigit(bare.charAt(m.end())) || isDate(bare, m.end()));
      boolean endOfDate = m.start() > 0 && bare.charAt(m.start() - 1) == '/' && to - m.start() < 6;
      if (!cut && !endOfDate && to > m.start()) {
        group(bare, m.start(), to).ifPresent(groups::add);
      }
    }
  }

  /** {@code 01/02/2020}: but a long number before a slash is one of two numbers. */
  private static boolean isDate(String bare, int at) {
    return bare.charAt(at) == '/' && (at < 5 || !bare.substring(at - 5, at).matches("\\d{5}"));
  }

  private static Optional<Run> group(String bare, int from, int to) {
    StringBuilder digits = new StringBuilder();
    int real = 0;
    for (int i = from; i < to; i++) {
      char c = bare.charAt(i);
      if (Character.isDigit(c)) {
        digits.append(c);
        real++;
      } else {
        int like = LOOKALIKES.indexOf(c);
        if (like >= 0 && like % 2 == 0) {
          digits.append(LOOKALIKES.charAt(like + 1));
        }
      }
    }
    return digits.isEmpty() || digits.length() > 1 && real * 2 < digits.length()
        ? Optional.empty()
        : Optional.of(new Run(from, to, digits.toString(), real == digits.length(), false));
  }

  List<Run> groups() {
    return groups;
  }

  /** The first group after a run. */
  int after(Run run) {
    int i = 0;
    while (i < groups.size() && groups.get(i).from() < run.to()) {
      i++;
    }
    return i;
  }

  /**
   * The run that begins with a group: so many of the next groups that the digits are of a wanted
   * number; else the group alone; else as many as there are, where these lie within the limits.
   */
  Optional<Run> from(int i, Set<Integer> wanted, int least, int most) {
    Run first = groups.get(i);
    if (wanted.contains(first.digits().length())) {
      return Optional.of(first);
    }
    Run best = null;
    Run all = first;
    for (int j = i + 1; j < groups.size() && groups.get(j).from() - all.to() <= 2; j++) {
      Run next = groups.get(j);
      all =
          new Run(
              first.from(),
              next.to(),
              all.digits() + next.digits(),
              all.strict() && next.strict(),
              true);
      if (all.digits().length() > most) {
        break;
      }
      if (wanted.contains(all.digits().length())) {
        best = all;
      }
    }
    if (best != null) {
      return Optional.of(best);
    }
    Run widest = all.digits().length() <= most ? all : first;
    return List.of(first, widest).stream()
        .filter(r -> r.digits().length() >= least && r.digits().length() <= most)
        .findFirst();
  }
}
