package vn.vankho.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.Box;
import vn.vankho.document.Ink;
import vn.vankho.document.PageText;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;

class SecrecyGateTest {

  private static PageText page(String text) {
    TextLine line =
        new TextLine(
            List.of(new Word(text, new Box(100, 150, 60, 12), 1, Ink.PRINT)), TextLine.Style.PLAIN);
    return new PageText(
        1,
        595,
        842,
        PageText.Origin.DIGITAL,
        PageText.Reason.SOUND_TEXT_LAYER,
        OptionalInt.empty(),
        PageText.Quality.PERFECT,
        List.of(line),
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
        "MA\u0323\u0302T"
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
        "CƠ MẬT"
      })
  void isNotStoppedByWordsAboutSecrecy(String text) {
    assertThat(SecrecyGate.mark(page(text))).isEmpty();
  }
}
