package vn.vankho.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolOfBodyTest {
  private final SymbolRepair repair = new SymbolRepair();

  @ParameterizedTest
  @CsvSource({
    "KH-GBND,ỦY BAN NHÂN DÂN TỈNH NINH THUẬN,KH-UBND",
    "BC-DBND,Ủy ban nhân dân huyện Khánh Sơn,BC-UBND",
    "BC-UBN,ỦY BAN NHÂN DÂN,BC-UBND",
    "BC-STTTI-TTBCXB,SỞ THÔNG TIN VÀ TRUYỀN THÔNG,BC-STTTT-TTBCXB",
    // letters taken for digits
    "QĐ-11g,THỦ TƯỚNG CHÍNH PHỦ,QĐ-TTg",
    "QĐ-8YT,BỘ Y TẾ,QĐ-BYT",
    "QĐ-123,THỦ TƯỚNG CHÍNH PHỦ,QĐ-123",
    // known, too far, another body's, or too short a name
    "NQ-HĐND,ỦY BAN NHÂN DÂN,NQ-HĐND",
    "KH-GBN,ỦY BAN NHÂN DÂN,KH-GBN",
    "KH-BCĐ389,ỦY BAN NHÂN DÂN,KH-BCĐ389",
    "QĐ-BYI,BỘ Y TẾ,QĐ-BYI",
    "QĐ-XYZT,'',QĐ-XYZT"
  })
  void aLetterIsMendedThatTheNameAboveLeavesNoDoubtAbout(
      String symbol, String name, String mended) {
    assertThat(repair.withBody(symbol, name)).isEqualTo(mended);
  }
}
