package vn.vankho.extract.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.Box;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Ink;
import vn.vankho.document.PageText;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;

class PersonalDataFinderTest {

  private static final PersonalDataFinder FINDER = new PersonalDataFinder();

  /** A page of these lines, {@code /} between them. */
  private static DocumentText page(String lines) {
    List<TextLine> text = new ArrayList<>();
    for (String line : lines.split(" / ")) {
      List<Word> words = new ArrayList<>();
      double left = 60;
      for (String word : line.strip().split(" ")) {
        words.add(
            new Word(
                word, new Box(left, 80 + 18 * text.size(), word.length() * 6, 12), 1, Ink.PRINT));
        left += word.length() * 6 + 4;
      }
      text.add(new TextLine(words, TextLine.Style.PLAIN));
    }
    return DocumentText.of(List.of(PageText.digital(1, 595, 842, text)));
  }

  private static List<String> found(String lines) {
    return FINDER.find(page(lines)).stream()
        .map(d -> d.kind().tableName() + "=" + d.evidence().quote())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Số CCCD: 001085012345, cấp ngày 01/02/2021                       | citizen-id=001085012345
          căn cước công dân số 079.185.012.345 do Cục Cảnh sát cấp         | citizen-id=079.185.012.345
          CMND số 212 345 678                                              | citizen-id=212 345 678
          CMND/CCCD: 212345678/051085012345                                | citizen-id=212345678; citizen-id=051085012345
          Số định danh cá nhân: 0 5 1 0 8 5 0 1 2 3 4 5                    | citizen-id=0 5 1 0 8 5 0 1 2 3 4 5
          Căn cuớc cônq dân: O51O85O12345                                  | citizen-id=O51O85O12345
          SốCCCD:051085012345                                              | citizen-id=051085012345
          Số CCCD của ông Trần Văn Khánh là / 051085012345                 | citizen-id=051085012345
          Hộ chiếu số B1234567 cấp tại Hà Nội                              | passport=B1234567
          Số tài khoản: 1903 4567 8901 23 tại Ngân hàng Thương mại         | bank-account=1903 4567 8901 23
          STK: 0071001234567 (Vietcombank)                                 | bank-account=0071001234567
          Điện thoại: 0912.345.678                                         | phone=0912.345.678
          ĐT: (+84) 912 345 678                                            | phone=(+84) 912 345 678
          liên hệ ông Lê Văn Bình, 0987 654 321 để được hướng dẫn          | phone=0987 654 321
          SĐT: 0912345678/0355667788                                       | phone=0912345678; phone=0355667788
          Điện thoại nhà riêng: 0269.3823456                               | phone=0269.3823456
          Email: an.nguyen85@gmail.com                                     | email=an.nguyen85@gmail.com
          Thư điện tử: binh_tran @ yahoo.com.vn                            | email=binh_tran @ yahoo.com.vn
          Nơi thường trú: Thôn 3, xã Hòa Bình, huyện Sơn Hà                | home-address=Thôn 3, xã Hòa Bình, huyện Sơn Hà
          Chỗ ở hiện nay: 12/5 Lê Lợi, phường 4, / thành phố Tuy Hòa, tỉnh Phú Yên | home-address=12/5 Lê Lợi, phường 4; home-address=thành phố Tuy Hòa, tỉnh Phú Yên
          ông Lê Văn Bình, trú tại thôn Đông, xã Hòa Bình                  | home-address=thôn Đông, xã Hòa Bình
          Họ và tên: Lê Văn Bình / Chẩn đoán: Viêm phổi                    | health=Viêm phổi
          bệnh nhân Lê Văn Bình mắc bệnh lao phổi.                         | health=lao phổi.
          Số thẻ BHYT: GD4797912345678                                     | health=GD4797912345678
          Họ và tên trẻ: Nguyễn Minh Khôi / Ngày sinh: 12/03/2018          | child=Nguyễn Minh Khôi; child=12/03/2018
          cháu Nguyễn Minh Khôi, sinh năm 2018                             | child=Nguyễn Minh Khôi; child=2018
          Họ tên Số CCCD / Trần Văn Khánh 051085012345                     | citizen-id=051085012345
          """)
  void findsWhatTellsOfAPrivatePerson(String lines, String expected) {
    assertThat(String.join("; ", found(lines))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Điện thoại: 0269.3823456; Fax: 0269.3823457",
        "Điện thoại: 055.3822445",
        "Điện thoại: (08) 38291234",
        "Đường dây nóng: 0912 345 678",
        "Địa chỉ: Số 02 Trần Phú, phường 1, thành phố Tuy Hòa",
        "Email: sovhttdl@quangngai.gov.vn",
        "Email: ubndxahoabinh@gmail.com",
        "Mã số thuế: 0312345678",
        "Tài khoản: 3713.0.1234567.00000 tại Kho bạc Nhà nước tỉnh",
        "Số tài khoản: 1234567890 / Chủ tài khoản: Quỹ Phòng, chống thiên tai tỉnh",
        "Luật Căn cước số 26/2023/QH15 ngày 27 tháng 11 năm 2023",
        "Thông tư số 37/2021/TT-BTC quy định về thẻ căn cước công dân",
        "Nơi thường trú: ..............................................",
        "Người dân cư trú tại xã Hòa Bình được hỗ trợ",
        "quản lý công dân về nơi thường trú, nơi tạm trú và nơi ở hiện tại",
        "tỷ lệ nhiễm HIV trong cộng đồng dân cư dưới 0,3%",
        "Kết quả xét nghiệm: 1.250 mẫu âm tính",
        "Tổng kinh phí: 120.000.000.000 đồng",
        "Số: 912/QĐ-UBND",
        "Họ và tên: .................... Số CCCD: ....................",
        "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Nguyễn Văn Bình",
        "tài khoản 111, tài khoản 1121 và tài khoản 3713"
      })
  void leavesAloneWhatIsPublic(String lines) {
    assertThat(found(lines)).isEmpty();
  }
}
