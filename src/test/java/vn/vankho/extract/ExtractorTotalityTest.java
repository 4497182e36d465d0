package vn.vankho.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.Box;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Ink;
import vn.vankho.document.PageText;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;

/**
 * The whole extractor on what no document says: 100,000 characters of anything within 3 seconds.
 */
class ExtractorTotalityTest {

  private static final int SIZE = 100_000;

  private static final List<String> WORDS =
      List.of(
          "STT",
          "TT",
          "Nhiệm",
          "vụ",
          "Cơ",
          "quan",
          "chủ",
          "trì",
          "phối",
          "hợp",
          "Thời",
          "gian",
          "1",
          "2.",
          "II",
          "a)",
          "Kinh",
          "phí",
          "(triệu",
          "đồng)",
          "Thực",
          "hiện",
          "Số:",
          "12/QĐ-UBND",
          "ngày",
          "01/02/2020",
          "Nơi",
          "nhận:",
          "TM.",
          "CHỦ",
          "TỊCH",
          "CỘNG",
          "HÒA",
          "XÃ",
          "HỘI",
          "“",
          "((",
          "-",
          "Tổng",
          "cộng",
          "Sở",
          "Y",
          "tế;",
          "999999999999",
          "%");

  static Stream<String> texts() {
    Random random = new Random(7);
    Stream<String> repeated =
        Stream.of(
                "số ",
                "số số: ",
                "9",
                "“",
                "((",
                "STT ",
                "STT Nhiệm vụ Cơ quan chủ trì ",
                "1 2 3 ",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ",
                "Số: /QĐ-UBND ",
                "Trà Vinh, ngày tháng năm ",
                "Nơi nhận: ",
                "TM. ỦY BAN NHÂN DÂN ",
                "Kính gửi: ",
                "\u0301",
                "x",
                "Số: ",
                "[(",
                "- a;",
                "- Lưu: VT; ",
                "Nơi nhận: - A; - Lưu: VT. ",
                "Căn cứ Luật A ngày 1 tháng 2 năm 2020 ",
                "Điều 1. ",
                "1/A-",
                "12/QĐ-",
                "số 1/QĐ-A ngày 1/1/2020 của ",
                "năm 2020 ",
                "Hà Nội, ngày ",
                "tỷ đồng ",
                "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC ",
                "Nguyễn Văn A ")
            .map(s -> s.repeat(SIZE / s.length()));
    Stream<String> mixed =
        Stream.generate(
                () -> {
                  StringBuilder text = new StringBuilder();
                  while (text.length() < SIZE) {
                    text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
                  }
                  return text.toString();
                })
            .limit(2);
    return Stream.concat(repeated, mixed);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void anyTextIsReadInThreeSeconds(String text) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < text.length(); i += 90) {
      lines.add(text.substring(i, Math.min(text.length(), i + 90)));
    }
    read(List.of(GoldPages.page(1, lines)));
    List<PageText> many = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 45) {
      many.add(GoldPages.page(many.size() + 1, lines.subList(i, Math.min(lines.size(), i + 45))));
    }
    read(many);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void anyTextInOneLineIsReadInThreeSeconds(String text) {
    read(List.of(GoldPages.page(1, List.of(text))));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void anyTextInVeryManyShortLinesIsReadInThreeSeconds(String text) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < text.length(); i += 9) {
      lines.add(text.substring(i, Math.min(text.length(), i + 9)));
    }
    read(List.of(GoldPages.page(1, lines)));
  }

  @Test
  void aScanOfNothingButSpecksIsReadInThreeSeconds() {
    Random random = new Random(13);
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      Box box = new Box(random.nextInt(560), random.nextInt(820), 3, 3);
      Word speck = new Word(word, box, random.nextDouble() * 0.9, Ink.HAND);
      lines.add(new TextLine(List.of(speck), TextLine.Style.PLAIN));
    }
    read(List.of(PageText.digital(1, 595, 842, lines)));
  }

  @Test
  void wordsThrownOnAPageAreReadInThreeSeconds() {
    Random random = new Random(11);
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < 3_900; i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      Box box =
          new Box(
              random.nextInt(560),
              random.nextInt(820),
              4 + random.nextInt(30),
              8 + random.nextInt(8));
      lines.add(new TextLine(List.of(new Word(word, box, 1, Ink.PRINT)), TextLine.Style.PLAIN));
    }
    read(List.of(PageText.digital(1, 595, 842, lines)));
  }

  @Test
  void decomposedLettersAndOddSpacesReadLikePlainOnes() {
    String[] plain = {
      "Thực hiện Quyết định số 1191/QĐ-TTg ngày 05/8/2020 của Thủ tướng Chính phủ và Chỉ thị số",
      "07/CT-TTg ngày 21/3/2023, Uỷ ban nhân dân tỉnh Khánh Hoà báo cáo như sau:",
    };
    String[] odd =
        Stream.of(plain)
            .map(l -> Normalizer.normalize(l, Normalizer.Form.NFD))
            .map(l -> l.replace("QĐ-", "QÐ\u2011").replace("Chính", "Chính\u00AD"))
            .toArray(String[]::new);

    var one = read(List.of(GoldPages.page(1, plain))).get(0).body().citations();
    var other = read(List.of(GoldPages.page(1, odd))).get(0).body().citations();

    assertThat(one).hasSize(2);
    assertThat(other).usingRecursiveComparison().ignoringFields("evidence").isEqualTo(one);
  }

  private static List<AdministrativeDocument> read(List<PageText> pages) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    DocumentExtractor extractor = new DocumentExtractor();
    long before = clock.getCurrentThreadCpuTime();
    List<AdministrativeDocument> documents = extractor.extract(DocumentText.of(pages), "a.pdf");
    Duration taken = Duration.ofNanos(clock.getCurrentThreadCpuTime() - before);
    assertThat(taken).isLessThan(Duration.ofSeconds(3));
    return documents;
  }
}
