package vn.vankho;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.document.PublicationSettings;
import vn.vankho.document.Reading;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;
import vn.vankho.job.ProgramCrafts;
import vn.vankho.paper.ByteScan;
import vn.vankho.paper.FlowMill;
import vn.vankho.paper.Paper;
import vn.vankho.paper.PdfMill;
import vn.vankho.paper.ScanMill;

/** Documents with personal data: held, or published without these data in any output. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RedactedRunTest {

  private static final List<String> REMOVED =
      List.of(
          "054085012345",
          "0912.345.678",
          "0912345678",
          "an.nguyen85@gmail.com",
          "1903456789012",
          "Buôn Kmrơng, xã Ea Tuk",
          "B1234567",
          "tăng huyết áp độ 2",
          "Trần Minh Khôi");

  @TempDir static Path place;

  private static Path input() {
    return place.resolve("input");
  }

  private static Path output() {
    return place.resolve("output");
  }

  private static Paper paper(int number) {
    return Paper.of(
        new Paper.Page()
            .head(String.valueOf(30 + number), "Kết quả tiếp công dân năm 2021")
            .mark("", 60, 60, Color.BLACK, false)
            .text(
                "Ông Nguyễn Văn An gửi đơn đề nghị hỗ trợ theo quy định.",
                "Số CCCD: 054085012345",
                "Hộ chiếu số B1234567",
                "Điện thoại: 0912.345.678",
                "Email: an.nguyen85@gmail.com",
                "Số tài khoản: 1903456789012 tại Agribank",
                "Nơi thường trú: Buôn Kmrơng, xã Ea Tuk, huyện Cư Mgar",
                "Họ và tên người bệnh: Nguyễn Văn An",
                "Chẩn đoán: tăng huyết áp độ 2",
                "Họ và tên trẻ: Trần Minh Khôi",
                "Số liên hệ nêu trên là 0912345678 đã được xác minh.",
                "Địa chỉ cơ quan: số 7 Độc Lập, phường 7; điện thoại 0257.3841234."));
  }

  private static int run(String... more) {
    List<String> arguments = new ArrayList<>(List.of("run"));
    arguments.addAll(List.of("--input", input().toString(), "--output", output().toString()));
    arguments.addAll(Arrays.asList(more));
    return vn.vankho.cli.CommandLineTool.execute(
        java.time.Clock.fixed(
            java.time.Instant.parse("2026-03-01T00:00:00Z"), java.time.ZoneOffset.UTC),
        ProgramCrafts::new,
        arguments.toArray(String[]::new));
  }

  private static List<JsonNode> rows(String file) throws IOException {
    return JsonMapper.shared().readTree(output().resolve(file).toFile()).valueStream().toList();
  }

  @Test
  @Order(1)
  void withoutTheOptionTheyAreHeldWithTheReasons() throws IOException {
    Files.createDirectories(input());
    PdfMill.digital(paper(1), input().resolve("digital.pdf"));
    FlowMill.docx(paper(2), input().resolve("word.docx"));
    PdfMill.scanned(
        ScanMill.scan(paper(3), ScanMill.Quality.CLEAN), 0.8f, input().resolve("scan.pdf"));
    assertThat(run()).isZero();
    for (JsonNode row : rows("report.json")) {
      assertThat(row.get("outcome").asString()).as(row.toString()).isEqualTo("review");
      List<String> codes =
          row.get("reasons").valueStream().map(r -> r.get("code").asString()).toList();
      assertThat(codes).contains("personal-data-citizen-id", "personal-data-home-address");
    }
    assertThat(ByteScan.find(REMOVED, output().resolve("site"))).isEmpty();
    assertThat(ByteScan.find(REMOVED, input())).as("the data are there").isNotEmpty();
  }

  @Test
  @Order(2)
  void withTheOptionNothingOfThemIsInAnyOutput() throws Exception {
    assertThat(run("--redact")).isZero();
    for (JsonNode row : rows("report.json")) {
      assertThat(row.get("outcome").asString()).as(row.toString()).isEqualTo("published");
    }
    assertThat(ByteScan.find(List.of("0257.3841234"), output().resolve("site")))
        .as("office phones stay")
        .isNotEmpty();
    assertThat(ByteScan.find(REMOVED, output().resolve("site"))).isEmpty();
    for (String file : List.of("report.json", "report.html", "records.jsonl")) {
      Path alone = Files.createDirectories(place.resolve("outputs"));
      Files.copy(
          output().resolve(file),
          alone.resolve(file),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(ByteScan.find(REMOVED, place.resolve("outputs"))).isEmpty();
    assertThat(inDatabase()).isEmpty();
  }

  /** Every value of every column, so that nothing removed is left in any. */
  private static List<String> inDatabase() {
    JdbcTemplate db =
        new JdbcTemplate(
            new DriverManagerDataSource(
                "jdbc:h2:file:" + output().resolve("vankho") + ";ACCESS_MODE_DATA=r", "", ""));
    List<String> found = new ArrayList<>();
    for (String row : db.queryForList("SCRIPT NOPASSWORDS", String.class)) {
      REMOVED.stream().filter(row::contains).forEach(found::add);
    }
    return found;
  }

  @Test
  @Order(3)
  void theOriginalIsNotOffered() throws IOException {
    try (Stream<Path> files = Files.walk(output().resolve("site/files"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .noneMatch(f -> f.endsWith(".pdf") || f.endsWith(".docx"));
    }
    for (String line : Files.readAllLines(output().resolve("site/data/documents.jsonl"))) {
      assertThat(JsonMapper.shared().readTree(line).get("files").get("original").isNull()).isTrue();
    }
  }

  @Test
  @Order(4)
  void thePageImagesShowBlackWhereTheDataStood() throws Exception {
    List<Path> images;
    try (Stream<Path> files = Files.walk(output().resolve("site/files"))) {
      images = files.filter(f -> f.toString().endsWith(".jpg")).sorted().toList();
    }
    List<Path> small = images.stream().filter(f -> f.toString().endsWith("-small.jpg")).toList();
    images = images.stream().filter(f -> !small.contains(f)).toList();
    assertThat(small).hasSize(2);
    for (Path image : small) {
      assertThat(black(ImageIO.read(image.toFile()))).isGreaterThan(1000);
    }
    assertThat(images).hasSize(2);
    try (ProgramCrafts reader = new ProgramCrafts(PublicationSettings.DEFAULT)) {
      for (Path image : images) {
        BufferedImage pixels = ImageIO.read(image.toFile());
        assertThat(black(pixels)).as("painted in the pixels of " + image).isGreaterThan(5000);
        SourceFile.Part part =
            new SourceFile.Part("p.jpg", Sha256.of(image), "image/jpeg", Files.size(image));
        Reading again =
            reader.read(
                new SourceFile("p.jpg", part.sha256(), "image/jpeg", part.size(), List.of(part)),
                List.of(image),
                n -> {});
        String text = ((Reading.Done) again).text().text();
        assertThat(text).contains("BÁO CÁO");
        assertThat(REMOVED).noneMatch(text::contains);
      }
    }
  }

  private static long black(BufferedImage pixels) {
    long black = 0;
    for (int y = 0; y < pixels.getHeight(); y++) {
      for (int x = 0; x < pixels.getWidth(); x++) {
        int rgb = pixels.getRGB(x, y);
        black += (rgb >> 16 & 255) < 24 && (rgb >> 8 & 255) < 24 && (rgb & 255) < 24 ? 1 : 0;
      }
    }
    return black;
  }

  @Test
  @Order(5)
  void withoutTheOptionAgainTheyAreTakenOffTheSite() throws IOException {
    assertThat(run()).isZero();
    assertThat(rows("report.json")).allMatch(row -> row.get("outcome").asString().equals("review"));
    assertThat(Files.readAllLines(output().resolve("site/data/documents.jsonl"))).isEmpty();
  }
}
