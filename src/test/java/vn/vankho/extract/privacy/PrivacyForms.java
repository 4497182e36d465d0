package vn.vankho.extract.privacy;

import java.util.List;
import java.util.Random;

/** Wordings in which pages tell of persons, and of what looks alike and is public. */
final class PrivacyForms {

  private static final List<String> SURNAMES =
      List.of(
          "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Y",
          "Rơ Chăm");
  private static final List<String> MIDDLE =
      List.of("Văn", "Thị", "Minh", "Ngọc", "Quốc", "Thanh", "Hữu");
  private static final List<String> GIVEN =
      List.of(
          "Anh", "Bình", "Châu", "Dũng", "Giang", "Hạnh", "Khôi", "Lan", "Nam", "Phúc", "Quyên",
          "Sơn", "Tú", "Vinh");
  private static final List<String> PLACES =
      List.of(
          "An Hòa",
          "Bình Lãng",
          "Đông Sơn",
          "Ea Tuk",
          "Hòa Thuận",
          "Kim Long",
          "Mỹ Phú",
          "Tân Lập",
          "Xuân Mai");
  private static final List<String> STREETS =
      List.of("Lê Lợi", "Trần Phú", "Hùng Vương", "Nguyễn Du", "30/4");
  private static final List<String> ILLS =
      List.of(
          "viêm phổi",
          "tăng huyết áp độ 2",
          "lao phổi",
          "đái tháo đường típ 2",
          "suy thận mạn giai đoạn 3",
          "trầm cảm");
  private static final List<String> BANKS =
      List.of("Vietcombank", "Agribank chi nhánh tỉnh", "Ngân hàng TMCP Công Thương");

  private final Random random;

  PrivacyForms(Random random) {
    this.random = random;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  @SafeVarargs
  private <T> T one(T... all) {
    return all[random.nextInt(all.length)];
  }

  private String digits(int n) {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < n; i++) {
      s.append(random.nextInt(10));
    }
    return s.toString();
  }

  String person() {
    return any(SURNAMES) + " " + any(MIDDLE) + " " + any(GIVEN);
  }

  private String citizen12() {
    return String.format("0%02d", 1 + random.nextInt(96)) + random.nextInt(4) + digits(8);
  }

  String idNumber() {
    return one(citizen12(), citizen12(), one("1", "2", "3") + digits(8));
  }

  private String idPrinted() {
    String id = idNumber();
    boolean twelve = id.length() == 12;
    return switch (random.nextInt(6)) {
      case 0 ->
          twelve ? id.replaceAll("(...)", "$1 ").strip() : id.replaceAll("(...)", "$1 ").strip();
      case 1 -> twelve ? id.replaceAll("(...)(?=.)", "$1.") : id.replaceAll("(...)(?=.)", "$1.");
      case 2 -> id.replaceAll("(.)(?=.)", "$1 ");
      default -> id;
    };
  }

  private String mobileDigits() {
    return one(
            "03" + (2 + random.nextInt(8)),
            "05" + one("6", "8", "9"),
            "07" + one("0", "6", "7", "8", "9"),
            "08" + (1 + random.nextInt(9)),
            "09" + random.nextInt(10))
        + digits(7);
  }

  String mobile() {
    String m = mobileDigits();
    return switch (random.nextInt(6)) {
      case 0 -> m.substring(0, 4) + "." + m.substring(4, 7) + "." + m.substring(7);
      case 1 -> m.substring(0, 4) + " " + m.substring(4, 7) + " " + m.substring(7);
      case 2 -> m.substring(0, 3) + " " + m.substring(3, 6) + " " + m.substring(6);
      case 3 -> m.substring(0, 4) + "-" + m.substring(4, 7) + "-" + m.substring(7);
      case 4 -> "(+84) " + m.substring(1, 4) + " " + m.substring(4, 7) + " " + m.substring(7);
      default -> m;
    };
  }

  private String landline() {
    return "02" + (10 + random.nextInt(89)) + one(".", " ", "") + "3" + digits(6);
  }

  private String account() {
    String a = digits(10 + random.nextInt(5));
    return one(a, a, a.replaceAll("(....)(?=.)", "$1 "));
  }

  private String mailbox() {
    return one("an", "binh", "chau", "dung", "giang", "hanh", "khoi", "lanhoa")
        + one(".", "_", "")
        + one("nguyen", "tran", "le", "pham")
        + digits(2);
  }

  private String address() {
    return switch (random.nextInt(6)) {
      case 0 ->
          "Thôn "
              + (1 + random.nextInt(9))
              + ", xã "
              + any(PLACES)
              + ", huyện "
              + any(PLACES)
              + ", tỉnh "
              + any(PLACES);
      case 1 ->
          "số "
              + (1 + random.nextInt(300))
              + " "
              + any(STREETS)
              + ", phường "
              + any(PLACES)
              + ", thành phố "
              + any(PLACES);
      case 2 ->
          "Tổ dân phố "
              + (1 + random.nextInt(9))
              + ", thị trấn "
              + any(PLACES)
              + ", huyện "
              + any(PLACES);
      case 3 ->
          (1 + random.nextInt(99))
              + "/"
              + (1 + random.nextInt(20))
              + " đường "
              + any(STREETS)
              + ", P. "
              + any(PLACES)
              + ", TP. "
              + any(PLACES);
      case 4 -> "ấp " + any(PLACES) + ", xã " + any(PLACES) + ", tỉnh " + any(PLACES);
      default -> "Buôn " + any(PLACES) + ", xã " + any(PLACES) + ", huyện " + any(PLACES);
    };
  }

  String idHead() {
    return one("Số CCCD", "CMND/CCCD", "Số định danh", "Số căn cước");
  }

  String phoneHead() {
    return one("Điện thoại", "SĐT", "Số điện thoại");
  }

  /** A row or some that tell of a private person; data in braces. */
  String personalLine() {
    return switch (random.nextInt(9)) {
      case 0, 1 -> citizenId();
      case 2 -> phone();
      case 3 -> bank();
      case 4 -> mail();
      case 5, 6 -> home();
      case 7 -> health();
      default -> one(child(), passport());
    };
  }

  private String citizenId() {
    String id = "{citizen-id|" + idPrinted() + "}";
    return one(
        "Số CCCD: " + id,
        "CCCD số: " + id + ", cấp ngày 12/5/2021, nơi cấp: Cục Cảnh sát QLHC về TTXH",
        "Số CMND/CCCD: " + id,
        "Căn cước công dân số " + id + " do Công an tỉnh cấp",
        "Thẻ căn cước số: " + id,
        "Giấy chứng minh nhân dân số: " + id,
        "Số định danh cá nhân: " + id,
        "ĐDCN: " + id,
        "CMTND: " + id,
        "Ông " + person() + " (CCCD: " + id + ") là người được ủy quyền.",
        "Bà " + person() + ", căn cước công dân số " + id + ", trú cùng địa phương.",
        "Số CCCD của người đề nghị: " + id,
        "Số định danh cá nhân/CMND:\t" + id,
        "Số Căn cước công dân (hoặc CMND):\n" + id,
        "CMND cũ: " + id + "; CCCD mới: {citizen-id|" + citizen12() + "}");
  }

  private String phone() {
    String p = "{phone|" + mobile() + "}";
    return one(
        "Điện thoại: " + p,
        "Số điện thoại liên hệ: " + p,
        "SĐT: " + p,
        "ĐT di động: " + p,
        "ĐTDĐ: " + p,
        "Điện thoại/Zalo: " + p,
        "Tel: " + p,
        "Liên hệ anh " + person() + ", số điện thoại " + p + " để nhận hồ sơ.",
        "Điện thoại liên hệ:\t" + p,
        "Số điện thoại: " + p + ", {phone|" + mobile() + "}",
        "Điện thoại nhà riêng: {phone|" + landline() + "}",
        person() + " - " + p);
  }

  private String bank() {
    String a = "{bank-account|" + account() + "}";
    return one(
        "Số tài khoản: " + a + " tại " + any(BANKS),
        "STK: " + a + " (" + any(BANKS) + ")",
        "Tài khoản số " + a + " mở tại " + any(BANKS),
        "Tài khoản ngân hàng: " + a,
        "Số TK: " + a + ", chủ tài khoản: " + person(),
        "Số tài khoản cá nhân:\t" + a);
  }

  private String mail() {
    String m =
        "{email|"
            + mailbox()
            + "@"
            + one("gmail.com", "yahoo.com", "yahoo.com.vn", "outlook.com", "hotmail.com")
            + "}";
    return one(
        "Email: " + m,
        "Thư điện tử: " + m,
        "E-mail liên hệ: " + m,
        "Địa chỉ thư điện tử của ông " + person() + ": " + m,
        "Email:\t" + m);
  }

  private String home() {
    String a = "{home-address|" + address() + "}";
    return one(
        "Nơi thường trú: " + a,
        "Nơi đăng ký thường trú: " + a,
        "Địa chỉ thường trú: " + a,
        "Hộ khẩu thường trú: " + a,
        "Nơi đăng ký hộ khẩu thường trú: " + a,
        "HKTT: " + a,
        "Chỗ ở hiện nay: " + a,
        "Nơi ở hiện tại: " + a,
        "Nơi cư trú: " + a,
        "Địa chỉ nhà riêng: " + a,
        "Nơi tạm trú: " + a,
        "Ông " + person() + ", trú tại " + a,
        "Bà " + person() + " hiện cư trú tại " + a + ".",
        "Nơi thường trú:\t" + a,
        "Chỗ ở hiện nay: {home-address|Thôn "
            + (1 + random.nextInt(9))
            + ", xã "
            + any(PLACES)
            + ",}\n{home-address|huyện "
            + any(PLACES)
            + ", tỉnh "
            + any(PLACES)
            + "}",
        "Hộ khẩu thường trú: {home-address|số "
            + random.nextInt(90)
            + " "
            + any(STREETS)
            + ", phường "
            + any(PLACES)
            + "}\n{home-address|thành phố "
            + any(PLACES)
            + ", tỉnh "
            + any(PLACES)
            + "}");
  }

  private String health() {
    return one(
        "Họ và tên người bệnh: " + person() + "\nChẩn đoán: {health|" + any(ILLS) + "}",
        "Bệnh nhân " + person() + ", chẩn đoán: {health|" + any(ILLS) + "}",
        "Ông " + person() + " mắc bệnh {health|" + any(ILLS).toLowerCase() + "}.",
        "Họ và tên: " + person() + "\nTình trạng sức khỏe: {health|" + any(ILLS) + "}",
        "Họ tên: " + person() + "\nDạng khuyết tật: {health|vận động, mức độ nặng}",
        "Số thẻ BHYT: {health|"
            + one("GD", "HN", "TE", "CK")
            + one("4", "2", "1")
            + digits(12)
            + "}",
        "Họ và tên: " + person() + "\nTiền sử bệnh: {health|" + any(ILLS) + "}",
        "Mã bệnh nhân: {health|" + digits(8) + "}");
  }

  private String child() {
    String name = "{child|" + person() + "}";
    int year = 2010 + random.nextInt(14);
    return one(
        "Họ và tên trẻ: " + name,
        "Họ tên trẻ em: "
            + name
            + ", ngày sinh: {child|1"
            + random.nextInt(10)
            + "/03/"
            + year
            + "}",
        "Họ và tên học sinh: " + name,
        "cháu " + name + ", sinh năm {child|" + year + "}, là con của gia đình trên",
        "em " + name + ", học sinh lớp 5A",
        "Họ tên cháu: "
            + name
            + "\nNgày sinh: {child|0"
            + (1 + random.nextInt(9))
            + "/11/"
            + year
            + "}");
  }

  private String passport() {
    String n = "{passport|" + one("B", "C", "N", "P") + digits(7) + "}";
    return one(
        "Hộ chiếu số " + n,
        "Số hộ chiếu: " + n,
        "Passport No: " + n,
        "Số hộ chiếu (nếu có): " + n + ", cấp ngày 01/02/2019");
  }

  /** A row that looks like one of those and is public record. */
  String publicLine() {
    return one(
        "Điện thoại: " + landline() + "; Fax: " + landline(),
        "Điện thoại cơ quan: " + landline(),
        "ĐT: (02" + (10 + random.nextInt(80)) + ") 3" + digits(3) + "." + digits(3),
        "Đường dây nóng: " + mobile(),
        "Điện thoại trực ban: " + landline(),
        "Tổng đài: 1900" + digits(4),
        "Địa chỉ: số "
            + (1 + random.nextInt(99))
            + " "
            + any(STREETS)
            + ", phường "
            + any(PLACES)
            + ", thành phố "
            + any(PLACES),
        "Trụ sở: "
            + (1 + random.nextInt(99))
            + " đường "
            + any(STREETS)
            + ", phường "
            + any(PLACES),
        "Email: so"
            + one("ttdl", "noivu", "yte")
            + "@"
            + one("phuyen", "daklak", "travinh")
            + ".gov.vn",
        "Thư điện tử: vanthu@" + one("moet", "mic", "mof") + ".gov.vn",
        "Email: ubnd" + one("anhoa", "dongson", "mypu") + "@gmail.com",
        "Mã số thuế: 0" + digits(9),
        "Mã số thuế " + digits(10) + "-001",
        "Tài khoản: 3713.0." + digits(7) + ".00000 tại Kho bạc Nhà nước tỉnh",
        "Số tài khoản: " + digits(12) + " tại Kho bạc Nhà nước " + any(PLACES),
        "Tài khoản của Quỹ Vì người nghèo: " + digits(13) + " (Agribank)",
        "Số: "
            + (1 + random.nextInt(4000))
            + "/UBND-VX ngày "
            + (10 + random.nextInt(18))
            + "/12/2021",
        "Luật Căn cước số 26/2023/QH15 ngày 27 tháng 11 năm 2023",
        "thực hiện cấp thẻ căn cước công dân cho " + (1000 + random.nextInt(9000)) + " trường hợp",
        "Số lượng thẻ CCCD đã cấp: " + digits(3) + "." + digits(3) + " thẻ",
        "đăng ký thường trú, tạm trú cho " + digits(3) + " hộ dân của xã " + any(PLACES),
        "Nhân dân cư trú tại các xã " + any(PLACES) + ", " + any(PLACES) + " được hưởng lợi",
        "Tỷ lệ mắc bệnh lao trong cộng đồng giảm còn 0," + digits(2) + "%",
        "Kết quả xét nghiệm: " + digits(4) + " mẫu âm tính, " + digits(2) + " mẫu dương tính",
        "Chủ tịch Ủy ban nhân dân tỉnh " + person(),
        "Ông " + person() + ", Giám đốc Sở Thông tin và Truyền thông, Trưởng ban;",
        "Bà " + person() + ", Phó Chủ tịch Ủy ban nhân dân huyện " + any(PLACES) + ";",
        "Tổng kinh phí: " + digits(3) + ".000.000.000 đồng",
        "Mã dự án: " + digits(7) + "; mã chương: " + digits(3),
        "Nơi thường trú: ................................................",
        "Họ và tên: ............................ Số CCCD: ......................",
        "hướng dẫn công dân kê khai nơi thường trú, chỗ ở hiện nay theo mẫu",
        "Hộ chiếu công vụ cấp cho " + digits(2) + " lượt cán bộ",
        "Trường hợp mở tài khoản thanh toán thực hiện theo Thông tư số 23/2014/TT-NHNN",
        "Số hồ sơ: 000.00.01.H" + digits(2) + "-" + digits(6) + "-" + digits(4),
        "Ngày "
            + (10 + random.nextInt(18))
            + " tháng 12 năm 2022, kinh độ 108"
            + digits(4)
            + ", vĩ độ 13"
            + digits(4));
  }
}
