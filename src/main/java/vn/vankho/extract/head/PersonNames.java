package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.Reference;

/** Họ và tên người ký (ô số 7c). */
final class PersonNames {

  private static final Pattern ACADEMIC =
      Pattern.compile(
          "^((?:GS|PGS|TS|TSKH|ThS|Ths|THS|CN|BS|BSCKII|BSCKI|DS|KS|KTS|CVCC|NGƯT|NGND|Luật sư|Nhà giáo|Bác sĩ"
              + "|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Thiếu tướng|Trung tướng|Thượng tướng|Đại tướng"
              + "|\\p{Lu}{3,8}(?=[.:]\\s*\\p{Lu}\\p{Ll})|Dược sĩ|Tiến sĩ|Thạc sĩ|Giáo sư|Phó giáo sư|Kỹ sư)(?:\\s*[.,:]\\s*|\\s+))+");

  /** {@code Nguyễn Văn Bình}, {@code H’ Yim Kđoh}, {@code K’Brơih}. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[’'] ?\\p{Lu}\\p{Ll}{2,}|\\p{Lu}\\p{Ll}*(?:[’'] ?\\p{L}+)?(?:[ -]\\p{Lu}\\p{Ll}*(?:[’'] ?\\p{L}+)?){1,5}");

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}(?: \\p{Lu}{2,}){1,4}");

  /** {@code Ký bởi: Nguyễn Văn Bình}: no name by itself. */
  private static final Pattern LABEL = Pattern.compile("\\p{L}\\s?:\\s?\\p{L}");

  /** {@code ;ấn}: a mark where a capital was. */
  private static final Pattern LOST_LETTER = Pattern.compile("[^\\p{L}\\d]\\p{Ll}{2,6}");

  /** {@code Văn Phúc}: of a scan, most likely a name whose first word a seal hides. */
  private static final Pattern WITHOUT_SURNAME = Pattern.compile("(?:Văn|Thị) \\p{L}+");

  private static final double LEGIBLE = 0.35;
  private static final Set<String> HEADINGS = headings();

  private final Set<String> surnames =
      Reference.tables().surnames().stream()
          .map(Vietnamese::bare)
          .collect(Collectors.toUnmodifiableSet());
  private final Set<String> ranks =
      Reference.tables().jobTitles().stream()
          .filter(t -> t.kind().equals("title"))
          .map(t -> Vietnamese.bare(t.name()))
          .filter(t -> t.indexOf(' ') > 0)
          .map(t -> " " + t)
          .collect(Collectors.toUnmodifiableSet());
  private final NameRepair repair = new NameRepair();
  private final Set<String> places =
      Reference.tables().provinces().stream()
          .map(p -> Vietnamese.bare(p.name()))
          .collect(Collectors.toUnmodifiableSet());

  /** The name that a line consists of, without titles and specks; empty where it is none. */
  Optional<String> named(HeadLine line) {
    String untitled = ACADEMIC.matcher(line.text()).replaceFirst("");
    if (line.confidence() < LEGIBLE || LABEL.matcher(untitled).find()) {
      return Optional.empty();
    }
    String name = clean(line);
    boolean shaped = NAME.matcher(name).matches() || CAPITALS.matcher(name).matches();
    boolean known = surnames.contains(Vietnamese.bare(name).split("[ '’-]")[0]);
    return shaped
            && !isPlaceholder(name)
            && !endsWithRank(name)
            && !(line.scanned() && (WITHOUT_SURNAME.matcher(name).matches() || isRemnant(name)))
            && !(line.scanned() && CAPITALS.matcher(name).matches() && !isSureInCapitals(name))
            && !HEADINGS.contains(Vietnamese.bare(name))
            && name.length() <= 40
            && (known || !line.scanned() && NAME.matcher(name).matches() && !isPlace(name))
        ? Optional.of(repair.mended(name, line))
        : Optional.empty();
  }

  /**
   * Two words, one of them no name that the tables know, or the first no surname: what a pen's
   * strokes, or a seal over the surname, leave.
   */
  private boolean isRemnant(String name) {
    String[] words = name.split(" ");
    return words.length == 2
        && !(repair.surnames().contains(Vietnamese.key(words[0])) && repair.knows(words[1]));
  }

  /** In capitals a scan's rank looks like a name: {@code PHÓ OHÌ TỊCH}, {@code VĂN PHÒNG}. */
  private boolean isSureInCapitals(String name) {
    String[] words = name.split(" ");
    return words.length > 2 && Arrays.stream(words).allMatch(repair::knows);
  }

  /** Words of a page that have a name's shape: {@code QUYẾT ĐỊNH}, {@code Kế hoạch}. */
  private static Set<String> headings() {
    Set<String> words =
        Reference.tables().documentTypes().stream()
            .map(t -> Vietnamese.bare(t.name()))
            .collect(Collectors.toCollection(HashSet::new));
    words.addAll(Set.of("quyet nghi", "noi nhan", "kinh gui", "muc luc"));
    return words;
  }

  /** {@code VỊ GIÁM ĐỐC}: a rank in capitals behind what a seal has left of a word. */
  private boolean endsWithRank(String name) {
    return CAPITALS.matcher(name).matches()
        && ranks.stream().anyMatch(Vietnamese.bare(name)::endsWith);
  }

  /** The name in a text that is no line of a page, such as a certificate's owner. */
  Optional<String> inPlainText(String text) {
    String name = ACADEMIC.matcher(Vietnamese.clean(text)).replaceFirst("");
    boolean shaped = NAME.matcher(name).matches() || CAPITALS.matcher(name).matches();
    boolean known = surnames.contains(Vietnamese.bare(name).split("[ '’-]")[0]);
    return shaped && known && !isPlaceholder(name) && !isPlace(name)
        ? Optional.of(CAPITALS.matcher(name).matches() ? capitalised(name) : name)
        : Optional.empty();
  }

  /** {@code NGUYỄN VĂN BÌNH} as {@code Nguyễn Văn Bình}. */
  private static String capitalised(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split(" ")) {
      out.append(out.isEmpty() ? "" : " ").append(word.charAt(0));
      out.append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    return out.toString();
  }

  /** A name set in capitals, which a rank could be taken for. */
  boolean isCapitals(HeadLine line) {
    return CAPITALS.matcher(line.text()).matches()
        && surnames.contains(line.bare().split("[ -]")[0])
        && !line.bare().matches("(pho|truong|chanh|giam|hieu|vien|chu|bi|cuc|vu|thu|bo|tong) .*");
  }

  /** {@code Nguyễn Văn A} of a sample form; {@code Như Ý} is a name. */
  private static boolean isPlaceholder(String name) {
    return name.matches(".*[ ][A-ZĐ]");
  }

  private boolean isPlace(String name) {
    return places.contains(Vietnamese.bare(name));
  }

  private String clean(HeadLine line) {
    String text = line.text().replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    text = ACADEMIC.matcher(text).replaceFirst("").replaceAll("\\s*-\\s*", "-");
    if (!line.scanned()) {
      return text;
    }
    List<String> words = new ArrayList<>();
    boolean damaged = false;
    for (String word : text.split(" ")) {
      String letters = word.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
      if (!words.isEmpty() && LOST_LETTER.matcher(word).matches()) {
        words.add(repair.withFirstLetter(letters).orElse(letters));
        damaged = true;
        continue;
      }
      boolean speck = letters.isEmpty() || letters.length() == 1 && word.equals(word.toLowerCase());
      if (!speck) {
        // a letter that stood at the end only of a damaged word keeps the whole from being a name
        words.add(
            words.isEmpty()
                ? first(letters)
                : word.length() > letters.length() + 1 ? word : letters);
      }
    }
    if (words.size() > 2
        && !surnames.contains(Vietnamese.bare(words.get(0)).split("[ '’-]")[0])
        && words.stream().skip(1).allMatch(repair::knows)) {
      words.set(0, repair.likeSurname(words.get(0)).orElse(words.get(0)));
    }
    damaged |= !words.isEmpty() && !text.startsWith(words.get(0));
    // where one word had to be guessed at, the others must be beyond doubt
    return damaged && !words.stream().allMatch(repair::knows) ? "" : String.join(" ", words);
  }

  /** A stroke of the pen grown onto the first word, or its first letter lost under it. */
  private String first(String word) {
    String cut = word.replaceFirst("^\\p{Ll}(?=\\p{Lu}\\p{Ll})", "");
    if (Character.isUpperCase(cut.charAt(0))) {
      return cut;
    }
    String bare = Vietnamese.bare(cut);
    List<String> whole =
        repair.surnames().stream()
            .filter(s -> s.length() == cut.length() + 1 && s.endsWith(Vietnamese.key(cut)))
            .toList();
    if (whole.size() == 1 && cut.length() >= 2) {
      return Vietnamese.capitalised(whole.get(0).substring(0, 1) + cut);
    }
    List<String> ending =
        surnames.stream().filter(s -> s.length() == bare.length() + 1 && s.endsWith(bare)).toList();
    List<String> like =
        surnames.stream()
            .filter(s -> s.length() == bare.length() && s.substring(1).equals(bare.substring(1)))
            .toList();
    if (ending.isEmpty() && like.size() == 1 && bare.length() >= 5) {
      return Vietnamese.capitalised(like.get(0).substring(0, 1) + cut.substring(1));
    }
    return ending.size() == 1 && bare.length() >= 4
        ? Vietnamese.capitalised(ending.get(0).substring(0, 1) + cut)
        : word;
  }
}
