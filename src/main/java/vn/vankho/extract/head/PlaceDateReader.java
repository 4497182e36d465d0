package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Candidate;
import vn.vankho.document.Evidence;
import vn.vankho.document.Field;
import vn.vankho.document.Ink;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Vietnamese;
import vn.vankho.document.Word;

/** Địa danh và thời gian ban hành (ô số 4). */
final class PlaceDateReader {

  /** Place and date of the head; both absent where the page has no such line. */
  record PlaceDate(
      Field<String> place,
      Field<PartialDate> date,
      Optional<HeadLine> line,
      List<Candidate<PartialDate>> guesses) {

    /** With the date that the title of a copy without a letterhead states. */
    PlaceDate titled(TitledHead title) {
      return new PlaceDate(place, title.or(date, title.date()), line, guesses);
    }
  }

  /**
   * {@code Quảng Ngãi, ngày 30 tháng 10 năm 2017}, marks and blanks lost: place, day, month, year.
   * The {@code Nguy} of {@code Thái Nguyên} is no {@code ngày}.
   */
  private static final Pattern LINE =
      Pattern.compile(
          "^(.{2,45}?)[\\s,.;:]*\\bng[a-z]\\s?y(?![a-su-z])(.{0,14}?)\\s*t?h[a-z]{1,2}ng(.{0,10}?)\\s*n[a-z]m\\s*(.{0,8}?)$");

  /** {@code Hà Nội, ngày 05/3/2020}. */
  private static final Pattern SHORT_LINE =
      Pattern.compile(
          "^(.{2,45}?)[\\s,.;:]*\\bngay\\s*(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?((?:19|20)\\d\\d)$");

  private static final Pattern WITHOUT_YEAR = Pattern.compile(".*\\bngay .*\\bthang .*");

  /** {@code 2020}, {@code năm 2020}, of a line that went over to the next; bare. */
  private static final Pattern YEAR = Pattern.compile("(?:nam )?(?:19|20)\\d\\d");

  private static final Pattern STRAY = Pattern.compile("^[^\\p{L}]+|[^\\p{L}.)]+$");

  /** {@code Quận 1}, the only names of places with a number. */
  private static final Pattern NUMBERED = Pattern.compile("^\\W*((?:Quận|Phường) \\d{1,2})\\W*$");

  /** Pieces of the line stand at most this far apart: the blanks for day and month. */
  private static final double BLANK = 60;

  /** A word processor's blanks are guesses. */
  private static final double FLOW_BLANK = 160;

  private static final double SURE = 0.95;
  private static final double PRINTED = 0.6;

  private final PlaceNames places = new PlaceNames();

  PlaceDate read(FirstPage page, FileDates dates) {
    double blank = page.flow() ? FLOW_BLANK : BLANK;
    List<HeadLine> lines = Baselines.joined(page.page(), page.right(), blank);
    lines.addAll(Baselines.joined(page.page(), rightHalf(page), blank));
    lines.addAll(0, wrapped(page, lines));
    for (HeadLine line : lines) {
      for (Pattern form : List.of(LINE, SHORT_LINE)) {
        Matcher m = form.matcher(line.bare());
        if (m.matches()
            && line.bare().length() == line.text().length()
            && places.mayBe(placeName(line.text().substring(m.start(1), m.end(1))), line)) {
          return read(page, line, m, dates);
        }
      }
    }
    return new PlaceDate(Field.absent(), Field.absent(), Optional.empty(), List.of());
  }

  /** Lines too long for their column, with the year that went over to the next. */
  private static List<HeadLine> wrapped(FirstPage page, List<HeadLine> lines) {
    List<HeadLine> whole = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      HeadLine year = lines.get(i + 1);
      if (YEAR.matcher(year.bare()).matches()
          && WITHOUT_YEAR.matcher(lines.get(i).bare()).matches()
          && year.box().top() - lines.get(i).box().bottom() < year.box().height()) {
        whole.add(lines.get(i).followedBy(page.page(), year));
      }
    }
    return whole;
  }

  /** Where the line stands on a page whose heading was not found. */
  private static List<HeadLine> rightHalf(FirstPage page) {
    return page.all().stream()
        .filter(l -> l.box().top() < 0.45 * page.page().height())
        .filter(l -> l.box().centerX() > 0.45 * page.page().width() || page.flow())
        .filter(l -> !page.flow() || page.heading().isEmpty() || !page.left().contains(l))
        .toList();
  }

  private PlaceDate read(FirstPage page, HeadLine line, Matcher m, FileDates dates) {
    String text = line.text();
    String printedPlace = placeName(text.substring(m.start(1), m.end(1)));
    Evidence seen = line.evidence("place-and-date-line");
    String letterhead = String.join(" ", page.left().stream().map(HeadLine::bare).toList());
    Field<String> place =
        places
            .printed(printedPlace, line.scanned(), letterhead)
            .<Field<String>>map(p -> new Field.Read<>(p, seen, line.confidence()))
            .orElseGet(
                () -> new Field.Unreadable<>(Optional.empty(), seen, Unread.PLACE_NOT_KNOWN));
    String day = text.substring(m.start(2), m.end(2));
    String month = text.substring(m.start(3), m.end(3));
    String year = text.substring(m.start(4), m.end(4));
    return new PlaceDate(
        place,
        date(line, day, month, year, dates, seen),
        Optional.of(line),
        guess(day, month, year, seen).stream().toList());
  }

  private static String placeName(String text) {
    Matcher numbered = NUMBERED.matcher(text);
    return numbered.matches() ? numbered.group(1) : STRAY.matcher(text).replaceAll("");
  }

  /** The date as its figures were recognised, believed or not. */
  private static Optional<Candidate<PartialDate>> guess(
      String day, String month, String year, Evidence seen) {
    return number(year, 1945, 2100)
        .flatMap(
            y ->
                number(month, 1, 12)
                    .flatMap(m -> number(day, 1, 31).flatMap(d -> PartialDate.ifValid(y, m, d))))
        .map(date -> new Candidate<>(date, Candidate.Source.HEAD, seen));
  }

  private static Field<PartialDate> date(
      HeadLine line, String day, String month, String year, FileDates dates, Evidence seen) {
    Optional<Integer> y = number(year, 1945, 2100);
    boolean filled = line.handwritten();
    if (y.isEmpty()) {
      return isEmpty(year) && isEmpty(day) && !filled
          ? new Field.Blank<>(Optional.empty(), seen)
          : new Field.Unreadable<>(Optional.empty(), seen, Unread.DATE_NOT_LEGIBLE);
    }
    Optional<Integer> d = number(day, 1, 31);
    Optional<Integer> m =
        number(month, 1, 12)
            .filter(n -> isSure(line, month))
            .or(
                () ->
                    d.filter(n -> isSure(line, day)).flatMap(n -> dates.month(y.get(), n, month)));
    PartialDate printed =
        m.map(n -> PartialDate.of(y.get(), n)).orElseGet(() -> PartialDate.of(y.get()));
    if (isEmpty(day) && !filled && (isEmpty(month) || m.isPresent())) {
      return new Field.Blank<>(Optional.of(printed), seen);
    }
    Optional<PartialDate> whole =
        m.isPresent() && d.isPresent()
            ? PartialDate.ifValid(y.get(), m.get(), d.get())
            : Optional.empty();
    boolean agreed =
        whole.flatMap(PartialDate::toLocalDate).filter(dates.known()::contains).isPresent();
    boolean contradicted =
        whole
            .flatMap(PartialDate::toLocalDate)
            .map(
                w ->
                    !dates.signed().isEmpty()
                        && dates.signed().stream().allMatch(s -> s.isBefore(w)))
            .orElse(false);
    if (whole.isPresent() && !contradicted && (agreed || isSure(line, day))) {
      return new Field.Read<>(whole.get(), seen, agreed ? 1 : confidence(line, day));
    }
    String reason = filled ? Unread.DATE_BY_HAND : Unread.DATE_NOT_LEGIBLE;
    return new Field.Unreadable<>(Optional.of(printed), seen, reason);
  }

  private static boolean isEmpty(String part) {
    return part.replaceAll("[\\s._…,:;/-]", "").isEmpty();
  }

  private static Optional<Integer> number(String part, int least, int most) {
    String digits = part.replaceAll("^[\\s._…,:;/-]+|[\\s._…,:;/-]+$", "").replace(" ", "");
    if (!digits.matches("\\d{1,4}")) {
      return Optional.empty();
    }
    int n = Integer.parseInt(digits);
    return n >= least && n <= most ? Optional.of(n) : Optional.empty();
  }

  private static boolean isSure(HeadLine line, String part) {
    boolean hand = words(line, part).stream().anyMatch(w -> w.ink() == Ink.HAND);
    return confidence(line, part) >= (hand ? SURE : PRINTED);
  }

  private static double confidence(HeadLine line, String part) {
    if (!line.scanned()) {
      return 1;
    }
    return words(line, part).stream().mapToDouble(Word::confidence).min().orElse(0);
  }

  /** The words that a part of the line stands in; a number may be grown together with a word. */
  private static List<Word> words(HeadLine line, String part) {
    String digits = part.replaceAll("\\D", "");
    List<Word> alone =
        line.line().words().stream()
            .filter(w -> Vietnamese.clean(w.text()).replaceAll("\\D", "").equals(digits))
            .toList();
    return !alone.isEmpty() || digits.isEmpty()
        ? alone
        : line.line().words().stream()
            .filter(w -> List.of(w.text().split("\\D+")).contains(digits))
            .toList();
  }
}
