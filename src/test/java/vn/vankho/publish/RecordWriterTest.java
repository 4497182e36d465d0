package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.DocumentId;

/** Dòng dữ liệu. */
class RecordWriterTest {

  @TempDir Path folder;

  @Test
  void whoKeepsOneLineAFileKeepsItsFirstDocument() throws IOException {
    FakeHoldings holdings = new FakeHoldings(folder);
    DocumentId first = holdings.add("plan", "Kế hoạch", "KH-UBND", "Ninh Thuận", "Đối ngoại");
    DocumentId second = holdings.addInFileOf(first);
    RecordWriter.write(holdings, folder.resolve("records.jsonl"));
    assertThat(Files.readAllLines(folder.resolve("records.jsonl")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"id\":\"" + second + "\""),
            line -> assertThat(line).startsWith("{\"id\":\"" + first + "\""));
  }
}
