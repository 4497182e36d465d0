package vn.vankho.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.Vietnamese;

class SearchIndexWriterTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

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
    SearchIndexWriter.write(documents().stream(), folder.resolve("one"));
    List<SearchDocument> mixed = new ArrayList<>(documents());
    Collections.shuffle(mixed, new Random(5));
    SearchIndexWriter.write(mixed.stream(), folder.resolve("two"));
    assertThat(contents(folder.resolve("two"))).isEqualTo(contents(folder.resolve("one")));
  }

  @Test
  void partsThatDidNotChangeAreNotRewritten() throws IOException {
    SearchIndexWriter.write(documents().stream(), folder);
    Map<String, String> before = contents(folder);
    for (String file : before.keySet()) {
      Files.setLastModifiedTime(folder.resolve(file), LONG_AGO);
    }
    List<SearchDocument> more = new ArrayList<>(documents());
    more.addAll(SyntheticArchive.documents(301, 120, 3).skip(300).toList());
    SearchIndexWriter.write(more.stream(), folder);
    Map<String, String> after = contents(folder);
    assertThat(after).isNotEqualTo(before);
    for (Map.Entry<String, String> file : after.entrySet()) {
      boolean same = file.getValue().equals(before.get(file.getKey()));
      assertThat(Files.getLastModifiedTime(folder.resolve(file.getKey())).equals(LONG_AGO))
          .as(file.getKey())
          .isEqualTo(same);
    }
  }

  @Test
  void nothingOfAnEarlierOrBrokenOffIndexStays() throws IOException {
    SearchIndexWriter.write(documents().stream(), folder);
    Files.createDirectories(folder.resolve(".index-123"));
    Files.writeString(folder.resolve(".index-123/postings-1"), "x");
    SearchIndexWriter.write(SampleDocuments.all().limit(2), folder);
    Map<String, String> small = contents(folder);
    SearchIndexWriter.write(
        SampleDocuments.all().limit(2), folder.resolveSibling(folder.getFileName() + "-2"));
    assertThat(small)
        .isEqualTo(contents(folder.resolveSibling(folder.getFileName() + "-2")))
        .allSatisfy((name, text) -> assertThat(text).startsWith("vankhoPart(\""));
  }

  @Test
  void anEmptyArchiveHasAnIndexToo() throws IOException {
    SearchIndexWriter.write(Stream.of(), folder);
    assertThat(contents(folder)).containsKeys("root.js", "t/0.js", "p/0.js", "b/0.js");
    assertThat(contents(folder).get("root.js")).contains("years:[]");
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
    StringBuilder code = new StringBuilder();
    for (int n : new int[] {0, 63, 64, 1727, 1728, 100_000}) {
      GapCode.number(code, n);
      code.append(' ');
    }
    assertThat(code.toString().trim()).isEqualTo("A _ #A ~_ #!A $%{g");
  }
}
