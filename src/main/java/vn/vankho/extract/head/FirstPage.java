package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.document.PageText;
import vn.vankho.document.Similar;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;

/**
 * Trang đầu: the first page cut into the decree's cells by the national name (ô số 1) or the
 * Party's heading: the left column with body and number, the right one with place and date, and
 * what stands below.
 *
 * @param left column beside and under the heading, from top to bottom
 * @param right column under the heading
 * @param below lines from the end of the letterhead on, from top to bottom
 * @param all every line, from top to bottom
 * @param party whether the heading is the Party's
 * @param heading the heading itself, where the page has one
 */
record FirstPage(
    PageText page,
    List<HeadLine> left,
    List<HeadLine> right,
    List<HeadLine> below,
    List<HeadLine> all,
    boolean party,
    Optional<HeadLine> heading) {

  private static final String STATE = "cong hoa xa hoi chu nghia viet nam";
  private static final String PARTY = "dang cong san viet nam";

  /** A PDF signature's appearance: {@code Ký bởi: …}, {@code Thời gian ký: …}, an address. */
  private static final Pattern SIGNATURE_TEXT =
      Pattern.compile(
          "^(ky boi|nguoi ky|co quan|thoi gian ky|ngay ky|email|chuc vu|digitally signed|date)\\s*:.*"
              + "|.*\\w@[a-z0-9-]+\\.[a-z].*|.*\\d\\d:\\d\\d:\\d\\d.*|^[+]0?7:?00.*");

  /** {@code VIỆT NAM}, which a narrow column has no room for. */
  private static final int LAST_WORDS = 9;

  private static final double HEADING_ZONE = 0.45;

  private static final double HEADING_GAP = 25;
  private static final int MOST_PIECES = 40;
  private static final double LETTERHEAD_DEPTH = 130;

  /** The left column reaches further down: a dispatch's subject stands under its number. */
  private static final double SUBJECT_DEPTH = 200;

  /** A word processor's cells give no heights: columns reach further down. */
  private static final double FLOW_DEPTH = 190;

  /** Whether the page is a word processor's, whose widths and heights are guesses. */
  boolean flow() {
    return page.origin() == PageText.Origin.FLOW;
  }

  static FirstPage of(PageLines first) {
    PageText page = first.page();
    List<HeadLine> lines =
        first.lines().stream()
            .filter(l -> !l.bare().isBlank() && !isSignatureText(l.bare()))
            .toList();
    Optional<HeadLine> state = heading(page, lines, STATE);
    Optional<HeadLine> heading = state.or(() -> heading(page, lines, PARTY));
    return heading
        .map(h -> cut(page, lines, h, state.isEmpty()))
        .orElseGet(() -> withoutHeading(page, lines));
  }

  private static boolean isSignatureText(String bare) {
    boolean may = bare.indexOf(':') >= 0 || bare.indexOf('@') >= 0 || bare.contains("700");
    return may && SIGNATURE_TEXT.matcher(bare).matches();
  }

  /** Whether a national name or Party heading stands within a share of the page's height. */
  static boolean hasHeading(PageText page, double share) {
    List<HeadLine> top =
        page.lines().stream()
            .filter(l -> l.box().top() <= share * page.height() && mayBeHeading(l))
            .map(l -> HeadLine.of(page, l))
            .sorted(Comparator.comparingDouble(l -> l.box().top()))
            .toList();
    return heading(page, top, STATE).or(() -> heading(page, top, PARTY)).isPresent();
  }

  /** Some words in capitals: told without preparing the line. */
  private static boolean mayBeHeading(TextLine line) {
    int capitals = 0;
    for (Word word : line.words()) {
      String text = word.text();
      for (int i = 0; i < text.length(); i++) {
        capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      }
    }
    return capitals > 12;
  }

  private static Optional<HeadLine> heading(PageText page, List<HeadLine> lines, String words) {
    Optional<HeadLine> whole = wholeHeading(page, lines, words);
    if (whole.isPresent() || page.origin() != PageText.Origin.OCR) {
      return whole;
    }
    // a seal or a signature's picture may have cut it in two
    List<HeadLine> top =
        lines.stream()
            .filter(l -> l.box().top() < HEADING_ZONE * page.height() && l.isCapitals())
            .limit(MOST_PIECES)
            .toList();
    return wholeHeading(page, Baselines.joined(page, top, HEADING_GAP), words);
  }

  private static Optional<HeadLine> wholeHeading(
      PageText page, List<HeadLine> lines, String words) {
    for (HeadLine line : lines) {
      if (line.box().top() > HEADING_ZONE * page.height()) {
        break;
      }
      int at = line.letters() >= 15 && line.isCapitals() ? find(line.bare(), words) : -1;
      if (at >= 0) {
        return at == 0 ? Optional.of(line) : line.within(page, wordAt(line, at), page.width());
      }
    }
    return Optional.empty();
  }

  /** Where the words begin in a line, letters changed by recognition forgiven; -1 where nowhere. */
  private static int find(String bare, String words) {
    int exact = bare.indexOf(words);
    if (exact >= 0) {
      return exact;
    }
    if (words.startsWith(bare) && bare.length() >= words.length() - LAST_WORDS) {
      return 0;
    }
    if (bare.length() >= words.length() - 3) {
      int start = Math.max(0, bare.length() - words.length());
      for (int at = 0; at <= start; at++) {
        int end = Math.min(bare.length(), at + words.length());
        if ((at == 0 || bare.charAt(at - 1) == ' ')
            && Similar.distance(bare.substring(at, end), words, 5) <= 5) {
          return at;
        }
      }
    }
    return -1;
  }

  /** The left edge of the word that begins at a letter of the line's text. */
  private static double wordAt(HeadLine line, int letter) {
    int at = 0;
    for (Word word : line.line().words()) {
      if (at + word.text().length() > letter) {
        return word.box().left() - 1;
      }
      at += word.text().length() + 1;
    }
    return 0;
  }

  private static FirstPage cut(
      PageText page, List<HeadLine> lines, HeadLine heading, boolean party) {
    double split = heading.box().left() - 3;
    double top = heading.box().top() - 45;
    boolean flow = page.origin() == PageText.Origin.FLOW;
    double bottom = heading.box().top() + (flow ? FLOW_DEPTH : LETTERHEAD_DEPTH);
    List<HeadLine> left = new ArrayList<>();
    List<HeadLine> right = new ArrayList<>();
    List<HeadLine> below = new ArrayList<>();
    for (HeadLine line : lines) {
      double y = flow ? line.box().top() + 6 : line.box().centerY();
      if (y < top) {
        continue;
      }
      if (y < bottom) {
        boolean spans = line.box().left() < split - 30 && line.box().right() > split + 30;
        boolean rightOnly = line.box().left() > split - 25;
        if (!rightOnly && gapAt(line, split)) {
          line.within(page, 0, split).ifPresent(left::add);
          line.within(page, split, Double.MAX_VALUE)
              .filter(l -> isUnder(l, heading))
              .ifPresent(right::add);
        } else if (!spans || rightOnly) {
          boolean ofRight = rightOnly || line.box().centerX() > split;
          if (!ofRight) {
            left.add(line);
          } else if (isUnder(line, heading)) {
            right.add(line);
          }
        }
      }
      if (y >= bottom
          && y < heading.box().top() + SUBJECT_DEPTH
          && line.box().left() < split - 30
          && line.box().right() < split + 12) {
        left.add(line);
      }
      if (y > heading.box().bottom() + 5) {
        below.add(line);
      }
    }
    if (isOneColumn(page, heading, left)) {
      List<HeadLine> under =
          below.stream().filter(l -> l.box().top() < bottom && !isMotto(l)).toList();
      return new FirstPage(page, under, under, below, lines, party, Optional.of(heading));
    }
    return new FirstPage(page, left, right, below, lines, party, Optional.of(heading));
  }

  /** A letterhead without columns: the heading in the middle, everything else under it. */
  private static boolean isOneColumn(PageText page, HeadLine heading, List<HeadLine> left) {
    double centre = heading.box().centerX() / page.width();
    double motto = heading.box().bottom() + 1.2 * heading.box().height();
    return centre > 0.4
        && centre < 0.56
        && left.stream().noneMatch(l -> l.letters() > 2 && l.box().top() < motto);
  }

  private static boolean isMotto(HeadLine line) {
    return line.bare().startsWith("doc lap");
  }

  private static boolean isUnder(HeadLine line, HeadLine heading) {
    return line.box().top() > heading.box().top() + 4;
  }

  /** Whether a line that reaches over the columns' border has a gap there: two lines in one. */
  private static boolean gapAt(HeadLine line, double split) {
    List<Word> words = line.line().words();
    for (int i = 1; i < words.size(); i++) {
      double from = words.get(i - 1).box().right();
      double to = words.get(i).box().left();
      if (to - from > line.box().height() * 0.9 && from < split + 15 && to > split - 15) {
        return true;
      }
    }
    return false;
  }

  private static FirstPage withoutHeading(PageText page, List<HeadLine> lines) {
    double middle = page.width() * 0.45;
    List<HeadLine> left = new ArrayList<>();
    List<HeadLine> right = new ArrayList<>();
    for (HeadLine line : lines) {
      if (line.box().top() < 0.35 * page.height()) {
        (line.box().centerX() < middle ? left : right).add(line);
      }
    }
    return new FirstPage(page, left, right, lines, lines, false, Optional.empty());
  }
}
