package vn.vankho.text.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Vietnamese;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Chỗ điền số, ngày, tháng: the places of a letterhead that are printed empty and filled in later,
 * often by hand: between {@code Số:} and the symbol, and around {@code tháng} in the date.
 */
final class FilledSpots {

  /** Letterheads stand in the upper half of a page. */
  private static final double HEAD = 0.5;

  /**
   * {@code Số: 12/KH-UBND}, {@code Số: 3/2015/TT-BCA}, {@code Số 16-KL/TW}; group 1 is filled in.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^s[o0]\\s?[:.;,]?(.{0,16}?)(?:/\\s?(?=[a-z]{2}|(?:19|20)\\d\\d)|-\\s?[a-z]{2,4}/)");

  /** {@code ngày 04 tháng 01 năm 2021}; groups 1 and 2 are filled in. */
  private static final Pattern DATE =
      Pattern.compile("nga[yv](.{0,8}?)than[gs](.{0,8}?)nam.{0,7}$");

  private FilledSpots() {}

  /**
   * One place.
   *
   * @param left where the print before it ends
   * @param right where the print after it begins
   * @param read what was read in it, words cut at its edges
   * @param row the words at its height, the place's own among them
   * @param kind what belongs there
   */
  record Spot(
      double left,
      double right,
      double top,
      double bottom,
      List<Token> read,
      List<Token> row,
      Kind kind) {
    enum Kind {
      NUMBER,
      DAY,
      MONTH
    }
  }

  static List<Spot> in(List<Token> tokens, int pageHeight) {
    List<Spot> spots = new ArrayList<>();
    for (Token t : tokens) {
      if (t.centerY() > HEAD * pageHeight) {
        continue;
      }
      String bare = Vietnamese.bare(t.text());
      if (t.text().matches("[Ss][ốôóồỐÔo0][:.;,]?.{0,30}") && startsLine(t, tokens)) {
        numberSpot(rowFrom(t, tokens)).ifPresent(spots::add);
      } else if (bare.contains("ngay") || bare.contains("ngav")) {
        spots.addAll(dateSpots(rowFrom(t, tokens)));
      }
    }
    return spots;
  }

  /** Whether nothing stands close to the left of the word: in running text something does. */
  private static boolean startsLine(Token word, List<Token> tokens) {
    return tokens.stream()
        .noneMatch(
            t ->
                t.right() <= word.left()
                    && word.left() - t.right() < 3 * word.height()
                    && t.confidence() > 0.5
                    && Math.abs(t.centerY() - word.centerY()) < 0.5 * word.height());
  }

  /** The words at this one's height, from it on to the right, until a column's edge. */
  private static List<Token> rowFrom(Token first, List<Token> tokens) {
    List<Token> row =
        tokens.stream()
            .filter(t -> t.left() >= first.left())
            .filter(t -> Math.abs(t.centerY() - first.centerY()) < 0.7 * first.height())
            .sorted(Comparator.comparingInt(Token::left))
            .toList();
    int end = 1;
    while (end < row.size()
        && row.get(end).left() - row.get(end - 1).right() < 6 * first.height()) {
      end++;
    }
    return row.subList(0, end);
  }

  private static Optional<Spot> numberSpot(List<Token> row) {
    Letters letters = Letters.of(row);
    Matcher m = NUMBER.matcher(letters.text());
    return m.find() && m.start() == 0 ? letters.spot(m, 1, Spot.Kind.NUMBER) : Optional.empty();
  }

  private static List<Spot> dateSpots(List<Token> row) {
    Letters letters = Letters.of(row);
    Matcher m = DATE.matcher(letters.text());
    List<Spot> spots = new ArrayList<>();
    if (m.find()) {
      letters.spot(m, 1, Spot.Kind.DAY).ifPresent(spots::add);
      letters.spot(m, 2, Spot.Kind.MONTH).ifPresent(spots::add);
    }
    return spots;
  }

  /**
   * A row's letters without marks, each with its place.
   *
   * @param left of each character; a space has the place between its neighbours
   */
  private record Letters(String text, double[] left, double[] right, List<Token> row) {

    static Letters of(List<Token> row) {
      StringBuilder text = new StringBuilder();
      List<double[]> places = new ArrayList<>();
      for (Token t : row) {
        if (!text.isEmpty()) {
          text.append(' ');
          places.add(new double[] {places.get(places.size() - 1)[1], t.left()});
        }
        for (Recognized.Symbol s : t.symbols()) {
          String bare = Vietnamese.bare(s.text());
          text.append(bare.isEmpty() ? '?' : bare.charAt(0));
          places.add(new double[] {s.left(), s.right()});
        }
      }
      double[] left = places.stream().mapToDouble(p -> p[0]).toArray();
      double[] right = places.stream().mapToDouble(p -> p[1]).toArray();
      return new Letters(text.toString(), left, right, row);
    }

    /** The parts of words between two letters. */
    private List<Token> within(double from, double to) {
      List<Token> inside = new ArrayList<>();
      for (Token t : row) {
        int first = 0;
        while (first < t.symbols().size() && t.symbols().get(first).left() <= from) {
          first++;
        }
        int end = first;
        while (end < t.symbols().size() && t.symbols().get(end).right() < to) {
          end++;
        }
        if (first < end) {
          inside.add(t.part(first, end));
        }
      }
      return inside;
    }

    Optional<Spot> spot(Matcher m, int group, Spot.Kind kind) {
      int before = m.start(group) - 1;
      int after = m.end(group);
      if (before < 0 || after >= text.length()) {
        return Optional.empty();
      }
      double top = row.stream().mapToInt(Token::top).sorted().toArray()[row.size() / 2];
      double bottom = row.stream().mapToInt(Token::bottom).sorted().toArray()[row.size() / 2];
      // The engine lets the letter beside unread ink grow over it.
      double letter = 0.7 * (bottom - top);
      double from = Math.min(right[before], left[before] + letter);
      double to = Math.max(left[after], right[after] - letter);
      return from < to
          ? Optional.of(
              new Spot(from, to, top, bottom, within(left[before], right[after]), row, kind))
          : Optional.empty();
    }
  }
}
