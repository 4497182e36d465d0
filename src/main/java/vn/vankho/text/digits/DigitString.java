package vn.vankho.text.digits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Đọc dãy chữ số: cuts the ink of a gap into digits in the way in which the classifier believes
 * most.
 */
public final class DigitString {
  private static final int MAX_PIECES = 5;

  /** A glyph wider than this many digit heights is no digit. */
  private static final double MAX_WIDTH = 1.8;

  /** A blob is cut in at most so many places. */
  private static final int MAX_CUTS = 8;

  /** What a cut through joined ink costs: digits stand apart more often than not. */
  private static final double CUT = Math.log(0.1);

  private final DigitClassifier classifier;

  public DigitString(DigitClassifier classifier) {
    this.classifier = classifier;
  }

  /**
   * What the ink was read as.
   *
   * @param text digits; empty when the ink cannot be taken for digits
   * @param share the least share that any digit of it was given, 0 to 1
   * @param isUnanimous whether all votes on all digits agreed
   * @param isWhole whether each digit is ink of its own, none cut apart
   * @param rival the share of the best other reading against this one's, 0 to 1
   */
  public record Result(
      String text, double share, boolean isUnanimous, boolean isWhole, double rival) {
    static final Result NONE = new Result("", 0, false, false, 1);
  }

  /** A way to cut joined ink. */
  private interface Knife {
    List<int[]> cuts(InkStrip strip, Blob blob, double digitHeight);
  }

  /** What it costs to take ink of a shape that a digit hardly has for that digit. */
  private static final double ODD = Math.log(0.05);

  private static final double THIN = 0.3;
  private static final double WIDE = 1.15;
  private static final double TALL = 0.65;

  private static final List<Knife> KNIVES = List.of(DigitString::seams, DigitString::columns);

  /** Ink between two seams. */
  private record Piece(List<Blob> blobs, int[] from, int[] to, boolean endsInBlob) {}

  private record Path(
      String text, double logShare, double least, boolean unanimous, boolean whole) {
    static final Path START = new Path("", 0, 1, true, true);

    Path with(DigitClassifier.Vote vote, double cost, boolean whole) {
      return new Path(
          text + vote.digit(),
          logShare + Math.log(vote.share()) + cost,
          Math.min(least, vote.share()),
          unanimous && vote.isUnanimous(),
          this.whole && whole);
    }
  }

  private static final Comparator<Path> LIKELIEST =
      Comparator.comparingDouble(Path::logShare).reversed().thenComparing(Path::text);

  /** Readings of a beginning that are followed further. */
  private static final int KEPT = 6;

  /**
   * @param blobs the gap's ink without specks
   * @param digitHeight about how high the digits are, pixels
   */
  public Result read(InkStrip strip, List<Blob> blobs, double digitHeight) {
    if (blobs.isEmpty()) {
      return Result.NONE;
    }
    List<Path> paths = new ArrayList<>();
    for (Knife knife : KNIVES) {
      paths.addAll(paths(strip, pieces(strip, blobs, digitHeight, knife), digitHeight));
    }
    paths.sort(LIKELIEST);
    List<Path> ends = distinct(paths, 2);
    if (ends.isEmpty()) {
      return Result.NONE;
    }
    Path first = ends.get(0);
    double rival = ends.size() > 1 ? Math.exp(ends.get(1).logShare() - first.logShare()) : 0;
    return new Result(first.text(), first.least(), first.unanimous(), first.whole(), rival);
  }

  private List<Path> paths(InkStrip strip, List<Piece> pieces, double digitHeight) {
    int n = pieces.size();
    if (n == 0 || n > 24) {
      return List.of();
    }
    List<List<Path>> best = new ArrayList<>();
    best.add(List.of(Path.START));
    for (int end = 1; end <= n; end++) {
      List<Path> here = new ArrayList<>();
      for (int start = Math.max(0, end - MAX_PIECES); start < end; start++) {
        if (!best.get(start).isEmpty()) {
          extend(
              strip, pieces.subList(start, end), start, pieces, digitHeight, best.get(start), here);
        }
      }
      here.sort(LIKELIEST);
      best.add(distinct(here, KEPT));
    }
    return best.get(n);
  }

  private static List<Path> distinct(List<Path> sorted, int most) {
    List<Path> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Path p : sorted) {
      if (kept.size() < most && seen.add(p.text())) {
        kept.add(p);
      }
    }
    return kept;
  }

  private void extend(
      InkStrip strip,
      List<Piece> group,
      int start,
      List<Piece> all,
      double digitHeight,
      List<Path> before,
      List<Path> out) {
    Set<Integer> ids = new HashSet<>();
    group.forEach(p -> p.blobs().forEach(b -> ids.add(b.id())));
    InkStrip.Cut cut = strip.cut(ids, group.get(0).from(), group.get(group.size() - 1).to());
    if (cut.inkWidth() > MAX_WIDTH * digitHeight) {
      return;
    }
    DigitClassifier.Vote vote = classifier.vote(Glyph28.of(cut.ink(), cut.width(), cut.height()));
    if (vote.digit() < 0 || vote.share() < 0.02) {
      return;
    }
    boolean cuts = group.get(group.size() - 1).endsInBlob();
    boolean whole = !cuts && (start == 0 || !all.get(start - 1).endsInBlob());
    double cost = (cuts ? CUT : 0) + (isOdd(vote.digit(), cut, group, digitHeight) ? ODD : 0);
    for (Path p : before) {
      out.add(p.with(vote, cost, whole));
    }
  }

  /**
   * A stroke for a round digit, two digits for one that is not written wide, two strokes for one.
   */
  private static boolean isOdd(int digit, InkStrip.Cut cut, List<Piece> group, double digitHeight) {
    int width = cut.inkWidth();
    boolean thin = digit != 1 && width < THIN * cut.height();
    boolean wide = digit != 5 && digit != 7 && width > WIDE * cut.height();
    long tall =
        group.stream()
            .flatMap(p -> p.blobs().stream())
            .distinct()
            .filter(b -> b.height() > TALL * digitHeight)
            .count();
    return thin || wide || tall > 1 && digit != 4 && digit != 0;
  }

  /** Blobs above one another are one piece; wide ones are cut where they are thin. */
  private static List<Piece> pieces(
      InkStrip strip, List<Blob> blobs, double digitHeight, Knife knife) {
    List<Piece> pieces = new ArrayList<>();
    for (List<Blob> stack : stacks(blobs)) {
      int from = stack.stream().mapToInt(Blob::left).min().orElseThrow();
      int to = stack.stream().mapToInt(Blob::right).max().orElseThrow();
      int[] at = strip.column(from);
      if (stack.size() == 1 && to - from > 0.75 * digitHeight) {
        for (int[] seam : knife.cuts(strip, stack.get(0), digitHeight)) {
          pieces.add(new Piece(stack, at, seam, true));
          at = seam;
        }
      }
      pieces.add(new Piece(stack, at, strip.column(to), false));
    }
    return pieces;
  }

  private static List<List<Blob>> stacks(List<Blob> blobs) {
    List<List<Blob>> stacks = new ArrayList<>();
    int right = 0;
    for (Blob b : blobs.stream().sorted(Comparator.comparingInt(Blob::left)).toList()) {
      List<Blob> last = stacks.isEmpty() ? List.of() : stacks.get(stacks.size() - 1);
      int left = last.stream().mapToInt(Blob::left).min().orElse(0);
      int shared = Math.min(right, b.right()) - b.left();
      if (!last.isEmpty() && shared > 0.6 * Math.min(b.width(), right - left)) {
        last.add(b);
      } else {
        stacks.add(new ArrayList<>(List.of(b)));
        right = 0;
      }
      right = Math.max(right, b.right());
    }
    return stacks;
  }

  private static List<int[]> seams(InkStrip strip, Blob blob, double digitHeight) {
    List<int[]> seams = strip.seams(blob, 0.5 * digitHeight, (int) Math.max(2, 0.1 * digitHeight));
    return seams.size() > MAX_CUTS ? List.of() : seams;
  }

  /** Straight down where a column has less ink than its neighbours. */
  private static List<int[]> columns(InkStrip strip, Blob blob, double digitHeight) {
    int[] n = strip.columns(blob);
    int reach = (int) Math.max(2, 0.15 * digitHeight);
    List<int[]> places = new ArrayList<>();
    for (int x = reach; x < n.length - reach; x++) {
      boolean least = n[x] < 0.35 * digitHeight;
      for (int u = x - reach; u <= x + reach && least; u++) {
        least = n[u] > n[x] || (n[u] == n[x] && u >= x);
      }
      if (least) {
        places.add(strip.column(blob.left() + x));
      }
    }
    return places.size() > MAX_CUTS ? List.of() : places;
  }
}
