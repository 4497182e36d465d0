package vn.vankho.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyEncodingTest {

  @ParameterizedTest
  @CsvSource({
    "TCVN3, Céng hoµ x· héi chñ nghÜa ViÖt Nam, Cộng hoà xã hội chủ nghĩa Việt Nam",
    "TCVN3, §éc lËp - Tù do - H¹nh phóc, Độc lập - Tự do - Hạnh phúc",
    "TCVN3, Uû ban nh©n d©n tØnh Qu¶ng Ng·i, Uỷ ban nhân dân tỉnh Quảng Ngãi",
    "VNI, Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
    "VNI, Ñoäc laäp - Töï do - Haïnh phuùc, Độc lập - Tự do - Hạnh phúc",
    "VNI, ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC, ĐỘC LẬP - TỰ DO - HẠNH PHÚC"
  })
  void oldLettersBecomeUnicode(LegacyEncoding encoding, String typed, String shown) {
    assertThat(encoding.decode(typed)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    ".VnTime, TCVN3",
    "ABCDEF+.VnTimeH, TCVN3",
    ".VnArial NarrowH, TCVN3",
    "VNI-Times, VNI",
    "Times New Roman,",
    "Vnc Sans,"
  })
  void theFontsNameTellsTheEncoding(String font, LegacyEncoding encoding) {
    assertThat(LegacyEncoding.ofFont(font).orElse(null)).isEqualTo(encoding);
  }

  @Test
  void lettersAloneTellTheEncodingOfALongerText() {
    String unicode = "Thực hiện Công văn của Bộ Thông tin và Truyền thông về việc báo cáo sơ kết";
    String french = "Le président de la République française était présent à la cérémonie à Paris";
    assertThat(LegacyEncoding.ofText(unicode)).isEmpty();
    assertThat(LegacyEncoding.ofText(french)).isEmpty();
    assertThat(
            LegacyEncoding.ofText(
                "Thùc hiÖn C«ng v¨n cña Bé Th«ng tin vµ TruyÒn th«ng vÒ viÖc b¸o c¸o s¬ kÕt"))
        .contains(LegacyEncoding.TCVN3);
    assertThat(
            LegacyEncoding.ofText(
                "Thöïc hieän Coâng vaên cuûa Boä Thoâng tin vaø Truyeàn thoâng veà vieäc baùo caùo"))
        .contains(LegacyEncoding.VNI);
  }
}
