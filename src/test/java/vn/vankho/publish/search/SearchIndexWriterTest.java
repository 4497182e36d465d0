package vn.vankho.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.Vietnamese;

class SearchIndexWriterTest {

  @TempDir Path folder;

  private static List<SearchDocument> documents() {
    return Stream.concat(SyntheticArchive.documents(300, 120, 3), SampleDocuments.all()).toList();
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .forEach(
              f -> {
                try {
                  contents.put(
                      folder.relativize(f).toString(), Files.readString(f, StandardCharsets.UTF_8));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
    return contents;
  }

  @Test
  void theOrderOfComingLeavesNoTrace() throws IOException {
    SearchSite.index(documents().stream(), folder.resolve("one"));
    List<SearchDocument> mixed = new ArrayList<>(documents());
    Collections.shuffle(mixed, new Random(5));
    SearchSite.index(mixed.stream(), folder.resolve("two"));
    assertThat(contents(folder.resolve("two"))).isEqualTo(contents(folder.resolve("one")));
  }

  @Test
  void whatABrokenOffRunLeftDoesNoHarm() throws IOException {
    Path work = Files.createDirectories(folder.resolve("work/search"));
    Files.writeString(work.resolve("postings-1"), "x");
    Map<String, byte[]> parts = new TreeMap<>();
    SearchIndexWriter.layer(
        1,
        SampleDocuments.all().limit(2),
        folder.resolve("work"),
        (path, part) -> put(parts, path, part));
    assertThat(work).doesNotExist();
    SearchSite.index(SampleDocuments.all().limit(2), folder.resolve("clean"));
    Map<String, String> clean = contents(folder.resolve("clean"));
    clean.remove("root.js");
    assertThat(parts.keySet()).isEqualTo(clean.keySet());
    assertThat(contents(folder.resolve("clean")))
        .allSatisfy((name, text) -> assertThat(text).startsWith("vankhoPart(\""));
  }

  private static void put(Map<String, byte[]> parts, String path, byte[] part) {
    synchronized (parts) {
      parts.put(path, part);
    }
  }

  @Test
  void anEmptyArchiveHasAnIndexToo() throws IOException {
    SearchSite.index(Stream.of(), folder);
    assertThat(contents(folder)).containsKeys("root.js", "1/t/0.js", "1/p/0.js", "1/b/0.js");
    assertThat(contents(folder).get("root.js")).contains("years:[]");
  }

  @ParameterizedTest
  @CsvSource({
    "10000, 54000000, 3",
    "100000, 540000000, 2",
    "100, 10000, 32",
    "9, 900000, 1",
    "0, 0, 1"
  })
  void resultsShareAPartOfASizeThatIsWorthARequest(int documents, long bytes, int perPart) {
    assertThat(RecordParts.perPart(documents, bytes)).isEqualTo(perPart);
  }

  @Test
  void textForSnippetsIsClean() {
    String text = " Ho\u0300a\u00a0\n\tbi\u0300nh\u200b \u00adÐường ";
    assertThat(RecordParts.oneLine(text))
        .isEqualTo("Hòa bình Đường")
        .isEqualTo(Vietnamese.clean(text));
  }

  @Test
  void textCannotBreakOutOfAScript() {
    assertThat(Script.quote("a\"b\\c</script>\u2028\n\ud800d"))
        .isEqualTo("\"a\\\"b\\\\c\\x3c/script>   d\"");
  }

  @Test
  void numbersAreCodedInFewCharacters() {
    ByteText code = new ByteText(8);
    for (int n : new int[] {0, 63, 64, 1727, 1728, 100_000}) {
      GapCode.number(code, n);
      code.put(' ');
    }
    assertThat(new String(code.toBytes(), StandardCharsets.UTF_8).trim())
        .isEqualTo("A _ #A ~_ #!A $%{g");
  }
}
