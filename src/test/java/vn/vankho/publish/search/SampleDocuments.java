package vn.vankho.publish.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.vankho.document.PartialDate;
import vn.vankho.publish.search.SearchDocument.Label;
import vn.vankho.publish.search.SearchDocument.Place;

/** The rows of {@code search/documents.csv}: the seeds and made-up documents with odd subjects. */
final class SampleDocuments {

  private static final int PAGE = 3000;

  private SampleDocuments() {}

  static Stream<SearchDocument> all() {
    return rows("documents.csv").map(SampleDocuments::document);
  }

  static Stream<CSVRecord> rows(String table) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();
    try (var in = new InputStreamReader(resource(table), StandardCharsets.UTF_8);
        var parser = format.parse(in)) {
      return parser.getRecords().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InputStream resource(String name) {
    return SampleDocuments.class.getResourceAsStream("/search/" + name);
  }

  private static SearchDocument document(CSVRecord row) {
    String id = row.get("id");
    return new SearchDocument(
        id,
        new Label("vi/van-ban/" + id + "/index.html", "en/documents/" + id + "/index.html"),
        row.get("title"),
        Optional.empty(),
        Optional.of(row.get("number")),
        Optional.of(PartialDate.parse(row.get("date"))),
        Optional.of(label(row.get("type"))),
        Optional.of(new Place(label(row.get("province")), label(row.get("today")))),
        Optional.of(label(row.get("agency"))),
        List.of(row.get("abbreviations").split("\\|")),
        List.of(row.get("signer")),
        pages(row.get("pages")));
  }

  private static Label label(String name) {
    return new Label(name, name);
  }

  private static List<String> pages(String given) {
    if (!given.startsWith("@")) {
      return Arrays.asList(given.split("\\|"));
    }
    try (InputStream in = resource("seeds/" + given.substring(1) + ".txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> pages = new ArrayList<>();
      for (int from = 0; from < text.length(); from += PAGE) {
        pages.add(text.substring(from, Math.min(text.length(), from + PAGE)));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
