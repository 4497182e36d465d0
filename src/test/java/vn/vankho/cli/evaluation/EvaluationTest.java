package vn.vankho.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

  @TempDir Path folder;

  private Evaluation evaluation(String gold, String... rows) throws IOException {
    Path golds = Files.createDirectories(folder.resolve("gold"));
    Files.writeString(golds.resolve("000.json"), gold.replace('\'', '"'));
    Path records = folder.resolve("records.jsonl");
    Files.writeString(records, String.join("\n", rows).replace('\'', '"'));
    return Evaluation.of(golds, records);
  }

  private static String gold(String document) {
    return "{'files':['corpus/scan/000.pdf'],'handwritten':{'in':['scan/'],'fields':['date']},"
        + "'document':"
        + document
        + "}";
  }

  private static String row(String file, String document) {
    return "{'source':{'file':'" + file + "','textSource':'ocr'},'document':" + document + "}";
  }

  @Test
  void aValueIsRightWrongMissedOrNotThere() throws IOException {
    Evaluation e =
        evaluation(
            gold("{'type':'Kế hoạch','number':'05','symbol':'KH-UBND','place':'Huế'}"),
            row("scan/000.pdf", "{'type':'KẾ HOẠCH','number':'5','symbol':'KH-SYT'}"));
    Map<String, Double> f1 = e.figures();
    assertThat(f1.get("/type")).isEqualTo(1);
    assertThat(f1.get("/number")).isEqualTo(1);
    assertThat(f1.get("/symbol")).isZero();
    assertThat(f1.get("/place")).isZero();
    assertThat(f1.get("scan scan/type")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "2017-10, 1", "2017-10-30, 1", "2017-10-31, 0"})
  void whereTheDateIsWrittenByHandNothingAndItsPrintedPartAreRight(String date, double f1)
      throws IOException {
    Evaluation e =
        evaluation(gold("{'date':'2017-10-30'}"), row("scan/000.pdf", "{'date':'" + date + "'}"));
    assertThat(e.figures().getOrDefault("/date", 1.0)).isEqualTo(f1);
  }

  @Test
  void wrongNumbersAndDatesAreListed() throws IOException {
    Evaluation e = evaluation(gold("{'number':'12'}"), row("x/scan/000.pdf", "{'number':'72'}"));
    assertThat(e.table()).contains("WRONG number: corpus/scan/000.pdf: 12 → 72");
  }

  @Test
  void citationsAreMatchedByNumberAndSymbol() throws IOException {
    Evaluation e =
        evaluation(
            "{'files':['scan/000.pdf'],'document':{},'citations':["
                + "{'numberSymbol':'72/2015/NĐ-CP','date':'2015-09-07','role':'legal-basis'},"
                + "{'numberSymbol':'16-KL/TW'}]}",
            "{'source':{'file':'scan/000.pdf'},'document':{},'citations':["
                + "{'numberSymbol':'72 /2015/NĐ–CP','date':'2015-09-08','role':'legal-basis'},"
                + "{'numberSymbol':'1/QĐ-TTg'}]}");
    assertThat(e.figures().get("/citations")).isEqualTo(0.5);
    assertThat(e.figures().get("/citation dates")).isZero();
    assertThat(e.figures().get("/citation roles")).isEqualTo(1);
  }

  @Test
  void aFileThatWasNotExportedMissesEverything() throws IOException {
    Evaluation e = evaluation(gold("{'type':'Kế hoạch'}"));
    assertThat(e.table()).contains("not exported: corpus/scan/000.pdf", "0 / 1 files");
    assertThat(e.figures().get("/type")).isZero();
  }

  @Test
  void gainsAndLossesAreToldAgainstABaseline() throws IOException {
    Evaluation e = evaluation(gold("{'type':'Kế hoạch'}"), row("000.pdf", "{'type':'Kế hoạch'}"));
    Path baseline = folder.resolve("baseline.json");
    e.save(baseline);
    Map<String, Double> before = Evaluation.load(baseline);
    assertThat(e.changesSince(before)).isEmpty();
    assertThat(e.losesAgainst(before)).isFalse();

    Evaluation worse = evaluation(gold("{'type':'Kế hoạch'}"), row("000.pdf", "{}"));
    assertThat(worse.losesAgainst(before)).isTrue();
    assertThat(worse.changesSince(before).get(0)).startsWith("- /type").endsWith("1.0000 → 0.0000");
  }

  @ParameterizedTest
  @CsvSource({
    "'V/v: Hoà giải “cơ sở”.', 'Về việc hòa giải cơ sở', 1",
    "abcd, abcx, 0.75",
    "abc, '', 0"
  })
  void titlesAreComparedWithoutWhatDoesNotCount(String one, String other, double likeness) {
    assertThat(Fold.likeness(Fold.title(one), Fold.title(other))).isCloseTo(likeness, within(1e-9));
  }
}
