package vn.vankho.extract;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.vankho.archive.CorpusReadings;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.DocumentText;

/** Documents a second on one core, their texts already read; {@code src/test/bench/extract.sh}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx256m", "-XX:ActiveProcessorCount=1"})
public class ExtractionBench {

  private DocumentExtractor extractor;
  private List<Map.Entry<String, DocumentText>> forms;
  private int next;

  @Setup
  public void read() throws IOException {
    extractor = new DocumentExtractor();
    forms = List.copyOf(CorpusReadings.all().entrySet());
  }

  /** The forms of the test corpus in turn: five pages each, on average. */
  @Benchmark
  public List<AdministrativeDocument> extract() {
    Map.Entry<String, DocumentText> form = forms.get(next++ % forms.size());
    return extractor.extract(form.getValue(), form.getKey());
  }
}
