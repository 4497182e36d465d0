package vn.vankho.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Fixity.Problem;

/** Alterations planted behind the program's back, one at a time. */
class VerifyTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

  @TempDir static Path built;
  @TempDir Path folder;
  private static final PlainCrafts CRAFTS = new PlainCrafts();
  private static DocumentId withdrawn;
  private Path original;
  private Path text;

  @BeforeAll
  static void anArchive() throws IOException {
    for (String name : List.of("a", "b", "c")) {
      Path file = Files.createDirectories(built.resolve("input")).resolve(name + ".rtf");
      Files.write(
          file, PlainCrafts.rtf("type: Kế hoạch", "number: 1" + name, "title: Kế hoạch " + name));
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    }
    try (RecordOffice office = open(built)) {
      DocumentId id = office.run().files().get(2).documents().get(0);
      withdrawn = id;
      office.withdraw(id, "ban hành nhầm");
      office.run();
    }
  }

  @BeforeEach
  void aCopyOfIt() throws IOException {
    try (Stream<Path> walk = Files.walk(built)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(built.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    original = first("store");
    text = first("cache/text");
  }

  private static RecordOffice open(Path folder) throws IOException {
    return RecordOffice.open(
        folder.resolve("input"), folder.resolve("output"), CLOCK, CRAFTS, Progress.SILENT);
  }

  private Path first(String below) throws IOException {
    try (Stream<Path> walk = Files.walk(folder.resolve("output").resolve(below))) {
      return walk.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
    }
  }

  private List<String> problems() throws IOException {
    try (RecordOffice office = open(folder)) {
      return office.verify().problems().stream().map(VerifyTest::words).toList();
    }
  }

  private static String words(Problem problem) {
    return problem.kind() + " " + problem.what().replaceAll("[0-9a-f]{64}", "#");
  }

  @Test
  void anUntouchedArchiveIsWhole() throws IOException {
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a bit of an original is turned      | ALTERED store/
          an original is cut short            | ALTERED store/
          an original is empty                | ALTERED store/
          an original is gone                 | MISSING store/
          a stranger lies in the store        | UNEXPECTED store/
          a copy under another hash           | UNEXPECTED store/
          a page of the site is altered       | ALTERED site/all.txt
          a page of the site is gone          | MISSING site/all.txt
          a stranger lies in the site         | UNEXPECTED site/more.html
          the site's manifest is gone         | MISSING site/manifest.txt
          the text of a source is gone        | MISSING cache/text
          the text of a source is garbage     | MISSING cache/text
          UPDATE document SET title = 'x' WHERE id = (SELECT MIN(id) FROM document) | ALTERED database document
          UPDATE document SET record = REPLACE(record, 'hoạch', 'hoach') | ALTERED database document
          UPDATE document SET outcome = 'WITHHELD' | ALTERED database document
          DELETE FROM field_value WHERE name = 'title' | MISSING database field_value
          UPDATE field_value SET quote = '' WHERE name = 'title' | ALTERED database field_value
          DELETE FROM withdrawal | MISSING database withdrawal
          UPDATE withdrawal SET reason = NULLIF('', 'x') | ALTERED database withdrawal
          DELETE FROM history WHERE act = 'WITHDRAWN' | MISSING database history
          UPDATE history SET at = DATEADD(DAY, -1, at) WHERE entry = 1 | ALTERED database history
          INSERT INTO withdrawal SELECT id, 'x', CURRENT_TIMESTAMP FROM holding WHERE published FETCH FIRST 1 ROWS ONLY | UNEXPECTED database withdrawal
          UPDATE source_file SET path = 'other.rtf' WHERE path = 'a.rtf' | ALTERED database source_file
          DELETE FROM document WHERE id = (SELECT MIN(id) FROM document) | MISSING database document
          """)
  void eachAlterationIsFound(String alteration, String problem) throws Exception {
    plant(alteration);
    assertThat(problems()).anyMatch(p -> p.startsWith(problem));
  }

  @Test
  void whatWasAlteredIsStillNamedAfterRunsUntilAPersonAcceptsIt() throws Exception {
    sql("UPDATE document SET title = 'x' WHERE id = (SELECT MIN(id) FROM document)");
    for (int run = 0; run < 2; run++) {
      try (RecordOffice office = open(folder)) {
        office.run();
        assertThat(office.alterations()).hasSize(1);
        assertThat(office.verify().problems())
            .extracting(Problem::what)
            .contains("database document");
      }
    }
    sql("DELETE FROM broken_seal");
    assertThat(problems()).contains("MISSING database broken_seal");
    try (RecordOffice office = open(folder)) {
      assertThat(office.acceptAlterations()).isEqualTo(1);
      assertThat(office.alterations()).isEmpty();
      office.run();
      assertThat(office.alterations()).isEmpty();
    }
  }

  @Test
  void aPersonsActDoesNotHideAnAlteration() throws Exception {
    sql("DELETE FROM history WHERE act = 'WITHDRAWN'");
    try (RecordOffice office = open(folder)) {
      office.restore(withdrawn);
      assertThat(office.verify().problems())
          .extracting(VerifyTest::words)
          .contains("MISSING database history");
    }
  }

  private void plant(String alteration) throws IOException, SQLException {
    Path site = folder.resolve("output/site");
    original.toFile().setWritable(true);
    byte[] bytes = Files.readAllBytes(original);
    switch (alteration) {
      case "a bit of an original is turned" -> {
        bytes[bytes.length / 2] ^= 1;
        Files.write(original, bytes);
      }
      case "an original is cut short" ->
          Files.write(original, java.util.Arrays.copyOf(bytes, bytes.length - 1));
      case "an original is empty" -> Files.write(original, new byte[0]);
      case "an original is gone" -> Files.delete(original);
      case "a stranger lies in the store" ->
          Files.writeString(folder.resolve("output/store/stranger.txt"), "x");
      case "a copy under another hash" ->
          Files.copy(original, original.resolveSibling("f".repeat(64)));
      case "a page of the site is altered" ->
          Files.writeString(site.resolve("all.txt"), "something else");
      case "a page of the site is gone" -> Files.delete(site.resolve("all.txt"));
      case "a stranger lies in the site" -> Files.writeString(site.resolve("more.html"), "x");
      case "the site's manifest is gone" -> Files.delete(site.resolve("manifest.txt"));
      case "the text of a source is gone" -> Files.delete(text);
      case "the text of a source is garbage" -> Files.writeString(text, "garbage");
      default -> sql(alteration);
    }
  }

  private void sql(String statement) throws SQLException {
    String url = "jdbc:h2:file:" + folder.resolve("output/vankho");
    try (var connection = DriverManager.getConnection(url, "", "");
        var work = connection.createStatement()) {
      assertThat(work.executeUpdate(statement)).as("rows changed").isPositive();
    }
  }
}
