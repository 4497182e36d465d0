package vn.vankho.publish.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.vankho.publish.search.SearchDocument.Label;

/** Các phần để lọc: writes which province, type and agency each document has, and its day. */
final class FacetParts {

  private final PartFolder folder;
  private final List<Facts> documents;

  /**
   * @param documents in the order of their numbers
   */
  FacetParts(PartFolder folder, List<Facts> documents) {
    this.folder = folder;
    this.documents = documents;
  }

  void write() {
    column(
        "province",
        f ->
            f.province()
                .map(p -> List.of(p.then().vi(), p.then().en(), p.now().vi(), p.now().en())));
    column("type", f -> f.type().map(FacetParts::names));
    column("agency", f -> f.agency().map(FacetParts::names));
    days();
  }

  private static List<String> names(Label label) {
    return List.of(label.vi(), label.en());
  }

  /**
   * {@code c/<name>}: {@code {values:[[vi,en],…],runs:"…"}}; a run is the value's place + 1 (0 for
   * none) and the number of documents in a row that have it, less 1.
   */
  private void column(String name, Function<Facts, Optional<List<String>>> value) {
    Map<String, Integer> places = new TreeMap<>();
    Map<String, List<String>> values = new TreeMap<>();
    for (Facts f : documents) {
      value.apply(f).ifPresent(v -> values.put(String.join("|", v), v));
    }
    values.keySet().forEach(key -> places.put(key, places.size() + 1));

    ByteText runs = new ByteText(1 << 12);
    int running = -1;
    int length = 0;
    for (Facts f : documents) {
      int place = value.apply(f).map(v -> places.get(String.join("|", v))).orElse(0);
      if (place != running && length > 0) {
        run(runs, running, length);
        length = 0;
      }
      running = place;
      length++;
    }
    if (length > 0) {
      run(runs, running, length);
    }

    List<String> rows = new ArrayList<>();
    for (List<String> row : values.values()) {
      rows.add("[" + String.join(",", row.stream().map(Script::quote).toList()) + "]");
    }
    folder.write(
        "c/" + name,
        new ByteText(1 << 12)
            .put("{values:[")
            .put(String.join(",", rows))
            .put("],runs:\"")
            .put(runs.toBytes())
            .put("\"}"));
  }

  private static void run(ByteText out, int place, int length) {
    GapCode.number(out, place);
    GapCode.number(out, length - 1);
  }

  /** {@code d/<year>}: for each of the year's documents 32 × month + day, 0 for what is unknown. */
  private void days() {
    int at = 0;
    while (at < documents.size()) {
      int year = documents.get(at).year();
      ByteText days = new ByteText(256).put('"');
      for (; at < documents.size() && documents.get(at).year() == year; at++) {
        GapCode.number(days, documents.get(at).day());
      }
      folder.write("d/" + year, days.put('"'));
    }
  }
}
