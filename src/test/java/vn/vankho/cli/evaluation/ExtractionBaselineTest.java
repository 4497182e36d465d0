package vn.vankho.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.archive.CorpusReadings;
import vn.vankho.document.DocumentText;
import vn.vankho.extract.ExtractionEvaluation;

/**
 * Holds extraction against the stored figures. After a change that is meant, write them anew,
 * README included: {@code mvn test -Dtest=ExtractionBaselineTest -Dbaseline.update=true}.
 */
class ExtractionBaselineTest {

  private static final Path BASELINE = Path.of("src/test/resources/corpus/baseline.json");
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- figures: written by ExtractionBaselineTest -->";
  private static final String END = "<!-- /figures -->";
  private static final boolean UPDATE = Boolean.getBoolean("baseline.update");

  @TempDir static Path folder;
  private static Evaluation evaluation;

  @BeforeAll
  static void extract() throws IOException {
    List<String> rows = new ArrayList<>();
    for (Map.Entry<String, DocumentText> form : CorpusReadings.all().entrySet()) {
      rows.add(ExtractionEvaluation.row(form.getKey(), form.getValue()));
    }
    Path records = folder.resolve("records.jsonl");
    Files.write(records, rows);
    evaluation = Evaluation.of(Path.of("src/test/resources/corpus/gold"), records);
  }

  @Test
  void noFieldOfAnyKindOfFileLosesAgainstTheBaseline() throws IOException {
    if (UPDATE) {
      evaluation.save(BASELINE);
    }
    Map<String, Double> baseline = Evaluation.load(BASELINE);
    assertThat(evaluation.figures().keySet()).containsAll(baseline.keySet());
    assertThat(evaluation.changesSince(baseline).stream().filter(c -> c.startsWith("-"))).isEmpty();
  }

  @Test
  void noNumberOrDateOfADocumentIsWrong() {
    assertThat(evaluation.table().stream().filter(l -> l.startsWith("WRONG"))).isEmpty();
  }

  @Test
  void theReadmeShowsTheFigures() throws IOException {
    String readme = Files.readString(README);
    int from = readme.indexOf(BEGIN) + BEGIN.length();
    int to = readme.indexOf(END);
    String table = "\n" + String.join("\n", evaluation.markdown()) + "\n";
    if (UPDATE) {
      Files.writeString(README, readme.substring(0, from) + table + readme.substring(to));
    } else {
      assumeThat(evaluation.changesSince(Evaluation.load(BASELINE)))
          .as("gains that the baseline does not have yet")
          .isEmpty();
      assertThat(readme.substring(from, to)).isEqualTo(table);
    }
  }
}
