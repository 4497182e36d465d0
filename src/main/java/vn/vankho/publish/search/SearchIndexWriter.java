package vn.vankho.publish.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ghi chỉ mục tìm kiếm: writes the search index of a site.
 *
 * <p>Every file is a script with one call, {@code vankhoPart(name, value)}, because a page opened
 * from a disk may load scripts and nothing else. Documents are numbered by year, province, type,
 * agency and date, so that lists of similar documents are runs and pack well.
 *
 * <ul>
 *   <li>{@code root}: what every search needs: counts of years, how the other parts are cut;
 *   <li>{@code f/…}: words of the facts, sorted, for completing what is being typed; {@code b/…}:
 *       two neighbours in a fact; {@code t/…}, {@code p/…}: the same of the full text, by hash;
 *       {@code x/…}: long lists of any of these;
 *   <li>{@code r/<year>/…}: what a result shows, and the text for its snippet;
 *   <li>{@code c/…}: for the filters, each document's province, type and agency; {@code d/<year>}:
 *       the days, for sorting by date.
 * </ul>
 *
 * <p>Memory: the vocabulary and about 300 bytes a document; the rest lies in temporary files within
 * the folder, removed at the end. Equal documents give equal bytes, in whatever order they come.
 */
public final class SearchIndexWriter {

  private SearchIndexWriter() {}

  /**
   * @param documents in any order; each is read once, then forgotten
   * @param work a folder for temporary files
   * @param store takes the files of the index
   */
  public static void write(Stream<SearchDocument> documents, Path work, PartStore store)
      throws IOException {
    Path temporary = work.resolve("search");
    clear(temporary);
    Files.createDirectories(temporary);
    PartFolder parts = new PartFolder(store);
    try (PostingSpool postings = new PostingSpool(temporary);
        RecordSpool records = new RecordSpool(temporary.resolve("records"))) {
      Vocabulary vocabulary = new Vocabulary();
      List<Facts> met = new ArrayList<>();
      DocumentReader reader = new DocumentReader(vocabulary, postings);
      for (Iterator<SearchDocument> all = documents.iterator(); all.hasNext(); ) {
        SearchDocument document = all.next();
        reader.read(met.size(), document);
        met.add(Facts.of(document, records.write(RecordParts.record(document))));
      }
      postings.flush();

      List<Integer> order =
          IntStream.range(0, met.size()).boxed().sorted(Comparator.comparing(met::get)).toList();
      int[] numbers = new int[met.size()];
      for (int number = 0; number < numbers.length; number++) {
        numbers[order.get(number)] = number;
      }
      List<Facts> sorted = order.stream().map(met::get).toList();

      int perPart = RecordParts.perPart(sorted.size(), records.length());
      RecordParts.write(parts, sorted, records, perPart);
      new FacetParts(parts, sorted).write();
      String cuts = new WordParts(parts, vocabulary, postings, numbers).write();
      String version = parts.version();
      parts.write(
          "root",
          String.format(
              Locale.ROOT,
              "{version:\"%s\",years:[%s],perPart:%d,%s}",
              version,
              years(sorted),
              perPart,
              cuts));
    }
    clear(temporary);
  }

  /** Also what a run left that was killed. */
  private static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  /** {@code [year,documents],…} in the order of the numbers; year 0 for those without a date. */
  private static String years(List<Facts> sorted) {
    List<String> rows = new ArrayList<>();
    int at = 0;
    while (at < sorted.size()) {
      int year = sorted.get(at).year();
      int first = at;
      while (at < sorted.size() && sorted.get(at).year() == year) {
        at++;
      }
      rows.add("[" + year + "," + (at - first) + "]");
    }
    return String.join(",", rows);
  }
}
