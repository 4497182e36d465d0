package vn.vankho.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Vietnamese;
import vn.vankho.extract.FlowText;

/**
 * Luật, pháp lệnh không ghi số: laws cited by name and year ({@code Luật Báo chí năm 2016}, {@code
 * Luật Xuất bản ngày 20 tháng 11 năm 2012}). Without a year it is not known which one is meant, and
 * none is reported.
 */
final class NumberlessCitations {

  /** The kind at the start of a name; group 1. A {@code Luật sư} is no law, but has one. */
  private static final Pattern KIND =
      Pattern.compile("(?<!\\p{L})(Bộ luật|Luật(?!\\ssư(?!\\p{L}))|Pháp lệnh|Hiến pháp)(?=\\s)");

  /** {@code năm 2016}, {@code 2016}, {@code ngày 20 tháng 11 năm 2012}, {@code ngày 18/2/2025} */
  private static final Pattern YEAR = Pattern.compile("(?:năm )?((?:19|20)\\d{2})(?![\\d/-])");

  /** A word that ends the name: what follows it speaks of something else. */
  private static final Pattern NOT_IN_NAME =
      Pattern.compile(
          "[;.()\":\\n]|(?<!một)\\s(?:trong|từ|đến|vào|cho|cuối|đầu|đối với|trên|tại|theo|số|ngày|đã|được|này)(?=\\s)");

  private static final int LONGEST_NAME = 110;

  /** What goes on in small letters behind {@code Luật} without being its name. */
  private static final Pattern SMALL_WORDS =
      Pattern.compile(
          "(?iu)^(?:bộ luật|luật|pháp lệnh) (?:số|này|và|của|pháp|có|được|hiện|do|sửa)(?!\\p{L})");

  /** Names of several laws are long. */
  private static final int LONGEST_AMENDING = 300;

  /** {@code Luật sửa đổi, bổ sung một số điều của Luật Nhà ở và Luật Đất đai}: one law. */
  private static final Pattern AMENDING =
      Pattern.compile(
          "(?iu)^(?:bộ luật|luật|pháp lệnh) sửa đổi,? .{0,60}(?:luật|pháp lệnh) \\p{Lu}");

  private NumberlessCitations() {}

  static List<Cited> read(FlowText flow) {
    List<Cited> found = new ArrayList<>();
    Matcher kind = KIND.matcher(flow.text()).useTransparentBounds(true);
    int from = 0;
    while (Starts.findCapital(kind, flow.text(), from, "BLPH")) {
      Optional<Cited> cited = at(flow, kind);
      cited.ifPresent(found::add);
      from = cited.map(Cited::end).orElse(kind.end());
    }
    return found;
  }

  private static Optional<Cited> at(FlowText flow, Matcher kind) {
    boolean amending = flow.key().startsWith(" sửa đổi", kind.end());
    int longest = amending ? LONGEST_AMENDING : LONGEST_NAME;
    int limit = Math.min(flow.key().length(), kind.end() + longest);
    Matcher end = NOT_IN_NAME.matcher(flow.key()).region(kind.end(), limit);
    if (end.find()) {
      limit = end.start();
    }
    for (int i = kind.end(); i <= Math.min(limit, flow.key().length() - 1); i++) {
      if (flow.key().charAt(i) == ' ') {
        if (!amending
            && KIND.matcher(flow.text()).region(i + 1, flow.text().length()).lookingAt()) {
          return Optional.empty();
        }
        Optional<Cited> cited = dated(flow, kind, i + 1);
        if (cited.isPresent()) {
          return cited;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Cited> dated(FlowText flow, Matcher kind, int at) {
    String name = flow.text(kind.start(), at - 1);
    boolean named =
        !name.endsWith(",")
            && (name.equals("Hiến pháp")
                || name.length() > kind.end() - kind.start() + 2
                    && (Character.isUpperCase(name.charAt(kind.end() - kind.start() + 1))
                        || AMENDING.matcher(name).find()
                        || isBasis(flow, kind.start(), name)));
    if (!named) {
      return Optional.empty();
    }
    Optional<CitedDate> date =
        flow.key().startsWith("ngày", at) ? CitedDate.at(flow, at) : Optional.empty();
    if (date.isPresent()) {
      return Optional.of(
          cited(
              name,
              date.get().date().year(),
              date.filter(CitedDate::sure).map(CitedDate::date),
              kind,
              date.get().end()));
    }
    Matcher year = YEAR.matcher(flow.key()).region(at, flow.key().length());
    return year.lookingAt()
        ? Optional.of(
            cited(name, Integer.parseInt(year.group(1)), Optional.empty(), kind, year.end()))
        : Optional.empty();
  }

  /** {@code Căn cứ Luật đất đai ngày …}: a name in small letters, but surely one. */
  private static boolean isBasis(FlowText flow, int start, String name) {
    return flow.bare().startsWith("can cu ", Math.max(0, start - 7))
        && !SMALL_WORDS.matcher(name).find();
  }

  private static Cited cited(
      String name, int year, Optional<PartialDate> date, Matcher kind, int end) {
    String issuer = kind.group(1).equals("Pháp lệnh") ? "Ủy ban Thường vụ Quốc hội" : "Quốc hội";
    return new Cited(
        Optional.of(kind.group(1)),
        Vietnamese.clean(name) + " " + year,
        Optional.empty(),
        date,
        Optional.of(issuer),
        kind.start(),
        end,
        "law-by-name");
  }
}
