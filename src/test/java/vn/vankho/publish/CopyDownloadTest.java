package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.document.DocumentId;
import vn.vankho.document.PreservationCopySource;
import vn.vankho.document.PreservationCopySource.Copy;

/** A scan's PDF/A on the site. */
class CopyDownloadTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir Path folder;
  private Path output;
  private FakeHoldings holdings;
  private DocumentId scan;
  private DocumentId digital;
  private final Set<DocumentId> made = ConcurrentHashMap.newKeySet();
  private String content = "%PDF one";
  private boolean damaged;

  private final PreservationCopySource copies =
      (document, text, originals, spill) -> {
        if (!document.id().equals(scan)) {
          return Optional.empty();
        }
        return Optional.of(
            new Copy() {
              @Override
              public boolean isIn(Path file) {
                try {
                  return Files.readString(file).equals(content);
                } catch (IOException e) {
                  return false;
                }
              }

              @Override
              public void writeTo(OutputStream out) throws IOException {
                out.write(content.getBytes(StandardCharsets.UTF_8));
                if (damaged) {
                  throw new PreservationCopySource.Unshowable(new IOException("no image"));
                }
                made.add(document.id());
              }
            });
      };

  @BeforeEach
  void begin() throws IOException {
    output = Files.createDirectory(folder.resolve("output"));
    holdings = new FakeHoldings(Files.createDirectory(folder.resolve("store")));
    scan = holdings.add("scan", "Báo cáo", "BC-UBND", "Lào Cai", "Bản quét");
    digital = holdings.add("digital", "Báo cáo", "BC-UBND", "Lào Cai", "Bản số");
  }

  private void publish() throws IOException {
    made.clear();
    new SitePublisher(FakeHoldings.images(), copies).publish(holdings, output, NOW);
  }

  /** As after a change of the templates. */
  private void publishEveryPageAnew() throws IOException {
    Files.delete(output.resolve("cache/site/ledger.txt"));
    publish();
  }

  private Path file(DocumentId id) {
    return output.resolve("site").resolve(Addresses.preservationCopy(id));
  }

  private String page(DocumentId id) throws IOException {
    return Files.readString(output.resolve("site").resolve(Addresses.document(Language.VI, id)));
  }

  private String manifest() throws IOException {
    return Files.readString(output.resolve("site/manifest.txt"));
  }

  @Test
  void aScanIsOfferedOnItsPageInItsRecordAndInTheManifest() throws IOException {
    publish();
    assertThat(file(scan)).hasContent("%PDF one");
    assertThat(page(scan)).contains("Bản PDF/A hai lớp", Addresses.preservationCopy(scan));
    assertThat(manifest()).contains(Addresses.preservationCopy(scan));
    for (String line : Files.readAllLines(output.resolve("site/data/documents.jsonl"))) {
      var record = JsonMapper.shared().readTree(line);
      boolean isScan = record.get("id").asString().equals(scan.value());
      assertThat(record.get("files").has("pdfa")).isEqualTo(isScan);
    }
    assertThat(page(digital)).doesNotContain("PDF/A");
    assertThat(file(digital)).doesNotExist();
  }

  @Test
  void aCopyIsMadeAgainOnlyWhenItIsAnother() throws IOException {
    publish();
    FileTime written = Files.getLastModifiedTime(file(scan));
    publishEveryPageAnew();
    assertThat(made).isEmpty();
    assertThat(Files.getLastModifiedTime(file(scan))).isEqualTo(written);
    assertThat(manifest()).contains(Addresses.preservationCopy(scan));
    content = "%PDF two";
    publishEveryPageAnew();
    assertThat(made).containsExactly(scan);
    assertThat(file(scan)).hasContent("%PDF two");
  }

  @Test
  void aCopyThatCannotBeMadeIsNotOfferedNotEvenHalf() throws IOException {
    damaged = true;
    publish();
    assertThat(file(scan)).doesNotExist();
    assertThat(page(scan)).doesNotContain("PDF/A");
    assertThat(manifest()).doesNotContain("pdfa");
  }

  @Test
  void aCopyGoesWithItsDocument() throws IOException {
    publish();
    holdings.withdraw(scan);
    publish();
    assertThat(file(scan)).doesNotExist();
    assertThat(manifest()).doesNotContain("pdfa");
  }
}
