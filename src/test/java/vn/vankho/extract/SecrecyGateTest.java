package vn.vankho.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.Box;
import vn.vankho.document.Ink;
import vn.vankho.document.PageText;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;

class SecrecyGateTest {

  /** A page with a line, or with some in a row, {@code |} between them, or below each other. */
  private static PageText page(String text) {
    return page(text, PageText.Origin.DIGITAL, 150, Ink.PRINT);
  }

  private static PageText page(String text, PageText.Origin origin, double top, Ink ink) {
    List<TextLine> lines = new ArrayList<>();
    double y = top;
    for (String row : text.split(" / ")) {
      double x = 100;
      for (String cell : row.split("\\|")) {
        lines.add(
            new TextLine(
                List.of(new Word(cell.strip(), new Box(x, y, 60, 12), 1, ink)),
                TextLine.Style.PLAIN));
        x += 100;
      }
      y += 20;
    }
    return new PageText(
        1,
        595,
        842,
        origin,
        PageText.Reason.SOUND_TEXT_LAYER,
        OptionalInt.empty(),
        PageText.Quality.PERFECT,
        lines,
        List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MẬT",
        "TỐI MẬT",
        "TUYỆT MẬT",
        "M Ậ T",
        "MÂT",
        "TÔI MẬT",
        "TUYÊT MÂT",
        "[MẬT]",
        "ĐỘ MẬT: MẬT",
        "ĐỘ MẬT: TỐI MẬT",
        "TÀI LIỆU THU HỒI",
        "MA\u0323\u0302T",
        "Độ mật: Mật",
        "- MẬT -",
        "TỐI MẶT",
        "TÀI LIỆU THU HÔI",
        "MẬT / TÀI LIỆU THU HỒI",
        "TUYỆT MẬT / Số: 12/BC-UBND"
      })
  void stopsAtAMark(String mark) {
    assertThat(SecrecyGate.mark(page(mark))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bảo vệ bí mật nhà nước",
        "BẢO VỆ BÍ MẬT NHÀ NƯỚC",
        "MẶT TRẬN TỔ QUỐC",
        "MẶT",
        "MẮT",
        "MẤT",
        "MẬT ONG",
        "Tài liệu mật, tối mật và tuyệt mật",
        "1. Độ mật của văn bản",
        "Mật độ dân số",
        "BÍ MẬT",
        "CƠ MẬT",
        "TUYỆT MẬT | TỐI MẬT | MẬT",
        "Độ mật | TỐI MẬT | MẬT | Tổng số",
        "Mẫu dấu: / TUYỆT MẬT / TỐI MẬT / MẬT",
        "Độ mật:",
        "Độ mật: Thường",
        "Độ mật: Mật, Tối mật, Tuyệt mật",
        "QUY CHẾ BẢO VỆ BÍ MẬT NHÀ NƯỚC",
        "Danh mục bí mật nhà nước độ Tối mật",
        "VỀ VIỆC GIẢI MẬT TÀI LIỆU",
        "PHÒNG BẢO MẬT",
        "THU HỒI ĐẤT",
        "TÀI LIỆU THU HỒI ĐẤT",
        "Dấu “MẬT” được đóng dưới số, ký hiệu văn bản",
        "văn bản có dấu MẬT không gửi qua mạng",
        "Tối mật",
        "Mật",
        "AN NINH, BẢO MẬT",
        "MẬT KHẨU",
        "Sổ đăng ký văn bản mật đi"
      })
  void isNotStoppedByWordsAboutSecrecy(String text) {
    assertThat(SecrecyGate.mark(page(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MẶT, OCR, 150, PRINT, true",
    "MẤT, OCR, 150, STAMP, true",
    "MẤT, DIGITAL, 150, STAMP, true",
    "MẶT, OCR, 600, PRINT, false",
    "MẶT, DIGITAL, 150, PRINT, false"
  })
  void aMisreadMarkIsTakenForOneWhereAMarkBelongs(
      String text, PageText.Origin origin, double top, Ink ink, boolean stops) {
    assertThat(SecrecyGate.mark(page(text, origin, top, ink)).isPresent()).isEqualTo(stops);
  }
}
