package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.document.Field;
import vn.vankho.document.PageText;
import vn.vankho.document.Vietnamese;
import vn.vankho.document.Word;

/**
 * Tên loại và trích yếu (ô số 5): type and subject, centred; a dispatch's stands under its number.
 */
final class TitleReader {

  /** The type and the subject, with the line from which the text of the document begins. */
  record Title(Field<String> type, Field<String> title) {}

  /** How the text of a document, or what stands before it, begins; bare. */
  private static final Pattern TEXT_BEGINS =
      Pattern.compile(
          "^(can cu|kinh gui|xet de nghi|theo de nghi|phan (?:i|thu|mot)\\b|i\\s*[.-]|1\\s*[.)]|dieu 1|chuong i\\b|a\\s*[.]).*");

  /** How its first sentence begins; words that a title in capitals may also hold. */
  private static final Pattern SENTENCE_BEGINS =
      Pattern.compile(
          "^((?:thuc hien|thi hanh) (?:dieu \\d|bo luat|luat|phap lenh|nghi dinh|quyet dinh|nghi quyet|ke hoach|cong van|chi thi"
              + "|chuong trinh|van ban|thong bao|thong tu|cong dien|de an|y kien|huong dan|chi dao|noi dung|ket luan)"
              + "|theo|trong (?:thoi gian|nhung)|de (?:trien khai|thuc hien)|ngay \\d|sau khi|nham ).*");

  /** {@code Sở Nội vụ trân trọng giới thiệu: …}: a letter without a subject; bare. */
  private static final Pattern COURTESY =
      Pattern.compile(".{0,60}\\btran trong (?:kinh moi|gioi thieu|thong bao)\\b.*");

  /** Whose decision it is, between its title and its bases: {@code BỘ TRƯỞNG BỘ Y TẾ}; bare. */
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "^\\W*(uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|thuong truc hoi dong|uy ban thuong vu quoc hoi|quoc hoi"
              + "|chinh phu|(?:pho )?thu tuong|(?:quyen |q )?bo truong|chu tich|(?:tong )?giam doc|(?:tong )?cuc truong"
              + "|chi cuc truong|chu nhiem|vien truong|hieu truong|chanh (?:an|thanh tra|van phong)|(?:tong )?thanh tra"
              + "|thong doc|truong ban|truong phong|ban (?:bi thu|chap hanh|thuong vu|quan ly)|bo chinh tri|tong kiem toan"
              + "|hoi dong (?:tham phan|truong|quan tri))\\b.*");

  /** The council's term and session under its name; bare. */
  private static final Pattern SESSION =
      Pattern.compile("^\\W*(?:khoa|nhiem ky|ky hop|hoi nghi|phien hop)\\b.*");

  /** A line that the next one must go on: {@code … CỦA}. */
  private static final Pattern OPEN_END =
      Pattern.compile(".*(?:\\b(?:cua|thuoc|do|va|voi|cho|tai|giua|theo|boi|den|tu)|[,–-])$");

  private static final Pattern BASIS_BEGINS =
      Pattern.compile("^\\W*(?:can cu|xet|theo|qua xem xet|sau khi|de )\\b.*");

  /** {@code (Về việc …)}; bare. */
  private static final Pattern ABOUT = Pattern.compile("^\\W*(?:v/v|ve viec)\\b.*");

  private final TypeNames types = new TypeNames();
  private final SymbolRepair symbols = new SymbolRepair();
  private final DispatchReader dispatches = new DispatchReader();

  Title read(FirstPage page, CodeReader.Code code) {
    int at = typeLine(page);
    if (at < 0 && page.flow()) {
      at = typeLineOfSymbol(page, code);
    }
    if (at >= 0) {
      HeadLine line = page.below().get(at);
      Field<String> type =
          new Field.Read<>(
              types.named(line).orElseThrow(), line.evidence("type-line"), line.confidence());
      return new Title(type, subject(page, at, Optional.empty(), code.line()));
    }
    Title dispatch = dispatches.read(page, code);
    if (dispatch.type().read().isPresent()) {
      return dispatch;
    }
    return typeAndSubject(page, code).orElseGet(() -> bySymbol(page, code));
  }

  /** {@code BÁO CÁO KẾT QUẢ THI HÀNH LUẬT}: the subject begins on the line of the type. */
  private Optional<Title> typeAndSubject(FirstPage page, CodeReader.Code code) {
    double lowest = page.page().height() * 0.5;
    for (int i = 0; i < page.below().size(); i++) {
      HeadLine line = page.below().get(i);
      if (line.box().top() > lowest || isTextBeginning(line)) {
        break;
      }
      Optional<Integer> length = types.length(line);
      if (length.isPresent() && isCentred(page.page(), line)) {
        HeadLine name = line.first(page.page(), length.get());
        HeadLine rest = line.behind(page.page(), length.get());
        Field<String> type =
            new Field.Read<>(
                types.named(name).orElseThrow(), line.evidence("type-line"), line.confidence());
        Optional<HeadLine> about =
            rest.bare().startsWith("cua ") ? aboutFrom(page.page(), rest) : Optional.of(rest);
        return Optional.of(new Title(type, subject(page, i, about, code.line())));
      }
    }
    return Optional.empty();
  }

  /**
   * A scan whose type line is lost: its symbol names the type, its subject says {@code Về việc}.
   */
  private Title bySymbol(FirstPage page, CodeReader.Code code) {
    Optional<String> name = code.symbol().read().flatMap(symbols::typeOf);
    Optional<HeadLine> line = code.line();
    if (name.isEmpty() || line.isEmpty() || !line.get().scanned()) {
      return new Title(Field.absent(), Field.absent());
    }
    Field<String> type = new Field.Read<>(name.get(), line.get().evidence("type-of-symbol"), 0.8);
    for (int i = 0; i < page.below().size(); i++) {
      HeadLine first = page.below().get(i);
      if (first.bare().startsWith("ve viec") && isCentred(page.page(), first)) {
        return new Title(type, subject(page, i - 1, Optional.empty(), code.line()));
      }
    }
    return new Title(type, Field.absent());
  }

  private int typeLine(FirstPage page) {
    double lowest = page.page().height() * 0.6;
    for (int i = 0; i < page.below().size(); i++) {
      HeadLine line = page.below().get(i);
      if (line.box().top() > lowest) {
        break;
      }
      if (types.named(line).isPresent() && isCentred(page.page(), line)) {
        return i;
      }
    }
    return -1;
  }

  /** A word processor's type line that is set to the left, where the symbol names the same type. */
  private int typeLineOfSymbol(FirstPage page, CodeReader.Code code) {
    Optional<String> type = code.symbol().read().flatMap(symbols::typeOf);
    double lowest = page.page().height() * 0.35;
    for (int i = 0; type.isPresent() && i < page.below().size(); i++) {
      HeadLine line = page.below().get(i);
      if (line.box().top() < lowest && types.named(line).equals(type)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isCentred(PageText page, HeadLine line) {
    double centre = line.box().centerX() / page.width();
    return centre > 0.36 && centre < 0.68;
  }

  /**
   * The lines under that of the type.
   *
   * @param begun what stands of the subject on the line of the type
   * @param code the line of the code, which a contract has under its subject
   */
  private static Field<String> subject(
      FirstPage page, int typeAt, Optional<HeadLine> begun, Optional<HeadLine> code) {
    HeadLine type = page.below().get(Math.max(0, typeAt));
    List<HeadLine> lines = new ArrayList<>(begun.stream().toList());
    HeadLine above = type;
    double pitch = type.box().height() * 2.2;
    List<HeadLine> under =
        page.below().stream()
            .skip(typeAt + 1L)
            .limit(40)
            .filter(l -> l.letters() > 0 || l.bare().matches(".*\\d.*"))
            .toList();
    for (HeadLine line : Baselines.joined(page.page(), under, page.flow() ? 0 : 16)) {
      if (isNoise(line, type) || code.filter(line::sameBaseline).isPresent()) {
        continue;
      }
      if (!lines.isEmpty() && lines.get(lines.size() - 1).sameBaseline(line)) {
        int last = lines.size() - 1;
        lines.set(last, lines.get(last).join(page.page(), line));
        continue;
      }
      if (lines.isEmpty() && line.isCapitals() && line.bare().startsWith("cua ")) {
        // "QUYẾT ĐỊNH CỦA BỘ TRƯỞNG …": whose it is, not what it is about
        above = line;
        aboutFrom(page.page(), line).ifPresent(lines::add);
        continue;
      }
      if (ofBody(type, above) && isAbout(line) && !lines.isEmpty() && allCapitals(lines)) {
        // what stood between was the rest of the body's name
        lines.clear();
      }
      // a word processor's line is a whole paragraph, as high as it is long
      double step =
          page.flow()
              ? line.box().top() - above.box().bottom() + type.box().height()
              : line.box().top() - above.box().top();
      if (ends(page, line, lines, type, step, pitch)) {
        lines = withoutAuthority(lines, line);
        break;
      }
      if (!lines.isEmpty()) {
        pitch = Math.max(step, (page.flow() ? type : line).box().height() * 1.2) * 1.45;
      }
      lines.add(line);
      above = line;
    }
    if (lines.isEmpty()) {
      return Field.absent();
    }
    return new Field.Read<>(
        TitleText.of(lines),
        HeadLine.evidence(lines, "subject-under-type"),
        lines.stream().mapToDouble(HeadLine::confidence).average().orElse(0));
  }

  /** {@code NGHỊ QUYẾT CỦA HỘI ĐỒNG}, or {@code CỦA …} under the type's name. */
  private static boolean ofBody(HeadLine type, HeadLine above) {
    return type.bare().contains(" cua ") || above.bare().startsWith("cua ");
  }

  private static boolean isAbout(HeadLine line) {
    return !line.isCapitals() && ABOUT.matcher(line.bare()).matches();
  }

  private static boolean allCapitals(List<HeadLine> lines) {
    return lines.stream().allMatch(l -> l.isCapitals() || l.letters() == 0);
  }

  /** {@code CỦA ỦY BAN NHÂN DÂN TỈNH VỀ VIỆC …}: the rest of the line, from there on. */
  private static Optional<HeadLine> aboutFrom(PageText page, HeadLine line) {
    List<Word> words = line.line().words();
    for (int i = 1; i < words.size(); i++) {
      String word = Vietnamese.bare(words.get(i).text());
      boolean about =
          word.equals("v/v")
              || word.equals("ve")
                  && i + 1 < words.size()
                  && Vietnamese.bare(words.get(i + 1).text()).equals("viec");
      if (about) {
        return line.within(page, words.get(i).box().left() - 1, Double.MAX_VALUE);
      }
    }
    return Optional.empty();
  }

  /** The title's lines without the authority that stands between them and the first basis. */
  private static List<HeadLine> withoutAuthority(List<HeadLine> lines, HeadLine next) {
    if (!BASIS_BEGINS.matcher(next.bare()).matches()) {
      return lines;
    }
    int last = lines.size() - 1;
    while (last > 0 && SESSION.matcher(lines.get(last).bare()).matches()) {
      last--;
    }
    for (int i = last; i > 0 && i > last - 3; i--) {
      HeadLine line = lines.get(i);
      if (line.isCapitals() && AUTHORITY.matcher(line.bare()).matches()) {
        boolean goesOn = isOpen(lines.get(i - 1));
        return goesOn ? lines : lines.subList(0, i);
      }
    }
    return lines;
  }

  /** A speck, a rule, or what is left of a stamp beside the title. */
  private static boolean isNoise(HeadLine line, HeadLine type) {
    return line.text().chars().filter(Character::isLetterOrDigit).count() < 2
        || line.confidence() < 0.4
        || line.box().height() < type.box().height() * 0.35
        || line.box().right() < type.box().left() - 60 && line.letters() < 30;
  }

  private static boolean ends(
      FirstPage page,
      HeadLine line,
      List<HeadLine> title,
      HeadLine type,
      double step,
      double pitch) {
    if (title.size() >= 12 || line.page() != type.page()) {
      return true;
    }
    if (title.isEmpty()) {
      return step > 70
          || isTextBeginning(line) && !isCentred(page.page(), line)
          || COURTESY.matcher(line.bare()).matches()
          || line.bare().startsWith("kinh gui")
          || line.bare().startsWith("can cu")
          || FirstParagraph.isWithoutTitle(page, line, type);
    }
    HeadLine last = title.get(title.size() - 1);
    if (page.flow()
        && last.box().height() > 20
        && line.box().left() < 90
        && FirstParagraph.startsUpper(line)) {
      return true;
    }
    boolean bolder = type.line().style().bold() && title.get(0).line().style().bold();
    return step > pitch
        || FirstParagraph.begins(page, line, last)
        || bolder && !line.line().style().bold()
        || isTextBeginning(line)
        || line.isCapitals() && !last.isCapitals() && line.letters() > 8
        || FirstParagraph.isSentence(line) && allCapitals(title);
  }

  static boolean isTextBeginning(HeadLine line) {
    String words = line.bare().replaceFirst("^[-+*\\s]+", "");
    return words.startsWith("kinh gui")
        || FirstParagraph.startsUpper(line)
            && (TEXT_BEGINS.matcher(words).matches()
                || !line.isCapitals() && SENTENCE_BEGINS.matcher(words).matches());
  }

  /** Whether the next line must go on with a line. */
  static boolean isOpen(HeadLine line) {
    return OPEN_END.matcher(line.bare()).matches();
  }
}
