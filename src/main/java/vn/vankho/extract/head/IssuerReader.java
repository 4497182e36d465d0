package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Evidence;
import vn.vankho.document.Field;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Vietnamese;

/** Cơ quan ban hành (ô số 2): the body and its superior above it, in the left column. */
final class IssuerReader {

  /**
   * Words that a body's name begins with, bare; what begins otherwise goes on with the line above.
   */
  private static final Pattern NAME_BEGINS =
      Pattern.compile(
          "^(ubnd|uy ban|hdnd|hoi dong|bo |so (?!quoc gia |hoa )|ban |van phong|cuc |tong cuc|chi cuc|phong (?!chong )|truong |dai hoc"
              + "|hoc vien|vien (?!chuc )|trung tam|tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|dang bo|chi bo|chinh phu"
              + "|thu tuong|chu tich|quoc hoi|toa an|tand|vksnd|kiem toan|thanh tra|lien doan|cong doan|hoi |doan |tinh doan|thanh doan"
              + "|huyen doan|mat tran|cong an|bo chi huy|bo tu lenh|ngan hang|bao hiem|kho bac|benh vien|cong ty|tong cong ty|tap doan"
              + "|dai |bao (?!ve |ton |tro |dam )|thong tan|nha xuat ban|to (?!quoc |dan pho |hop )|dang cong san|lien hiep|quy |hat |doi |thue |hai quan"
              + "|khoa (?!hoc|[ivx]+ )|quan khu|bch |xa (?!hoi )|phuong |thi tran|vu |vien kiem sat|mttq|ldld|tieu ban|cang |thu vien|bao tang|nha hat|tram "
              + "|chi nhanh|buu dien|lien minh|lien so|lien nganh|hiep hoi|thuong truc|dang doan|dien luc|phan hieu|ttyt |mam non |thcs |thpt |tieu hoc |xi nghiep|nha may|chi doan|vnpt |viettel |evn|lam truong|vuon quoc gia|khu (?!vuc)|su doan|trung doan|lu doan|quan chung|binh doan|don bien phong)");

  /**
   * Words with other marks than those that a name begins with: {@code ĐẤT | ĐAI} is no {@code ĐÀI}.
   */
  private static final Pattern OTHER_WORD =
      Pattern.compile("^(?:đai|số|đối|đổi|đời|bán|bản|viên|phương|vũ|quý|hối|trưởng|chánh) .*");

  private static final Pattern ONE_WORD = Pattern.compile("\\p{L}+");

  /** Two lines that are one name: the end of the first, the beginning of the second; bare. */
  private static final List<Pattern> BROKEN =
      List.of(
          // "ỦY BAN NHÂN DÂN" stands above its own place's name
          Pattern.compile(
              "^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|dang bo|dang uy|uy ban mat tran.*) \\| (?:xa|phuong|thi tran|dac khu) .*"),
          Pattern.compile("^(?:thu tuong|chu tich) \\| (?:chinh phu|quoc hoi|nuoc).*"),
          Pattern.compile("^uy ban thuong vu \\| quoc hoi.*"),
          Pattern.compile("^trung uong (?:hoi|doan)? ?\\| .*"),
          Pattern.compile("^.*doan chu tich \\| uy ban .*"),
          Pattern.compile("^hoi dong tham phan \\| toa an .*"),
          // what a body does without its name: no other body stands under it
          Pattern.compile(
              "^(?:van phong|thuong truc|ban thuong truc|ban thuong vu|ban chap hanh|cuc|vu|chi cuc|tong cuc|bo|uy ban|uy ban trung uong|tap doan|(?:tong )?cong ty|benh vien"
                  + "|cong an|ngan hang|kho bac|hoi dong|lien doan|lien hiep|lien minh|thanh tra|quy|hat|doi|don|tram|dang uy|dang bo|chi bo"
                  + "|ban can su dang|dang doan|lien so|lien nganh|nha xuat ban|vien han lam|doan dai bieu) \\| .*"),
          Pattern.compile("^hoi dong (?!nhan dan|bau cu).* \\| .*"),
          Pattern.compile("^ban (?:chi dao|to chuc|van dong) .* \\| (?!van phong|to |tieu ban).*"),
          Pattern.compile(
              "^(?:ban|van phong|uy ban|trung tam|bao|truong) .*\\| (?:tinh|thanh|huyen|quan|thi) uy .*"),
          Pattern.compile("^.* (?:cua|va|thuoc) \\| .*"),
          Pattern.compile(
              "^(?:truong|vien|hoc vien|trung tam|phong|doan|hoi|so|ban|cong doan) \\| .*"),
          Pattern.compile(
              "^(?:ban|hoi dong|to) (?:chi dao|quan ly|to chuc|dieu hanh|cong tac|tu van|chi huy) \\| .*"));

  /** {@code VI}, {@code 3}: the number of a region or a team whose name fills the line above. */
  private static final Pattern NUMERAL = Pattern.compile("[IVXH]{1,6}|\\d{1,2}");

  private static final Pattern ROMAN = Pattern.compile("(.*(?:KHU VỰC|VÙNG) )([IVXH]{2,7})");

  private static final Pattern NUMBERED = Pattern.compile(".* (?:khu vuc|vung|so)$");

  private static final Pattern UNFINISHED = Pattern.compile(".*(-|,|–|&)$");

  /** Marks of a stamp, an address, a seal that recognition put into the column. */
  private static final Pattern STRAY = Pattern.compile("^[^\\p{L}]+|[^\\p{L}\\d)]+$");

  /** Marks above or within the letterhead that are no body's name. */
  private static final Pattern MARK =
      Pattern.compile(
          "^\\W*(?:(?:du thao|sao y|sao luc|ban sao|trich sao|tai lieu hop|cong bao|van ban hop nhat)\\b.{0,24}"
              + "|(?:hoa toc|thuong khan|khan|mat|toi mat|tuyet mat)\\W*)$");

  /**
   * What a title begins with that names no type of document: {@code ĐƠN ĐỀ NGHỊ}, {@code BẢNG TỔNG
   * HỢP}; where no body stands above, the page names none.
   */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:đơn|văn bản|hợp đồng|thỏa thuận|giấy|bảng|biểu|danh sách|danh mục|phụ lục|lịch|phiếu|tờ khai|bản (?:tự|khai|kê|cam|kiểm|tường|nhận|thỏa|tóm)"
              + "|sổ (?:theo|ghi|đăng|quản)|mẫu|đề cương|đề án|đề tài|hóa đơn|chứng từ|thư ngỏ|sơ yếu|lý lịch|kết quả) .*");

  private static final double LEGIBLE = 0.4;

  /** A code whose symbol could not be read also ends the names. */
  private static final Pattern CODE =
      Pattern.compile("^\\W*s[o6]\\s*[:.;,].*|^.*[\\d:]\\s*/.*|^\\W*s[o6] .*/.*|^\\W*/.*");

  /**
   * The symbol of a document of several bodies of one rank: {@code 2011/TTLT-BTC-BNV}, {@code
   * TC-NV/TTLT}.
   */
  private static final Pattern JOINT =
      Pattern.compile("(?<!\\p{L})(?:TT|NQ|KH|HD|CT|CTr|QC|TB|CV)(?:LT|LN|LS|LB)(?!\\p{L})");

  private static final Pattern COMMITTEE = Pattern.compile("(?:ubnd|uy ban nhan dan) ");

  private final TypeNames types = new TypeNames();
  private final BodyNaming naming = new BodyNaming();
  private final PhraseRepair phrases = new PhraseRepair();
  private final CapitalsRepair repair = new CapitalsRepair();
  private final RunOnNames runOn = new RunOnNames();

  Field<IssuingBody> read(
      FirstPage page, CodeReader.Code code, Optional<String> place, Optional<PartialDate> date) {
    List<HeadLine> lines = lines(page, code.line());
    if (lines.isEmpty()) {
      return Field.absent();
    }
    List<String> bodies = bodies(lines);
    if (lines.stream().anyMatch(HeadLine::scanned)) {
      bodies.replaceAll(b -> runOn.mended(b, place));
    }
    if (code.symbol().read().filter(s -> JOINT.matcher(s).find()).isPresent()) {
      bodies = partners(bodies);
    }
    String printed = bodies.get(bodies.size() - 1);
    Optional<String> parent =
        bodies.size() > 1
            ? Optional.of(String.join(" ", bodies.subList(0, bodies.size() - 1)))
            : Optional.empty();
    Evidence seen = HeadLine.evidence(lines, "issuing-body");
    double confidence = lines.stream().mapToDouble(HeadLine::confidence).average().orElse(0);
    IssuingBody body = naming.name(printed, parent, place, date);
    return new Field.Read<>(page.party() ? body : withoutParty(body), seen, confidence);
  }

  /** The body that the title of a copy without a letterhead names. */
  Field<IssuingBody> titled(TitledHead title) {
    return new Field.Read<>(
        naming.name(title.body(), Optional.empty(), Optional.empty(), Optional.of(title.date())),
        title.evidence(),
        1);
  }

  /** The bodies of a joint document as one, under the committee that they are departments of. */
  private static List<String> partners(List<String> bodies) {
    boolean under =
        bodies.size() > 1
            && COMMITTEE.matcher(Vietnamese.bare(bodies.get(0))).lookingAt()
            && bodies.stream()
                .skip(1)
                .noneMatch(b -> COMMITTEE.matcher(Vietnamese.bare(b)).lookingAt());
    int from = under ? 1 : 0;
    String joint = String.join(" - ", bodies.subList(from, bodies.size())).replace("- - ", "- ");
    return under ? List.of(bodies.get(0), joint) : List.of(joint);
  }

  /** The Central Committee of the Youth Union and others, whose pages bear no Party heading. */
  private static IssuingBody withoutParty(IssuingBody body) {
    String central = "ban chap hanh trung uong";
    return Vietnamese.bare(body.printed()).equals(central)
            || body.parentPrinted().map(Vietnamese::bare).filter(central::equals).isPresent()
        ? new IssuingBody(
            body.printed(),
            body.parentPrinted(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty())
        : body;
  }

  /** The column's lines in capitals above the number. */
  private List<HeadLine> lines(FirstPage page, Optional<HeadLine> code) {
    double top = page.heading().map(h -> h.box().top() - 30).orElse(0.0);
    double bottom =
        code.map(c -> c.box().top())
            .orElse(page.heading().map(h -> h.box().bottom() + 45).orElse(0.0));
    List<HeadLine> lines = new ArrayList<>();
    for (HeadLine line : Baselines.joined(page.page(), page.left(), 14)) {
      double y = page.flow() ? line.box().top() : line.box().centerY();
      if (y < top || y >= bottom) {
        continue;
      }
      if (CODE.matcher(line.bare()).matches() && !lines.isEmpty()) {
        break;
      }
      if (MARK.matcher(line.bare()).matches()) {
        continue;
      }
      if (types.named(line).isPresent()
          || TITLE.matcher(Vietnamese.key(line.text()) + " ").matches()) {
        break;
      }
      boolean numeral = !lines.isEmpty() && isNumeral(lines.get(lines.size() - 1), line);
      if ((line.isCapitals() && line.letters() >= 3 || numeral) && line.confidence() > LEGIBLE) {
        lines.add(line);
      } else if (!lines.isEmpty() && line.letters() >= 6) {
        break;
      }
    }
    return lines;
  }

  /** {@code KHU VỰC XXHI}: two strokes of a Roman numeral taken for one letter. */
  private static String romanMended(String text) {
    Matcher m = ROMAN.matcher(text);
    return m.matches() ? m.group(1) + m.group(2).replace("H", "II") : text;
  }

  private static boolean isNumeral(HeadLine above, HeadLine line) {
    return NUMERAL.matcher(line.text()).matches() && NUMBERED.matcher(above.bare()).matches();
  }

  private List<String> bodies(List<HeadLine> lines) {
    List<String> bodies = new ArrayList<>();
    boolean comma = false;
    for (HeadLine line : lines) {
      String text = STRAY.matcher(line.text()).replaceAll("");
      if (NUMERAL.matcher(line.text()).matches()) {
        bodies.set(
            bodies.size() - 1,
            bodies.get(bodies.size() - 1) + " " + line.text().replace("H", "II"));
        continue;
      }
      text =
          line.scanned()
              ? runOn.mended(
                  phrases.mended(repair.mended(romanMended(text)), List.of(line)), Optional.empty())
              : text;
      int last = bodies.size() - 1;
      if (last >= 0
          && (comma && !line.scanned() || goesOn(bodies.get(last), text, line.scanned()))) {
        bodies.set(last, bodies.get(last) + (comma ? ", " : " ") + text);
      } else {
        bodies.add(text);
      }
      comma = line.text().endsWith(",");
      if (line.text().matches(".*[-–]$")) {
        bodies.set(bodies.size() - 1, bodies.get(bodies.size() - 1) + " -");
      }
    }
    return bodies;
  }

  private boolean goesOn(String above, String text, boolean scanned) {
    String bare = Vietnamese.bare(text) + " ";
    String both = Vietnamese.bare(above) + " | " + bare;
    return UNFINISHED.matcher(above).matches()
        || ONE_WORD.matcher(text).matches()
        || !NAME_BEGINS.matcher(bare).find()
            && !(naming.endsWithProvince(above) && !naming.isPlace(text))
        || !scanned && OTHER_WORD.matcher(Vietnamese.key(text) + " ").matches()
        || naming.isKnown(above + " " + text) && !naming.isKnown(above)
        || BROKEN.stream().anyMatch(p -> p.matcher(both).matches());
  }
}
