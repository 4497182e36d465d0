package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.DocumentId;

/** Only what changed is made again, and nobody can tell from the site. */
class IncrementalSiteTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  private static final SitePublisher PUBLISHER = new SitePublisher(FakeHoldings.images());

  @TempDir Path folder;
  private Path output;
  private FakeHoldings holdings;

  @BeforeEach
  void begin() throws IOException {
    output = Files.createDirectory(folder.resolve("output"));
    holdings = FakeHoldings.ofEveryKind(Files.createDirectory(folder.resolve("store")));
  }

  private void publish() throws IOException {
    PUBLISHER.publish(holdings, output, NOW);
  }

  private Map<String, String> site() throws IOException {
    return contents(output.resolve("site"));
  }

  private Map<String, String> fromNothing() throws IOException {
    Path other = Files.createTempDirectory(folder, "other");
    PUBLISHER.publish(holdings, other, NOW);
    return contents(other.resolve("site"));
  }

  private void assertIsAsFromNothing() throws IOException {
    Map<String, String> is = withoutPast(site());
    Map<String, String> wanted = withoutPast(fromNothing());
    assertThat(is.keySet()).isEqualTo(wanted.keySet());
    is.forEach((path, content) -> assertThat(content).as(path).isEqualTo(wanted.get(path)));
  }

  /** A site made from nothing has no release before it. */
  private static Map<String, String> withoutPast(Map<String, String> site) {
    site.computeIfPresent("release.txt", (f, text) -> text.replaceAll("(?m)^previous .*$", ""));
    site.computeIfPresent(
        "manifest.txt", (f, text) -> text.replaceAll("(?m)^.{64}  release\\.txt$", ""));
    return site;
  }

  private static Map<String, String> contents(Path site) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(f -> !f.equals(site)).toList()) {
        contents.put(
            site.relativize(file).toString(),
            Files.isDirectory(file) ? "" : new String(Files.readAllBytes(file), "ISO-8859-1"));
      }
    }
    return contents;
  }

  /** Gives every file of the site a time by which it is known whether it is written again. */
  private void age() throws IOException {
    try (Stream<Path> files = Files.walk(output.resolve("site"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, LONG_AGO);
      }
    }
    Path ledger = output.resolve("cache/site/ledger.txt");
    Files.writeString(
        ledger,
        Files.readString(ledger).replaceAll("(?m)^(\\w{64}\t\\d+)\t\\d+", "$1\t1000000000000"));
  }

  private Set<String> rewritten() throws IOException {
    Set<String> rewritten = new TreeSet<>();
    Path site = output.resolve("site");
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!Files.getLastModifiedTime(file).equals(LONG_AGO)) {
          rewritten.add(site.relativize(file).toString());
        }
      }
    }
    return rewritten;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void anySequenceOfChangesGivesTheSiteThatIsMadeFromNothing(long seed) throws IOException {
    Random random = new Random(seed);
    String[] provinces = {"Ninh Thuận", "Quảng Ngãi", "Trà Vinh", "Lào Cai"};
    List<DocumentId> added = new ArrayList<>();
    for (int step = 0; step < 6; step++) {
      for (int change = random.nextInt(3); change >= 0; change--) {
        DocumentId any = added.isEmpty() ? null : added.get(random.nextInt(added.size()));
        int kind = any == null ? 0 : random.nextInt(5);
        if (kind < 2) {
          String name =
              kind == 1 ? "added " + random.nextInt(added.size()) : "added " + added.size();
          String province = provinces[random.nextInt(provinces.length)];
          DocumentId id =
              holdings.add(
                  name, "Báo cáo", "BC-UBND", province, "Việc số " + random.nextInt(99), any);
          if (!added.contains(id)) {
            added.add(id);
          }
        } else if (kind == 2) {
          holdings.withdraw(any);
        } else if (kind == 3) {
          holdings.restore(any);
        } else {
          holdings.remove(any);
        }
      }
      publish();
      assertIsAsFromNothing();
    }
  }

  @Test
  void ofTheSearchOnlyTheLayerOfNewDocumentsIsWritten() throws IOException {
    for (int n = 0; n < 20; n++) {
      holdings.add("old " + n, "Báo cáo", "BC-UBND", "Lào Cai", "Việc cũ số " + n);
    }
    publish();
    holdings.published(NOW);
    age();
    Instant later = NOW.plusSeconds(86_400);
    holdings.add("new", "Báo cáo", "BC-UBND", "Lào Cai", "Việc mới");
    PUBLISHER.publish(holdings, output, later);
    Set<String> rewritten = rewritten();
    assertThat(rewritten)
        .contains("search/root.js", "search/2/t/0.js")
        .noneMatch(path -> path.startsWith("search/1/"));
    Map<String, String> incremental = site();
    Path other = Files.createTempDirectory(folder, "other");
    PUBLISHER.publish(holdings, other, later);
    Map<String, String> anew = withoutPast(contents(other.resolve("site")));
    withoutPast(incremental)
        .forEach((path, text) -> assertThat(text).as(path).isEqualTo(anew.remove(path)));
    assertThat(anew).isEmpty();
    holdings.published(later);
    String title = new String("Việc cũ số 3\"".getBytes("UTF-8"), "ISO-8859-1");
    assertThat(incremental.entrySet())
        .anyMatch(f -> f.getKey().startsWith("search/1/r/") && f.getValue().contains(title));
    holdings.withdraw(holdings.add("old 3", "Báo cáo", "BC-UBND", "Lào Cai", "Việc cũ số 3"));
    PUBLISHER.publish(holdings, output, later);
    assertThat(site()).allSatisfy((path, text) -> assertThat(text).doesNotContain(title));
  }

  @Test
  void aRunWithoutAChangeTouchesNothing() throws IOException {
    publish();
    age();
    publish();
    assertThat(rewritten()).isEmpty();
    assertThat(output.resolve("site.new")).doesNotExist();
  }

  @Test
  void aNewDocumentRewritesOnlyWhatShowsIt() throws IOException {
    publish();
    age();
    Set<String> before = site().keySet();
    DocumentId id = holdings.add("new", "Báo cáo", "BC-UBND", "Lào Cai", "Việc mới");
    publish();
    assertIsAsFromNothing();
    Set<String> rewritten = rewritten();
    assertThat(rewritten)
        .contains("vi/index.html", "vi/van-ban/" + id + "/index.html", "data/documents.jsonl")
        .doesNotContain(
            "vi/gioi-thieu/index.html", "assets/site.css", "vi/tinh/ninh-thuan-63/index.html");
    rewritten.removeIf(path -> !before.contains(path) || path.startsWith("search/"));
    assertThat(rewritten).allMatch(path -> !path.contains("van-ban/") && !path.contains("files/"));
  }

  @Test
  void withoutTheLedgerThatIsKeptBesideItTheSiteIsTheSame() throws IOException {
    publish();
    age();
    Files.delete(output.resolve("cache/site/ledger.txt"));
    publish();
    assertThat(rewritten()).isEmpty();
    Files.writeString(output.resolve("cache/site/ledger.txt"), "damaged\n\tx");
    holdings.add("new", "Báo cáo", "BC-UBND", "Lào Cai", "Việc mới");
    publish();
    assertIsAsFromNothing();
  }

  @Test
  void aFileThatSomeoneElseChangedOrAddedIsPutRight() throws IOException {
    publish();
    Path page = output.resolve("site/vi/index.html");
    Files.writeString(page, Files.readString(page).replace('a', 'b'));
    Files.setLastModifiedTime(page, LONG_AGO);
    Files.delete(output.resolve("site/en/index.html"));
    Files.writeString(output.resolve("site/left.html"), "by someone");
    publish();
    assertIsAsFromNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vi/index.html",
        "vi/tinh/lao-cai/feed.xml",
        "data/documents.jsonl",
        "search/root.js",
        "release.txt",
        "manifest.txt",
        "left.html"
      })
  void aSingleFileThatSomeoneElseTouchedIsNoticed(String path) throws IOException {
    holdings.add("one", "Báo cáo", "BC-UBND", "Lào Cai", "Việc cũ");
    publish();
    Map<String, String> before = site();
    Path file = output.resolve("site").resolve(path);
    Files.writeString(file, "by someone");
    publish();
    assertThat(withoutPast(site())).isEqualTo(withoutPast(before));
    if (Files.deleteIfExists(file)) {
      publish();
      assertThat(withoutPast(site())).isEqualTo(withoutPast(before));
    }
  }

  @Test
  void theStandingSiteStaysAsItIsUntilTheNextIsComplete() throws IOException {
    publish();
    Map<String, String> before = site();
    holdings.add("new", "Báo cáo", "BC-UBND", "Lào Cai", "Việc mới");
    SitePublisher failing =
        new SitePublisher(
            (file, parts, width, sink) -> {
              throw new IOException("the disk is full");
            });
    assertThatThrownBy(() -> failing.publish(holdings, output, NOW))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is full");
    assertThat(site()).isEqualTo(before);
    publish();
    assertIsAsFromNothing();
  }

  /** However far a broken off run got in putting the new files in place, the next one ends it. */
  @ParameterizedTest
  @ValueSource(strings = {"a0", "a3", "a9", "b"})
  void aRunThatWasBrokenOffWhilePuttingFilesInPlaceIsGoneOnWith(String obstacle)
      throws IOException {
    Path site = Files.createDirectories(output.resolve("site/old"));
    Files.writeString(site.resolve("gone.html"), "old");
    Files.writeString(site.resolve("changed.html"), "old");
    Path inTheWay = Files.writeString(output.resolve("site").resolve(obstacle), "a file");
    Staging staging = new Staging(output);
    for (int i = 0; i < 10; i++) {
      Files.writeString(staging.place("a" + i + "/new.html"), "new " + i);
    }
    Files.writeString(staging.place("b/new.html"), "new");
    Files.writeString(staging.place("old/changed.html"), "new");
    Files.writeString(staging.place("manifest.txt"), "new");
    assertThatThrownBy(() -> staging.commit("manifest.txt", List.of("old/gone.html")))
        .isInstanceOf(IOException.class);
    assertThat(output.resolve("site/manifest.txt")).doesNotExist();
    Files.delete(inTheWay);
    new Staging(output);
    Map<String, String> after = site();
    after.values().removeIf(String::isEmpty);
    assertThat(after)
        .hasSize(13)
        .containsEntry("old/changed.html", "new")
        .containsEntry("a9/new.html", "new 9")
        .containsEntry("manifest.txt", "new")
        .doesNotContainKey("old/gone.html");
    assertThat(output.resolve("site.new")).doesNotExist();
  }
}
