package vn.vankho.publish.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Ghi chỉ mục tìm kiếm: writes the search index of a site.
 *
 * <p>Every file is a script with one call, {@code vankhoPart(name, value)}, because a page opened
 * from a disk may load scripts and nothing else. Documents are numbered by year, province, type,
 * agency and date, so that lists of similar documents are runs and pack well.
 *
 * <p>An index has one or more layers, each whole in itself, with the same parts in a folder of its
 * own: what was published lately may stand apart, so that the many parts of the rest stay as they
 * are. {@code root}, which every search needs, tells of each layer the counts of years and how its
 * parts are cut:
 *
 * <ul>
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
   * Writes a layer.
   *
   * @param documents in any order; each is read once, then forgotten
   * @param work a folder for temporary files
   * @param store takes the files of the index
   * @return what the root says of the layer; one line
   */
  public static String layer(
      int layer, Stream<SearchDocument> documents, Path work, PartStore store) throws IOException {
    Path temporary = work.resolve("search");
    clear(temporary);
    Files.createDirectories(temporary);
    PartFolder parts = new PartFolder(layer + "/", store);
    String line;
    try (ReadingRoom room = new ReadingRoom(temporary)) {
      room.read(documents);
      Order order = room.order();
      long bytes = 0;
      for (RecordSpool records : room.records()) {
        records.flush();
        bytes += records.length();
      }
      int perPart = RecordParts.perPart(order.size(), bytes);
      RecordParts.write(parts, order, room.records(), perPart);
      new FacetParts(parts, order.facts()).write();
      Lexicon lexicon = new Lexicon(room.vocabularies());
      String cuts = new WordParts(parts, lexicon, room.postings(), order).write();
      line =
          String.format(
              Locale.ROOT,
              "{name:\"%d/\",version:\"%s\",years:[%s],perPart:%d,%s}",
              layer,
              parts.version(),
              years(order.facts()),
              perPart,
              cuts);
    }
    clear(temporary);
    return line;
  }

  /**
   * Writes the part that a search begins with.
   *
   * @param layers what {@link #layer} gave of each, in their order
   */
  public static void root(List<String> layers, PartStore store) {
    String all = "{layers:[" + String.join(",\n", layers) + "]}";
    new PartFolder("", store).write("root", new ByteText(1 << 12).put(all));
  }

  /** Also what a run left that was killed. */
  private static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
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
