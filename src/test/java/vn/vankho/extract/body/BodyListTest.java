package vn.vankho.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyListTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sở Tư pháp, Công an tỉnh và các đơn vị liên quan|Sở Tư pháp/Công an tỉnh/các đơn vị liên quan",
        "Sở Văn hóa, Thể thao và Du lịch|Sở Văn hóa, Thể thao và Du lịch",
        "Các Sở, ban, ngành liên quan, Ủy ban nhân dân cấp huyện, thành phố|Các Sở, ban, ngành liên quan/Ủy ban nhân dân cấp huyện, thành phố",
        "Các Sở, Ban, ngành; Báo Ninh Thuận, Cổng Thông tin điện tử tỉnh.|Các Sở, Ban, ngành/Báo Ninh Thuận/Cổng Thông tin điện tử tỉnh",
        "Các sở, ban ngành; UBND các huyện, thị xã, thành phố và các đơn vị liên quan|Các sở, ban ngành/UBND các huyện, thị xã, thành phố/các đơn vị liên quan",
        "Sở Kế hoạch và Đầu tư, Sở Công Thương|Sở Kế hoạch và Đầu tư/Sở Công Thương",
        "Các cơ quan, đơn vị, địa phương có liên quan|Các cơ quan, đơn vị, địa phương có liên quan",
      })
  void aListOfBodiesIsCutWhereANameBegins(String text, String members) {
    assertThat(BodyList.split(text)).containsExactly(members.split("/"));
  }
}
