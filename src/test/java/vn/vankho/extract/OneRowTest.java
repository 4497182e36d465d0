package vn.vankho.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.document.DocumentText;

/**
 * An agency, a type of document and a unit of what is counted are one row of a table each: a
 * program with three more rows reads what the program as it is leaves out.
 */
class OneRowTest {

  private static final Map<String, String> ROWS =
      Map.of(
          "agencies.csv",
          "skhdc,SKHĐC,Sở Khảo nghiệm Đất cát,Department of Soil Trials,provincial,department,,,,,,",
          "doc_types.csv",
          "ban-ke,Bản kê,BẢN KÊ,BKK,Inventory,,administrative,practice,,,{no}/{abbrev}-{agency},,,",
          "result_units.csv",
          "ô khảo nghiệm,count");

  private static final String LETTERHEAD =
      """
      {"cols": [["ỦY BAN NHÂN DÂN TỈNH TRÀ VINH", "SỞ KHẢO NGHIỆM ĐẤT CÁT", "Số: 12/BC-SKHĐC"],
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
         "Trà Vinh, ngày 12 tháng 3 năm 2021"]]}""";

  private static final String PAGE =
      """
      [%s, "\\tBÁO CÁO", "\\tKết quả khảo nghiệm năm 2020",
       "Thực hiện Bản kê số 7/BKK-UBND ngày 05/02/2020 của UBND tỉnh, đơn vị báo cáo như sau:",
       "I. KẾT QUẢ", "Năm 2020, đã lập 25 ô khảo nghiệm trên địa bàn tỉnh.",
       {"cols": [["Nơi nhận:", "- UBND tỉnh;", "- Lưu: VT."], ["GIÁM ĐỐC", "Nguyễn Văn Bình"]]}]"""
          .formatted(LETTERHEAD);

  @TempDir static Path folder;
  private static JsonNode asItIs;
  private static JsonNode withRows;

  /** Reads the page in a program of its own, as tables are read once. */
  public static void main(String[] args) throws Exception {
    var pages = GoldPages.read(Path.of(args[0]), "000");
    DocumentText text = DocumentText.of(pages);
    String row = ExtractionEvaluation.row("000.pdf", text);
    Files.writeString(Path.of(args[1]), row);
  }

  @BeforeAll
  static void readTwice() throws Exception {
    Path pages = Files.createDirectories(folder.resolve("pages"));
    Files.writeString(pages.resolve("000_p01.json"), PAGE);
    Path tables = Files.createDirectories(folder.resolve("more/reference"));
    for (Map.Entry<String, String> row : ROWS.entrySet()) {
      Files.writeString(
          tables.resolve(row.getKey()), table(row.getKey()).strip() + "\n" + row.getValue() + "\n");
    }
    asItIs = read("");
    withRows = read(folder.resolve("more") + System.getProperty("path.separator"));
  }

  private static String table(String name) throws IOException {
    try (InputStream in = OneRowTest.class.getResourceAsStream("/reference/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static JsonNode read(String first) throws Exception {
    Path out = folder.resolve("row.json");
    Files.deleteIfExists(out);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp"));
    command.add(first + System.getProperty("java.class.path"));
    command.add(OneRowTest.class.getName());
    command.addAll(List.of(folder.resolve("pages").toString(), out.toString()));
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor()).as(said).isZero();
    return JsonMapper.shared().readTree(Files.readString(out));
  }

  @Test
  void anAgencyIsOneRow() {
    assertThat(asItIs.at("/document/issuer").asString("")).doesNotContain("Khảo nghiệm");
    assertThat(withRows.at("/document/issuer").asString())
        .isEqualTo("Sở Khảo nghiệm Đất cát tỉnh Trà Vinh");
    assertThat(withRows.at("/document/level").asString()).isEqualTo("provincial");
  }

  @Test
  void aTypeOfDocumentIsOneRow() {
    assertThat(asItIs.at("/citations/0/type").asString("")).isNotEqualTo("Bản kê");
    assertThat(withRows.at("/citations/0/type").asString()).isEqualTo("Bản kê");
    assertThat(withRows.at("/citations/0/numberSymbol").asString()).isEqualTo("7/BKK-UBND");
  }

  @Test
  void aUnitIsOneRow() {
    assertThat(asItIs.at("/results")).isEmpty();
    assertThat(withRows.at("/results/0/value").asInt()).isEqualTo(25);
    assertThat(withRows.at("/results/0/unit").asString()).isEqualTo("ô khảo nghiệm");
  }
}
