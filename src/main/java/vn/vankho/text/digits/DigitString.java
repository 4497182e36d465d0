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
  private static final int MAX_PIECES = 4;

  /** A glyph wider than this many digit heights is no digit. */
  private static final double MAX_WIDTH = 1.5;

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

  private record Piece(Set<Integer> ids, int from, int to, boolean endsInBlob) {}

  private record Path(
      String text, double logShare, double least, boolean unanimous, boolean whole) {
    static final Path START = new Path("", 0, 1, true, true);
  }

  /**
   * @param blobs the gap's ink without specks
   * @param digitHeight about how high the digits are, pixels
   */
  public Result read(InkStrip strip, List<Blob> blobs, double digitHeight) {
    List<Piece> pieces = pieces(strip, blobs, digitHeight);
    int n = pieces.size();
    if (n == 0 || n > 24) {
      return Result.NONE;
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
      here.sort(Comparator.comparingDouble(Path::logShare).reversed().thenComparing(Path::text));
      best.add(distinct(here));
    }
    List<Path> ends = best.get(n);
    if (ends.isEmpty()) {
      return Result.NONE;
    }
    Path first = ends.get(0);
    double rival = ends.size() > 1 ? Math.exp(ends.get(1).logShare() - first.logShare()) : 0;
    return new Result(first.text(), first.least(), first.unanimous(), first.whole(), rival);
  }

  private static List<Path> distinct(List<Path> sorted) {
    List<Path> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Path p : sorted) {
      if (kept.size() < 3 && seen.add(p.text())) {
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
    int from = group.stream().mapToInt(Piece::from).min().orElseThrow();
    int to = group.stream().mapToInt(Piece::to).max().orElseThrow();
    if (to - from > MAX_WIDTH * digitHeight) {
      return;
    }
    Set<Integer> ids = new HashSet<>();
    group.forEach(p -> ids.addAll(p.ids()));
    InkStrip.Cut cut = strip.cut(ids, from, to);
    DigitClassifier.Vote vote = classifier.vote(Glyph28.of(cut.ink(), cut.width(), cut.height()));
    if (vote.digit() < 0 || vote.share() < 0.02) {
      return;
    }
    boolean cuts = group.get(group.size() - 1).endsInBlob();
    boolean whole = !cuts && (start == 0 || !all.get(start - 1).endsInBlob());
    for (Path p : before) {
      out.add(
          new Path(
              p.text() + vote.digit(),
              p.logShare() + Math.log(vote.share()) + (cuts ? CUT : 0),
              Math.min(p.least(), vote.share()),
              p.unanimous() && vote.isUnanimous(),
              p.whole() && whole));
    }
  }

  /** Blobs above one another are one piece; wide ones are cut where they are thin. */
  private static List<Piece> pieces(InkStrip strip, List<Blob> blobs, double digitHeight) {
    List<Piece> pieces = new ArrayList<>();
    for (List<Blob> stack : stacks(blobs)) {
      Set<Integer> ids = new HashSet<>();
      stack.forEach(b -> ids.add(b.id()));
      int from = stack.stream().mapToInt(Blob::left).min().orElseThrow();
      int to = stack.stream().mapToInt(Blob::right).max().orElseThrow();
      int at = from;
      if (stack.size() == 1 && to - from > 0.75 * digitHeight) {
        for (int cut : thinPlaces(strip, stack.get(0), digitHeight)) {
          pieces.add(new Piece(ids, at, cut, true));
          at = cut;
        }
      }
      pieces.add(new Piece(ids, at, to, false));
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

  /** Columns with the least ink among their neighbours. */
  private static List<Integer> thinPlaces(InkStrip strip, Blob blob, double digitHeight) {
    int[] n = strip.columns(blob);
    int reach = (int) Math.max(2, 0.15 * digitHeight);
    List<Integer> places = new ArrayList<>();
    for (int x = reach; x < n.length - reach; x++) {
      boolean least = n[x] < 0.35 * digitHeight;
      for (int u = x - reach; u <= x + reach && least; u++) {
        least = n[u] > n[x] || (n[u] == n[x] && u >= x);
      }
      if (least) {
        places.add(blob.left() + x);
      }
    }
    return places.size() > 6 ? List.of() : places;
  }
}
