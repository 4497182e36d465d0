package vn.vankho.text.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import vn.vankho.document.Box;
import vn.vankho.document.Vietnamese;
import vn.vankho.text.digits.Blob;
import vn.vankho.text.image.Raster;
import vn.vankho.text.layout.LineBuilder.StyledWord;
import vn.vankho.text.ocr.Gap.Label;

/** Ô số 4, thời gian ban hành: the places for day and month in {@code ngày … tháng … năm 2025}. */
final class DateForm {

  /** {@code ngay}, and with what is written on it: {@code ngay?}, {@code ngayl5'}, {@code nga}. */
  private static final Pattern DAY = Pattern.compile("^nga(y.{0,4})?$");

  /** {@code thang}, {@code thangd1}, {@code /07-hang}. */
  private static final Pattern MONTH = Pattern.compile("^.{0,5}hang.{0,3}$");

  private static final Pattern YEAR = Pattern.compile("^nam$");

  private static final Pattern YEAR_NUMBER = Pattern.compile("^(19|20)\\d\\d[.,;]?$");

  /** Widths of the words in Times, in the font's size. */
  private static final double NGAY = 1.944;

  private static final double THANG = 2.278;
  private static final double NAM = 1.722;
  private static final double FOUR_DIGITS = 1.95;

  /** How far a word's width may be off, in the font's size. */
  private static final double SLACK = 0.2;

  private static final double HEAD = 0.4;

  private final StyledWord day;
  private final StyledWord month;
  private final StyledWord year;
  private final StyledWord yearNumber;
  private final double em;

  private DateForm(StyledWord day, StyledWord month, StyledWord year, StyledWord yearNumber) {
    this.day = day;
    this.month = month;
    this.year = year;
    this.yearNumber = yearNumber;
    this.em = em();
  }

  /** The places for the day and the month; none when the line is not found. */
  static List<Gap> find(List<StyledWord> words, Raster raster, Box place, double angle) {
    List<StyledWord> months =
        words.stream()
            .filter(w -> w.word().box().top() < place.top() + HEAD * place.height())
            .filter(w -> MONTH.matcher(bare(w)).matches())
            .sorted(Comparator.comparingDouble(w -> w.word().box().top()))
            .toList();
    for (StyledWord month : months) {
      Optional<StyledWord> day = beside(month, words, DAY, -85, -12);
      Optional<StyledWord> year = beside(month, words, YEAR, 12, 85);
      Optional<StyledWord> number = year.flatMap(y -> beside(y, words, YEAR_NUMBER, 5, 40));
      if (day.isPresent() && number.isPresent() && endsLine(number.get(), words)) {
        return new DateForm(day.get(), month, year.get(), number.get()).gaps(raster, place, angle);
      }
    }
    return List.of();
  }

  private static String bare(StyledWord w) {
    return Vietnamese.bare(w.word().text());
  }

  /** The nearest such word on the same line whose left edge is that far from the word's. */
  private static Optional<StyledWord> beside(
      StyledWord from, List<StyledWord> words, Pattern pattern, double least, double most) {
    Box at = from.word().box();
    return words.stream()
        .filter(w -> pattern.matcher(bare(w)).matches())
        .filter(
            w ->
                Math.abs(w.word().box().centerY() - at.centerY()) < 0.6 * Math.max(at.height(), 12))
        .filter(w -> w.word().box().left() - at.left() > least)
        .filter(w -> w.word().box().left() - at.left() < most)
        .min(Comparator.comparingDouble(w -> Math.abs(w.word().box().left() - at.left())));
  }

  /** In running text something follows. */
  private static boolean endsLine(StyledWord last, List<StyledWord> words) {
    Box at = last.word().box();
    return words.stream()
        .map(w -> w.word().box())
        .noneMatch(
            b ->
                b.left() >= at.right()
                    && b.left() < at.right() + 30
                    && Math.abs(b.centerY() - at.centerY()) < 0.5 * at.height());
  }

  /** The font's size in points, by the words that nothing is stuck to. */
  private double em() {
    List<Double> sizes = new ArrayList<>();
    sizes.add(year.word().box().width() / NAM);
    sizes.add(yearNumber.word().box().width() / FOUR_DIGITS);
    if (bare(month).equals("thang")) {
      sizes.add(month.word().box().width() / THANG);
    }
    if (bare(day).equals("ngay")) {
      sizes.add(day.word().box().width() / NGAY);
    }
    double[] sorted = sizes.stream().mapToDouble(d -> d).sorted().toArray();
    return sorted[(sorted.length - 1) / 2];
  }

  private List<Gap> gaps(Raster raster, Box place, double angle) {
    Box l = day.word().box();
    Box r = yearNumber.word().box();
    double top = Math.max(0, Math.min(l.top(), r.top()) - 9);
    double bottom = Math.max(l.bottom(), r.bottom()) + 8;
    LineStrip strip =
        LineStrip.of(
            raster,
            place,
            new Box(l.left() - 4, top, r.right() - l.left() + 8, bottom - top),
            angle);
    double[] size = digits(strip).orElse(new double[0]);
    if (size.length == 0) {
      return List.of();
    }
    double px = em * LineStrip.PIXELS_PER_POINT;
    double dayLeft = strip.x(l.left(), l.centerY());
    Box m = month.word().box();
    double monthLeft =
        bare(month).startsWith("thang")
            ? strip.x(m.left(), m.centerY())
            : strip.x(m.right(), m.centerY()) - THANG * px;
    double yearLeft = strip.x(year.word().box().left(), year.word().box().centerY());
    int dayFrom =
        edge(
            strip,
            bare(day).equals("ngay") ? strip.x(l.right(), l.centerY()) : dayLeft + NGAY * px,
            size,
            px);
    int dayTo = edge(strip, monthLeft, size, px);
    int monthFrom =
        edge(
            strip,
            bare(month).equals("thang") ? strip.x(m.right(), m.centerY()) : monthLeft + THANG * px,
            size,
            px);
    int monthTo = edge(strip, yearLeft, size, px);
    List<Gap> gaps = new ArrayList<>();
    int monthEnd = (int) (monthTo + NAM * px);
    boolean dayClear = isWide(dayFrom - dayLeft, NGAY, px);
    boolean monthClear = isWide(monthFrom - dayTo, THANG, px);
    boolean yearClear = isWide(strip.x(year.word().box().right(), l.centerY()) - monthTo, NAM, px);
    Label ngay = new Label(day, "ngày", (int) dayLeft, dayFrom);
    Label thang = new Label(month, "tháng", dayTo, monthFrom);
    Label nam = new Label(year, "năm", monthTo, monthEnd);
    if (dayTo > dayFrom) {
      gaps.add(
          new Gap(strip, dayFrom, dayTo, size[0], size[1], ngay, thang, dayClear && monthClear));
    }
    if (monthTo > monthFrom) {
      gaps.add(
          new Gap(
              strip, monthFrom, monthTo, size[0], size[1], thang, nam, monthClear && yearClear));
    }
    return gaps;
  }

  /** Whether a label has its printed width; a digit hidden in it adds half the font's size. */
  private static boolean isWide(double width, double expected, double px) {
    return Math.abs(width / px - expected) < SLACK;
  }

  /** Height and foot of the year's digits. */
  private Optional<double[]> digits(LineStrip strip) {
    Box y = yearNumber.word().box();
    double left = strip.x(y.left(), y.centerY());
    double right = strip.x(y.right(), y.centerY());
    double px = em * LineStrip.PIXELS_PER_POINT;
    List<Blob> blobs =
        strip.ink().blobs().stream()
            .filter(b -> b.centerX() > left && b.centerX() < right)
            .filter(b -> b.height() > 0.5 * px && b.height() < 0.9 * px)
            .toList();
    if (blobs.isEmpty()) {
      return Optional.empty();
    }
    double[] heights = blobs.stream().mapToDouble(Blob::height).sorted().toArray();
    double[] feet = blobs.stream().mapToDouble(Blob::bottom).sorted().toArray();
    return Optional.of(new double[] {heights[heights.length / 2], feet[feet.length / 2]});
  }

  /** The white between blobs nearest to where a word should begin or end. */
  private static int edge(LineStrip strip, double guess, double[] size, double px) {
    int n = strip.ink().width();
    boolean[] covered = new boolean[n + 1];
    for (Blob b : strip.ink().blobs()) {
      if (b.area() > 20 && b.bottom() > size[1] - 0.8 * size[0] && b.top() < size[1]) {
        Arrays.fill(covered, Math.min(n, b.left()), Math.min(n, b.right()), true);
      }
    }
    int reach = (int) (0.22 * px);
    OptionalDouble best = OptionalDouble.empty();
    for (int d = 0; d <= reach && best.isEmpty(); d++) {
      for (int x : new int[] {(int) guess - d, (int) guess + d}) {
        if (x >= 0 && x < n && !covered[x] && best.isEmpty()) {
          best = OptionalDouble.of(x);
        }
      }
    }
    return (int) best.orElse(guess);
  }
}
