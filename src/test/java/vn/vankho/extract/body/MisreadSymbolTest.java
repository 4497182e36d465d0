package vn.vankho.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisreadSymbolTest {

  @ParameterizedTest
  @CsvSource({
    "12/KH-STTTI-TTBCXB, Kế hoạch, 12/KH-STTTT-TTBCXB",
    "5740/BTTTI-TTĐN, Công văn, 5740/BTTTT-TTĐN",
    "21/CT-TTyg, Chỉ thị, 21/CT-TTg",
    "22/2016/TFBTTTT, Thông tư, 22/2016/TT-BTTTT",
    "12/OĐ-UBND, Quyết định, 12/QĐ-UBND",
    "642/BTC-NS, Công văn, 642/BTC-NS",
    "598/UBND-NC, Công văn, 598/UBND-NC",
    "3944/BTP-BTTP, Công văn, 3944/BTP-BTTP",
    "223/STP-BTTP, Công văn, 223/STP-BTTP",
    "40/HCCV, Công văn, 40/HCCV",
    "3737/BTTT-TTĐN, Hướng dẫn, 3737/BTTT-TTĐN",
  })
  void aMisreadPartIsPutRightWhereOneReadingIsLeft(String read, String type, String right) {
    Symbol symbol = SymbolScanner.scan(read).get(0).symbol();

    assertThat(MisreadSymbol.repaired(symbol, Optional.of(type))).hasToString(right);
  }
}
