package vn.vankho.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.paper.FlowMill;
import vn.vankho.paper.Paper;

/**
 * Jazzer looks for an input that a reader or the rules do not survive: it changes good files
 * towards branches not yet taken, each target in a process of its own for some seconds.
 *
 * <p>What it finds stays as a file in the test's message; it belongs into {@link HostileFile}s.
 */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
class FuzzTest {

  private static final int SECONDS = Integer.getInteger("fuzz.seconds", 6);

  private static final Paper PAPER =
      Paper.of(
          new Paper.Page().head("12", "Thông tin đối ngoại năm 2023").text("Nội dung kế hoạch."));

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "pdf, application/pdf",
    "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "doc, application/msword",
    "rtf, application/rtf",
    "odt, application/vnd.oasis.opendocument.text",
    "png, image/png",
    "jpeg, image/jpeg",
    "tiff, image/tiff"
  })
  void noInputBringsAReaderDown(String kind, String mediaType) throws Exception {
    fuzz(FuzzedReader.class, good(kind), mediaType);
  }

  @Test
  void noTextBringsTheRulesDown() throws Exception {
    String page =
        """
        ỦY BAN NHÂN DÂN
        TỈNH KHÁNH HÒA
        Số: 12/KH-UBND
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Khánh Hòa, ngày 05 tháng 3 năm 2023
        KẾ HOẠCH
        Thông tin đối ngoại năm 2023
        Thực hiện Quyết định số 1191/QĐ-TTg ngày 05/8/2020 của Thủ tướng Chính phủ;
        STT Nhiệm vụ Cơ quan chủ trì Thời gian
        1 Tổ chức 05 hội nghị Sở Nội vụ Quý II
        Kinh phí: 120 triệu đồng. CCCD số 001203004567, điện thoại 0912 345 678
        """;
    fuzz(
        FuzzedExtraction.class,
        List.of(
            page.getBytes(StandardCharsets.UTF_8),
            (page + "\fNơi nhận:\n- Như trên;\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn A\n")
                .getBytes(StandardCharsets.UTF_8)));
  }

  private List<byte[]> good(String kind) throws Exception {
    Path file = folder.resolve("good");
    switch (kind) {
      case "pdf" -> {
        return List.of(RawPdf.page("", "").bytes());
      }
      case "docx" -> FlowMill.docx(PAPER, file);
      case "doc" -> FlowMill.doc(PAPER, template(), file);
      case "rtf" -> FlowMill.rtf(PAPER, file);
      case "odt" -> FlowMill.odt(PAPER, file);
      default -> {
        return List.of(HostileImages.picture(kind, 60, 40));
      }
    }
    return List.of(Files.readAllBytes(file));
  }

  private static Path template() throws IOException {
    try (Stream<Path> walk = Files.walk(Path.of("input"))) {
      return walk.filter(f -> f.toString().endsWith(".doc")).findFirst().orElseThrow();
    }
  }

  private void fuzz(Class<?> target, List<byte[]> seeds, String... arguments) throws Exception {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    for (byte[] seed : seeds) {
      Files.write(corpus.resolve("seed " + seed.length), seed);
    }
    Path findings = Files.createDirectories(folder.resolve("findings"));
    Path log = folder.resolve("log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(),
                "--instrumentation_includes=vn.vankho.**:org.apache.pdfbox.**:org.apache.poi.**"
                    + ":com.rtfparserkit.**",
                "--reproducer_path=" + findings,
                "-artifact_prefix=" + findings + "/",
                "-max_total_time=" + SECONDS,
                "-max_len=60000",
                "-timeout=60",
                "-rss_limit_mb=0",
                "-seed=1",
                corpus.toString()));
    if (arguments.length > 0) {
      command.add(command.size() - 1, "--target_args=" + String.join(" ", arguments));
    }
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(SECONDS + 180, TimeUnit.SECONDS)).isTrue();
    String said = Files.readString(log, StandardCharsets.ISO_8859_1);
    assertThat(process.exitValue()).as(said + found(findings)).isZero();
    assertThat(runs(said)).as(said).isGreaterThan(seeds.size());
  }

  private static int runs(String said) {
    Matcher done = Pattern.compile("Done (\\d+) runs").matcher(said);
    return done.find() ? Integer.parseInt(done.group(1)) : 0;
  }

  private static Map<String, String> found(Path findings) throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(findings)) {
      for (Path file : files.sorted().toList()) {
        found.put(
            file.getFileName().toString(),
            java.util.Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
      }
    }
    return found;
  }
}
