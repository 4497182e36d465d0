package vn.vankho.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.PartialDate;

/** Titles and what stands about them: the authority, the first sentence, the line of the date. */
class TitleKindsTest {

  private static final String HEAD =
      """
      ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH THÁI NGUYÊN | Độc lập - Tự do - Hạnh phúc

      Số: 412/%s | Thái Nguyên, ngày 05 tháng 4 năm 2018

      %s
      """;

  private static DocumentHead read(String symbol, String... rows) {
    return Letterhead.of(HEAD.formatted(symbol, String.join("\n", rows))).read();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN|",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH|",
        "UBND TỈNH THÁI NGUYÊN|",
        "BỘ TRƯỞNG, CHỦ NHIỆM ỦY BAN|",
        "HỘI ĐỒNG NHÂN DÂN TỈNH THÁI NGUYÊN|KHÓA XIII, KỲ HỌP THỨ 7",
      })
  void theAuthorityUnderATitleIsNoPartOfIt(String authority, String session) {
    DocumentHead head =
        read(
            "QĐ-UBND",
            "QUYẾT ĐỊNH",
            "BAN HÀNH QUY ĐỊNH QUẢN LÝ BẾN KHÁCH NGANG SÔNG",
            authority,
            session == null ? "" : session,
            ">    Căn cứ Luật Giao thông đường thủy nội địa ngày 15 tháng 6 năm 2004;",
            "QUYẾT ĐỊNH:");

    assertThat(head.title().read()).contains("BAN HÀNH QUY ĐỊNH QUẢN LÝ BẾN KHÁCH NGANG SÔNG");
    assertThat(head.signatures()).isEmpty();
  }

  @Test
  void anAuthorityThatTheTitleEndsWithStays() {
    DocumentHead head =
        read(
            "QĐ-UBND",
            "QUYẾT ĐỊNH",
            "BAN HÀNH QUY CHẾ LÀM VIỆC CỦA",
            "ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN",
            ">    Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;");

    assertThat(head.title().read())
        .contains("BAN HÀNH QUY CHẾ LÀM VIỆC CỦA ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN");
  }

  @Test
  void whatATitleIsAboutIsReadBehindItsAuthority() {
    DocumentHead head =
        read(
            "QĐ-UBND",
            "QUYẾT ĐỊNH",
            "CỦA ỦY BAN NHÂN DÂN TỈNH V/V PHÊ DUYỆT",
            "QUY HOẠCH BẾN KHÁCH NGANG SÔNG");

    assertThat(head.title().read()).contains("V/V PHÊ DUYỆT QUY HOẠCH BẾN KHÁCH NGANG SÔNG");
  }

  @Test
  void theAuthorityOnTheLineOfTheTypeIsNoTitle() {
    DocumentHead head =
        read(
            "QĐ-UBND",
            "QUYẾT ĐỊNH CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
            "Về việc phê duyệt quy hoạch bến khách");

    assertThat(head.type().read()).contains("Quyết định");
    assertThat(head.title().read()).contains("Về việc phê duyệt quy hoạch bến khách");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TRIỂN KHAI|THỰC HIỆN NGHỊ QUYẾT VỀ BẾN KHÁCH|TRIỂN KHAI THỰC HIỆN NGHỊ QUYẾT VỀ BẾN KHÁCH",
        "PHÁT TRIỂN BẾN KHÁCH|THEO CHƯƠNG TRÌNH MỤC TIÊU|PHÁT TRIỂN BẾN KHÁCH THEO CHƯƠNG TRÌNH MỤC TIÊU",
        "QUẢN LÝ BẾN THỦY|- BẾN KHÁCH NGANG SÔNG|QUẢN LÝ BẾN THỦY - BẾN KHÁCH NGANG SÔNG",
        "PHÁT TRIỂN BẾN KHÁCH|>    Thực hiện Luật Giao thông năm 2008, các cấp chính quyền đã tập trung|PHÁT TRIỂN BẾN KHÁCH",
        "PHÁT TRIỂN BẾN KHÁCH|>    Năm qua các bến khách đã được sửa chữa để phục vụ nhân dân đi lại|PHÁT TRIỂN BẾN KHÁCH",
        "PHÁT TRIỂN BẾN KHÁCH|>    - Căn cứ Luật Giao thông đường thủy nội địa;|PHÁT TRIỂN BẾN KHÁCH",
      })
  void aTitleInCapitalsGoesOnToTheFirstSentence(String first, String second, String title) {
    assertThat(read("KH-UBND", "KẾ HOẠCH", first, second).title().read()).contains(title);
  }

  @Test
  void aPlaceWhoseNameBeginsLikeADayIsRead() {
    DocumentHead head = read("KH-UBND", "KẾ HOẠCH", "Phát triển bến khách");

    assertThat(head.place().read()).contains("Thái Nguyên");
    assertThat(head.date().read()).contains(PartialDate.of(2018, 4, 5));
  }

  @Test
  void theTextOfAnInvitationWithoutTitleIsNoTitle() {
    DocumentHead head =
        read(
            "GM-UBND",
            "GIẤY MỜI",
            ">       Thực hiện Chương trình công tác tháng 4, Ủy ban nhân dân tỉnh tổ chức họp",
            "> về việc sửa chữa các bến khách ngang sông trên địa bàn tỉnh trước mùa mưa bão",
            ">       1. Thành phần mời họp gồm đại diện lãnh đạo Sở Giao thông vận tải và các",
            "> sở, ban, ngành có liên quan; Ủy ban nhân dân các huyện, thành phố; chủ bến khách");

    assertThat(head.type().read()).contains("Giấy mời");
    assertThat(head.title().read()).isEmpty();
  }
}
