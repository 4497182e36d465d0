package vn.vankho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;
import vn.vankho.document.PublicationSettings;
import vn.vankho.document.TemplateFault;
import vn.vankho.job.Crafts;
import vn.vankho.job.PlainCrafts;

class CommandLineToolTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private PublicationSettings settings = PublicationSettings.DEFAULT;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void anInputFolder() throws IOException {
    Files.createDirectories(folder.resolve("input"));
  }

  private void put(String name, String... lines) throws IOException {
    Files.write(folder.resolve("input").resolve(name), PlainCrafts.rtf(lines));
  }

  @AfterEach
  void quietAgain() {
    System.clearProperty("vankho.log");
  }

  private int vankho(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(
        List.of(
            "--input",
            folder.resolve("input").toString(),
            "--output",
            folder.resolve("output").toString()));
    return exactly(all.toArray(String[]::new));
  }

  private int exactly(String... args) {
    said.reset();
    Console console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));
    return CommandLineTool.execute(console, CLOCK, this::crafts, args);
  }

  private PlainCrafts crafts(PublicationSettings chosen) {
    settings = chosen;
    return new PlainCrafts();
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void withoutACommandItRuns() throws IOException {
    put("a.rtf", "type: Kế hoạch", "title: Kế hoạch năm");
    put("b.rtf", "do: fail");
    assertThat(vankho()).isZero();
    assertThat(said())
        .contains("b.rtf: không nhận / rejected")
        .contains("    Tệp PDF bị hỏng")
        .contains("    Cách xử lý: ")
        .contains("Tệp đầu vào: 2. Công bố 1")
        .contains("Input files: 2. Published 1")
        .contains("Văn bản trên trang: 1. / Documents on the site: 1.");
  }

  @Test
  void strictRunsEndWithThreeWhenSomethingNeedsAttention() throws IOException {
    put("a.rtf", "type: Kế hoạch", "title: Kế hoạch năm");
    assertThat(vankho("run", "--strict")).isZero();
    put("b.rtf", "do: fail");
    assertThat(vankho("run", "--strict")).isEqualTo(3);
    assertThat(vankho("run")).isZero();
  }

  @Test
  void wrongUsageEndsWithTwo() {
    assertThat(exactly("fly")).isEqualTo(2);
    assertThat(vankho("withdraw", "000000000000")).isEqualTo(2);
    assertThat(vankho("withdraw", "xyz", "--reason", "r")).isEqualTo(2);
    assertThat(vankho("withdraw", "000000000000", "--reason", "r")).isEqualTo(2);
    assertThat(said()).contains("Kho không có văn bản 000000000000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fly                         | Không có lệnh “fly”.             | There is no command “fly”.
          run --fast                  | Không có tùy chọn “--fast”.      | There is no option “--fast”.
          verify now                  | Thừa “now”.                      | “now” is one too many.
          withdraw 000000000000       | Thiếu: --reason.                 | Missing: --reason.
          --output X serve            | --output đứng trước tên lệnh     | after, as in “serve --output”
          --hold-drafts run           | như “run --hold-drafts”          | --hold-drafts stands before
          serve --port abc            | --port phải là số nguyên         | --port must be a whole number
          """)
  void wrongUsageIsSaidInBothLanguages(String line, String vietnamese, String english) {
    assertThat(exactly(line.split(" "))).isEqualTo(2);
    assertThat(said()).contains(vietnamese).contains(english).contains("--help");
  }

  @Test
  void settingsAreTakenFromTheFirstFolderThatHasThem() throws Exception {
    Path here = Files.createDirectories(folder.resolve("here"));
    Path home = Files.createDirectories(folder.resolve("home"));
    OptionSpec redact = OptionSpec.builder("--redact").build();
    assertThat(CommandLineTool.settings(here, home).defaultValue(redact)).isNull();
    Files.writeString(home.resolve("vankho.properties"), "redact=true");
    assertThat(CommandLineTool.settings(here, home).defaultValue(redact)).isEqualTo("true");
    Files.writeString(here.resolve("vankho.properties"), "redact=false");
    assertThat(CommandLineTool.settings(here, home).defaultValue(redact)).isEqualTo("false");
  }

  @Test
  void helpDoublesNoApostrophes() {
    assertThat(exactly("--help")).isZero();
    assertThat(said()).doesNotContain("''");
  }

  @Test
  void whatWaitsLeadsToItsSpreadsheet() throws IOException {
    put("a.rtf", "title: Không rõ loại");
    vankho();
    assertThat(said()).contains("review.xlsx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"input", "input/output", "input/a/b", "input/../input/x", "link/output"})
  void resultsAreNeverWrittenIntoTheInputFolder(String output) throws IOException {
    put("a.rtf", "type: Kế hoạch", "title: Kế hoạch năm");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("input"));
    assertThat(
            exactly(
                "--input",
                folder.resolve("input").toString(),
                "--output",
                folder.resolve(output).toString()))
        .isEqualTo(2);
    assertThat(said()).contains("nằm trong thư mục đầu vào", "lies in the input folder");
    assertThat(folder.resolve("input")).isDirectoryNotContaining("glob:**/{a,output,x,.lock}");
  }

  @Test
  void aFailedRunEndsWithOne() throws IOException {
    assertThat(exactly("--input", folder.resolve("none").toString())).isEqualTo(1);
    Files.write(folder.resolve("file"), new byte[1]);
    assertThat(
            exactly(
                "--input",
                folder.resolve("input").toString(),
                "--output",
                folder.resolve("file").toString()))
        .isEqualTo(1);
    assertThat(said()).contains("Không ghi được vào");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aDamagedDatabaseIsSaidInWordsAndTheProgramsPlacesOnlyWhenAskedFor(boolean debug)
      throws IOException {
    put("a.rtf", "type: Kế hoạch", "title: Kế hoạch năm");
    assertThat(vankho()).isZero();
    Path database = folder.resolve("output/vankho.mv.db");
    byte[] damaged = Files.readAllBytes(database);
    Arrays.fill(damaged, 0, 8192, (byte) 'x');
    Files.write(database, damaged);
    assertThat(debug ? vankho("--debug") : vankho()).isEqualTo(1);
    assertThat(said())
        .contains("bị hỏng", "is damaged", "restore-backup")
        .matches(words -> words.contains("\tat vn.vankho.") == debug);
    assertThat(database).hasBinaryContent(damaged);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4096, 8192, 20_000})
  void aDatabaseThatWasCutOffIsSaidToBeDamaged(int left) throws IOException {
    assertThat(vankho()).isZero();
    Path database = folder.resolve("output/vankho.mv.db");
    Files.write(database, Arrays.copyOf(Files.readAllBytes(database), left));
    assertThat(vankho()).isEqualTo(1);
    assertThat(said()).contains("bị hỏng", "is damaged", "restore-backup");
  }

  @Test
  void aDatabaseThatAnotherProgramHasOpenIsSaidToBeInUse() throws Exception {
    assertThat(vankho()).isZero();
    Path database = folder.resolve("output/vankho.mv.db");
    try (var another = FileChannel.open(database, StandardOpenOption.WRITE);
        var lock = another.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThat(vankho()).isEqualTo(1);
    }
    assertThat(said()).contains("is open in another program").doesNotContain("\tat ");
    assertThat(vankho()).isZero();
  }

  @Test
  void anArchiveOfALaterVersionIsLeftAlone() throws Exception {
    assertThat(vankho()).isZero();
    String url = "jdbc:h2:file:" + folder.resolve("output/vankho").toAbsolutePath();
    try (var later = java.sql.DriverManager.getConnection(url);
        var statement = later.createStatement()) {
      statement.execute(
          "insert into \"flyway_schema_history\" values"
              + " (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'x', now(), 1, true)");
    }
    assertThat(vankho()).isEqualTo(1);
    assertThat(said()).contains("phiên bản Văn khố mới hơn").contains("newer version of Vankho");
  }

  /** The exit code of a run that fails so. */
  private int failing(RuntimeException fault) {
    Function<PublicationSettings, Crafts> crafts =
        settings -> {
          throw fault;
        };
    said.reset();
    Console console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));
    return CommandLineTool.execute(
        console, CLOCK, crafts, "--input", folder.resolve("input").toString());
  }

  @Test
  void aFaultInTheTemplatesIsSaidWithTheFile() {
    assertThat(failing(new TemplateFault("portal.properties: colour.link is no colour: #zzz")))
        .isEqualTo(1);
    assertThat(said())
        .contains("Không dùng được một tệp trong site-templates: portal.properties: colour.link")
        .doesNotContain("\tat ");
  }

  @Test
  void aFaultOfTheProgramIsSaidWithWhatToDo() {
    assertThat(failing(new IllegalArgumentException("unforeseen"))).isEqualTo(1);
    assertThat(said()).contains("unforeseen", "--debug", "chạy lại").doesNotContain("\tat ");
  }

  @Test
  void helpSpeaksBothLanguages() {
    assertThat(exactly("--help")).isZero();
    assertThat(said())
        .contains("Đọc tệp mới, trích xuất, công bố")
        .contains("Reads new")
        .contains("--strict")
        .contains("withdraw");
    assertThat(exactly("evaluate", "--help")).isZero();
    assertThat(said()).contains("--gold").contains("Folder of gold files");
  }

  @Test
  void verifyFindsWhatWasTamperedWith() throws IOException {
    put("a.rtf", "type: Kế hoạch", "title: Kế hoạch năm");
    vankho();
    assertThat(vankho("verify")).isZero();
    assertThat(said())
        .contains("Nguyên vẹn: 1 tệp gốc (1 văn bản, 0 bản quét trùng), trong đó 1 đang công bố;")
        .contains("Sound: 1 original (1 document, no duplicate scans), 1 published;");
    Path store = folder.resolve("output/store");
    Files.write(Files.createDirectories(store.resolve("00")).resolve("stray"), new byte[1]);
    assertThat(vankho("verify")).isEqualTo(3);
    assertThat(said()).contains("Không rõ nguồn gốc: store/00/stray / Unexpected: store/00/stray");
    Files.writeString(folder.resolve("output/site/all.txt"), "other");
    Files.writeString(folder.resolve("output/site/more.txt"), "more");
    assertThat(vankho("verify")).isEqualTo(3);
    assertThat(said())
        .contains("Altered: site/all.txt", "Unexpected: site/more.txt", "vankho publish")
        .contains("move unexpected files elsewhere");
    Files.delete(store.resolve("00/stray"));
    Files.walk(folder.resolve("output/site"))
        .sorted(java.util.Comparator.reverseOrder())
        .forEach(f -> assertThat(f.toFile().delete()).isTrue());
    assertThat(vankho("publish")).isZero();
    vankho("verify");
    assertThat(said()).doesNotContain("site/");
  }

  @Test
  void evaluateReadsUnderTheSettingsThatItIsGiven() throws IOException {
    put("a.rtf", "type: Kế hoạch", "title: Kế hoạch năm");
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Files.writeString(gold.resolve("a.json"), "{\"files\":[\"a.rtf\"],\"document\":{}}");
    assertThat(vankho("evaluate", "--gold", gold.toString(), "--redact")).isZero();
    assertThat(settings).isEqualTo(new PublicationSettings(true, false));
    assertThat(vankho("evaluate", "--gold", gold.toString())).isZero();
    assertThat(settings).isEqualTo(PublicationSettings.DEFAULT);
  }

  @Test
  void whatARunIsBusyWithIsSaid() throws IOException {
    put("a.rtf", "type: Kế hoạch", "title: Kế hoạch năm");
    vankho();
    assertThat(said())
        .containsSubsequence(
            "Kiểm kê thư mục đầu vào / Taking stock of the input folder\n",
            "Đọc tệp / Reading files\n",
            "Trích xuất / Extracting\n",
            "Đối chiếu / Resolving\n",
            "Tạo trang / Making the site\n")
        .containsOnlyOnce("Resolving");
    vankho();
    assertThat(said())
        .contains("Taking stock")
        .doesNotContain("Reading files", "Extracting", "Making the site");
  }

  @Test
  void evaluateScoresEachFormByItselfAndTellsLossesFromABaseline() throws IOException {
    put("a.rtf", "type: Kế hoạch", "title: Kế hoạch năm");
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Files.writeString(
        gold.resolve("a.json"), "{\"files\":[\"a.rtf\"],\"document\":{\"type\":\"Kế hoạch\"}}");
    String baseline = folder.resolve("baseline.json").toString();
    String[] evaluate = {"evaluate", "--gold", gold.toString(), "--baseline", baseline};
    assertThat(vankho(evaluate)).isZero();
    assertThat(said()).contains("1 / 1 files").containsPattern("type +1 +0 +0 +1.000");
    Files.writeString(
        gold.resolve("a.json"), "{\"files\":[\"a.rtf\"],\"document\":{\"type\":\"Tờ trình\"}}");
    assertThat(vankho(evaluate)).isEqualTo(3);
    assertThat(said()).containsPattern("- /type +1.0000 → 0.0000");
    assertThat(vankho("evaluate", "--gold", folder.resolve("none").toString())).isEqualTo(2);
  }
}
