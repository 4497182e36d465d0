package vn.vankho.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of recipients, whole and damaged; all names are invented. */
class RecipientsReaderTest {

  private static final String PAGE =
      """
      ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH LÀO CAI | Độc lập - Tự do - Hạnh phúc
      Số: 12/BC-UBND | Lào Cai, ngày 3 tháng 5 năm 2023
      BÁO CÁO
      Kết quả công tác quý I
      %s

      > Thực hiện nhiệm vụ được giao trong quý I, Ủy ban nhân dân tỉnh báo cáo.

      > %s           KT. CHỦ TỊCH
      > %s           PHÓ CHỦ TỊCH
      > %s
      > %s

      | Nguyễn Văn Bình
      """;

  private static List<String> recipients(String... rows) {
    return Letterhead.scanned(PAGE.formatted("", rows[0], rows[1], rows[2], rows[3]))
        .read()
        .recipients();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Nơi nhận:", "Nơi nhân:", "Nd nhận:", "Nơi nhặm", "- ẵ ẵ"})
  void aListIsReadThoughItsHeadIsNotLegible(String head) {
    assertThat(recipients(head, "- Bộ Tài chính;", "- Sở Y tế;", "- Lưu: VT, TH."))
        .containsExactly("Bộ Tài chính", "Sở Y tế", "Lưu: VT, TH");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"= Sở Y tế;", "Sở Y tế;", "- Sở Y tế:"})
  void aMisreadDashLosesNothing(String item) {
    assertThat(recipients("Nơi nhận:", "- Bộ Tài chính;", item, "- Lưu: VT."))
        .containsExactly("Bộ Tài chính", "Sở Y tế", "Lưu: VT");
  }

  @Test
  void anItemGoesOnUnderItself() {
    assertThat(recipients("Nơi nhận:", "- Các Sở: Tài chính,", "Xây dựng, Tư pháp;", "- Lưu: VT."))
        .containsExactly("Các Sở: Tài chính, Xây dựng, Tư pháp", "Lưu: VT");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "> Kính gửi: Bộ Tài chính;Bộ Tài chính",
        "> Kính gửi: Ủy ban nhân dân các huyện,/>            thị xã, thành phố"
            + ";Ủy ban nhân dân các huyện, thị xã, thành phố",
        "> Kính gửi: - Các chi bộ trực thuộc,/>           - Các ban đảng."
            + ";Các chi bộ trực thuộc/Các ban đảng",
        "> Kính gửi:/> - Các sở, ngành.;Các sở, ngành",
      })
  void thoseAddressedAreRead(String rows, String addressees) {
    String page = PAGE.formatted(rows.replace('/', '\n'), "", "", "", "");
    assertThat(Letterhead.of(page).read().addressees()).containsExactly(addressees.split("/"));
  }
}
