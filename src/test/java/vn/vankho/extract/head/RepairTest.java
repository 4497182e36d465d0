package vn.vankho.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.Box;
import vn.vankho.document.ElectronicSignature;
import vn.vankho.document.Evidence;
import vn.vankho.document.Field;
import vn.vankho.document.Ink;
import vn.vankho.document.PageText;
import vn.vankho.document.Signature;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;

/** What recognition did to marks: in titles and in names. */
class RepairTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Về việc sửa đồi quy định, Về việc sửa đổi quy định",
    "Về đường xã la Tul, Về đường xã Ia Tul",
    "Tô chức kỳ thì tốt nghiệp, Tổ chức kỳ thi tốt nghiệp",
    "'đồi với quần lý, bồ sung', 'đối với quản lý, bổ sung'",
    "Hướng dân chuyển ngành, Hướng dẫn chuyển ngành",
    "cộng tác viên, cộng tác viên",
    "Về việc thu viện phí, Về việc thu viện phí",
    "chỉ tiêu kinh tế, chỉ tiêu kinh tế",
    "làm việc ở đồi, làm việc ở đồi",
    "'việc tô, chức danh', 'việc tô, chức danh'",
  })
  void givesTitlesTheMarksOfCommonWordsBack(String recognised, String title) {
    assertThat(new PhraseRepair().mended(recognised, List.of(line(recognised, 0.7))))
        .isEqualTo(title);
  }

  @Test
  void leavesWordsThatWereReadSurely() {
    assertThat(new PhraseRepair().mended("sửa đồi", List.of(line("sửa đồi", 0.98))))
        .isEqualTo("sửa đồi");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Về việtban hành quy chế, Về việc ban hành quy chế",
    "Vềviệc mua sắm tài sản, Về việc mua sắm tài sản",
    "Về việnghiên cứu thị trường, Về việnghiên cứu thị trường",
    "Về viện phí năm 2024, Về viện phí năm 2024",
    "Tổ chức tài trợ:khủng hoảng, Tổ chức tài trợ khủng hoảng",
    "Quà tết Át Ty, Quà tết Ất Tỵ",
  })
  void takesSpecksAndRunOnWordsOutOfTitles(String recognised, String title) {
    assertThat(TitleText.of(List.of(line(recognised, 0.7)))).isEqualTo(title);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "3OlO Ị> . Sơ kết công tác, Sơ kết công tác",
    "V/v sơ kết công tác, V/v sơ kết công tác",
    "sơ kết 5 năm, sơ kết 5 năm",
  })
  void aTitleBeginsBehindWhatAStampLeft(String recognised, String title) {
    assertThat(TitleText.of(List.of(line(recognised, 0.45)))).isEqualTo(title);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "iguyễn Văn Bình, Nguyễn Văn Bình",
    "iguyễn Văn Binhh,",
    "Lê Văn ;ình,",
    "Lê ;oàng Dũng, Lê Hoàng Dũng",
    "Lê ;ấn Dũng,",
  })
  void aLostFirstLetterIsGivenBackWhereAllElseIsBeyondDoubt(String recognised, String name) {
    assertThat(new PersonNames().named(line(recognised, 0.7))).isEqualTo(Optional.ofNullable(name));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "HŨ TƯỚNG / NỦ TƯỚNG, KT. THỦ TƯỚNG / PHÓ THỦ TƯỚNG",
    "GIÁM ĐỐC / IIÁM ĐỐC, KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC",
    "CHỦ TỊCH / XÃ BA GIA, CHỦ TỊCH / XÃ BA GIA",
  })
  void aRankUnderItselfIsTheDeputys(String recognised, String ranks) {
    List<HeadLine> lines =
        java.util.Arrays.stream(recognised.split(" / ")).map(l -> line(l, 0.7)).toList();
    assertThat(String.join(" / ", new RankRepair().mended(lines, false, false))).isEqualTo(ranks);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "'1T, CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG', false, KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG",
    "'KT, RỘ TRƯỞNG / THỨ TRƯỞNG', false, KT. BỘ TRƯỞNG / THỨ TRƯỞNG",
    "T BÍ THƯ / PHÓ BÍ THƯ THƯỜNG TRỰC, true, K/T BÍ THƯ / PHÓ BÍ THƯ THƯỜNG TRỰC",
    "TUQ. GIÁM ĐỐC / PHÓ GIÁM ĐỐC, false, TUQ. GIÁM ĐỐC / PHÓ GIÁM ĐỐC",
    "KT. TRƯỞNG BAN CHỈ ĐẠO / PHÓ TRƯỞNG BAN, false, KT. TRƯỞNG BAN CHỈ ĐẠO / PHÓ TRƯỞNG BAN",
    "KT. TƯ LỆNH / PHÓ TƯ LỆNH - THAM MƯU TRƯỞNG, false, KT. TƯ LỆNH / PHÓ TƯ LỆNH - THAM MƯU TRƯỞNG",
    "TL. HIỆU TRƯỞNG / TRƯỜNG PHÒNG ĐÀO TẠO, false, TL. HIỆU TRƯỞNG / TRƯỞNG PHÒNG ĐÀO TẠO",
    "T/M CHẤP HÀNH TRUNG ƯƠNG / TỔNG BÍ THƯ, true, T/M BAN CHẤP HÀNH TRUNG ƯƠNG / TỔNG BÍ THƯ",
    "Đ/M BAN THƯỜNG VỤ / BÍ THƯ, true, T/M BAN THƯỜNG VỤ / BÍ THƯ",
    "TM BAN THƯỜNG VỤ / BÍ THƯ, true, T/M BAN THƯỜNG VỤ / BÍ THƯ",
    "TM. BAN THƯỜNG VỤ / BÍ THƯ, true, TM. BAN THƯỜNG VỤ / BÍ THƯ",
  })
  void aDeputySignsForTheHeadWhateverASealHasLeftOfTheLine(
      String recognised, boolean party, String ranks) {
    List<HeadLine> lines =
        java.util.Arrays.stream(recognised.split(" / ")).map(l -> line(l, 0.7)).toList();
    assertThat(String.join(" / ", new RankRepair().mended(lines, true, party))).isEqualTo(ranks);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "ôn Nữ Thu Hiền, Tôn Nữ Thu Hiền",
    "Deãn Thị Thu, Doãn Thị Thu",
    "Cac Thị Thu, ",
    "Tấn Sỹ, Tấn Sỹ",
    "Đình Cấn, ",
    "PHÓ OHÌ TỊCH, ",
    "VĂN PHÒNG, ",
    "ĐOÀN GIÁM SÁT, ",
    "LÊ VĂN THÀNH, LÊ VĂN THÀNH",
    "Deãn Xyz Thu, ",
    "kường Thị Thu, ",
    "PGS:TS. Lê Văn Thành, Lê Văn Thành",
    "PSCKII. Lê Văn Thành, Lê Văn Thành",
    "Lưu: Văn Thành, ",
  })
  void whatStandsBeforeANameIsTakenOff(String recognised, String name) {
    assertThat(new PersonNames().named(line(recognised, 0.7))).isEqualTo(Optional.ofNullable(name));
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "Lê Hoàng Tuần, 0.5, Lê Hoàng Tuấn",
    "Lê Hoàng Tuần, 0.9, Lê Hoàng Tuần",
    "Nguyên Văn Bình, 0.95, Nguyễn Văn Bình",
    "Định Văn Bình, 0.95, Đinh Văn Bình",
    "Đăng Văn Bình, 0.95, Đăng Văn Bình",
    "Định Bình, 0.95, Định Bình",
    "Trần Thị Hòa, 0.5, Trần Thị Hòa",
    "Đặng Quốc Hảo, 0.5, Đặng Quốc Hảo",
    "Phan Xyz, 0.5, Phan Xyz",
    "Trần Thị Chỉ, 0.9, Trần Thị Chi",
    "Trần Thị Chỉ, 0.96, Trần Thị Chỉ",
  })
  void givesNamesTheirMarksBackWhereOneReadingIsLeft(
      String recognised, double confidence, String name) {
    assertThat(new NameRepair().mended(recognised, line(recognised, confidence))).isEqualTo(name);
  }

  @Test
  void aCertificateGivesTheNameThatASealHides() {
    List<Signature> hidden = List.of(new Signature(List.of("CHỦ TỊCH"), unread()));
    List<Signature> confirmed =
        new SignerCertificates().confirmed(hidden, List.of(by("Lê Hoàng Tuấn")));
    assertThat(confirmed.get(0).name().read()).contains("Lê Hoàng Tuấn");
    assertThat(confirmed.get(0).name().seenAt().orElseThrow().rule())
        .isEqualTo("name-of-certificate");
  }

  @Test
  void aCertificateGivesANameItsMarks() {
    List<Signature> read =
        List.of(new Signature(List.of("CHỦ TỊCH"), new Field.Read<>("Lê Kim Chỉ", seen(), 0.8)));
    SignerCertificates certificates = new SignerCertificates();
    assertThat(certificates.confirmed(read, List.of(by("LÊ KIM CHI"))).get(0).name().read())
        .contains("Lê Kim Chi");
    assertThat(certificates.confirmed(read, List.of(by("Lê Văn Bình"))).get(0).name().read())
        .contains("Lê Kim Chỉ");
  }

  @Test
  void aBodysCertificateOrTwoPersonsNameNobody() {
    List<Signature> hidden = List.of(new Signature(List.of("CHỦ TỊCH"), unread()));
    SignerCertificates certificates = new SignerCertificates();
    assertThat(
            certificates
                .confirmed(hidden, List.of(by("Ủy ban nhân dân tỉnh Quảng Ngãi")))
                .get(0)
                .name()
                .read())
        .isEmpty();
    assertThat(
            certificates
                .confirmed(hidden, List.of(by("Lê Hoàng Tuấn"), by("Trần Văn Bình")))
                .get(0)
                .name()
                .read())
        .isEmpty();
  }

  private static Field<String> unread() {
    return new Field.Unreadable<>(Optional.empty(), seen(), Unread.NAME_NOT_LEGIBLE);
  }

  private static Evidence seen() {
    return new Evidence(1, Optional.empty(), "", "test");
  }

  private static ElectronicSignature by(String signer) {
    return new ElectronicSignature(Optional.of(signer), Optional.empty(), "", 1, Optional.empty());
  }

  private static HeadLine line(String text, double confidence) {
    List<Word> words = new ArrayList<>();
    double x = 100;
    for (String w : text.split(" ")) {
      words.add(new Word(w, new Box(x, 100, 6 * w.length(), 12), confidence, Ink.PRINT));
      x += 6 * w.length() + 6;
    }
    TextLine line = new TextLine(words, TextLine.Style.PLAIN);
    return HeadLine.of(
        new PageText(
            1,
            595,
            842,
            PageText.Origin.OCR,
            PageText.Reason.PAGE_IMAGE,
            OptionalInt.empty(),
            PageText.Quality.PERFECT,
            List.of(line),
            List.of()),
        line);
  }
}
