package vn.vankho.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vankho.document.DocumentBody;
import vn.vankho.document.PageText;
import vn.vankho.extract.GoldPages;

/** Any text is read, and 100,000 characters of it within three seconds. */
class BodyReaderTotalityTest {

  private static final int SIZE = 100_000;

  private static final List<String> PIECES =
      List.of(
          "Căn cứ ",
          "Thực hiện ",
          "Quyết định số ",
          "12/QĐ-UBND",
          "16-KL/TW",
          " ngày ",
          "10/5/2013",
          " của ",
          "UBND tỉnh",
          "Bộ ",
          "và ",
          "Luật ",
          "năm 2016",
          "giữa ",
          "- ",
          "a) ",
          "I. ",
          "1. ",
          "Đơn vị chủ trì: ",
          "Thời gian thực hiện:",
          "trước ngày ",
          "54.000.000đ",
          "triệu ",
          "hơn ",
          "500 ",
          "lượt người",
          "Sở Văn hóa, Thể thao",
          ";",
          ",",
          ".",
          ":",
          "(",
          ")",
          "/",
          "-",
          " ",
          "Từ năm 2013-2017, ",
          "theo đề nghị ",
          "thay thế ",
          "sửa đổi",
          "đến nay",
          "\u0300",
          "đ",
          "Ố",
          "9",
          "A",
          "TTg",
          "đồng",
          "%",
          "kinh phí ",
          "kết quả");

  static Stream<String> texts() {
    Random random = new Random(20260101);
    Stream<String> repeated =
        Stream.of(
                "a",
                "9",
                "A",
                "9/",
                "A-",
                "/",
                "1.",
                "1.1",
                "1,1",
                "(",
                "ngày ",
                "năm ",
                "Luật ",
                "Luật A ",
                "số ",
                "12/QĐ-",
                "12/QĐ-UBND ",
                "12/QĐ-UBND, ",
                "12-KL/TW và ",
                "của Bộ ",
                "giữa Bộ Y tế và ",
                "Bộ Y tế và ",
                "Căn cứ 12/QĐ-UBND;",
                "đề nghị ",
                "sửa đổi ",
                "thay thế ",
                "trước ngày ",
                "từ năm ",
                "1.000",
                "1 triệu ",
                "20 người ",
                "Chủ trì: ",
                "Sở, ",
                "- ",
                "I. ",
                "a) ",
                "Chủ trì ",
                "\"",
                "Đ",
                "́",
                "quyết định ",
                "Ủy ban ",
                "12/A ")
            .map(s -> s.repeat(SIZE / s.length()));
    Stream<String> mixed =
        Stream.generate(
                () -> {
                  StringBuilder text = new StringBuilder();
                  while (text.length() < SIZE) {
                    text.append(PIECES.get(random.nextInt(PIECES.size())));
                  }
                  return text.toString();
                })
            .limit(4);
    Stream<String> noise =
        Stream.generate(
                () ->
                    random
                        .ints(SIZE, 32, 0x1F00)
                        .collect(
                            StringBuilder::new,
                            StringBuilder::appendCodePoint,
                            StringBuilder::append)
                        .toString())
            .limit(3);
    return Stream.of(repeated, mixed, noise).flatMap(s -> s);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void anyTextIsReadInLinearTime(String text) {
    boolean oneLine = text.hashCode() % 2 == 0;
    PageText page = GoldPages.page(1, oneLine ? List.of(text) : lines(text));
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();

    long before = clock.getCurrentThreadCpuTime();
    DocumentBody body = new BodyReader().read(List.of(page), Documents.TRA_VINH);
    Duration taken = Duration.ofNanos(clock.getCurrentThreadCpuTime() - before);

    assertThat(taken).isLessThan(Duration.ofSeconds(3));
    assertThat(body.citations()).allMatch(c -> c.evidence().quote().length() <= 700);
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < text.length(); i += 80) {
      lines.add(text.substring(i, Math.min(text.length(), i + 80)));
    }
    return lines;
  }
}
