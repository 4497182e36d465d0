package vn.vankho.extract.body;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.document.DocumentBody;
import vn.vankho.document.PageText;
import vn.vankho.document.Reading;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;
import vn.vankho.text.TextReader;

/**
 * Writes what is read from documents in the shape of the export, for {@code score.py}: {@code
 * BodyEvaluation SHARED OUT CACHE [FILTER]}. SHARED holds {@code gold} and {@code corpus}; the
 * files that the gold names are read with the head that the gold gives, so that the body is judged
 * alone. Readings are kept in CACHE.
 */
public final class BodyEvaluation {

  private static final JsonMapper JSON = JsonMapper.shared();

  private BodyEvaluation() {}

  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]);
    Path cache = Path.of(args[2]);
    String filter = args.length > 3 ? args[3] : "";
    List<String> rows = new ArrayList<>();
    for (String set : List.of("seeds", "real")) {
      try (Stream<Path> golds = Files.list(root.resolve("gold").resolve(set));
          TextReader reader = new TextReader()) {
        for (Path gold : golds.sorted().toList()) {
          JsonNode tree = JSON.readTree(Files.readString(gold));
          for (JsonNode name : tree.get("files")) {
            if (name.asString().matches(filter)) {
              rows.add(evaluated(root, name.asString(), tree, reader, cache));
            }
          }
        }
      }
    }
    Files.write(Path.of(args[1]), rows);
  }

  private static String evaluated(
      Path root, String name, JsonNode gold, TextReader reader, Path cache) throws Exception {
    List<PageText> pages = pages(root, name, reader, cache);
    DocumentBody body = new BodyReader().read(pages, GoldHead.of(gold.get("document")));
    return JSON.writeValueAsString(row(name.replaceFirst("/$", ""), body));
  }

  private static List<PageText> pages(Path root, String name, TextReader reader, Path cache)
      throws Exception {
    Path kept = cache.resolve(name.replace('/', '_') + ".json");
    if (Files.exists(kept)) {
      return JSON.readValue(kept.toFile(), new TypeReference<List<PageText>>() {});
    }
    Path file = root.resolve(name);
    List<Path> parts = List.of(file);
    if (Files.isDirectory(file)) {
      try (Stream<Path> files = Files.list(file)) {
        parts = files.sorted().toList();
      }
    }
    SourceFile source =
        new SourceFile(
            name,
            new Sha256("0".repeat(64)),
            mediaType(name),
            1,
            List.of(new SourceFile.Part(name, new Sha256("0".repeat(64)), mediaType(name), 1)));
    Reading reading = reader.read(source, parts, n -> {});
    List<PageText> pages = reading instanceof Reading.Done done ? done.text().pages() : List.of();
    Files.createDirectories(cache);
    JSON.writeValue(kept.toFile(), pages);
    return pages;
  }

  private static String mediaType(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "pdf" -> "application/pdf";
      case "doc" -> "application/msword";
      case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      case "tif" -> "image/tiff";
      default -> SourceFile.PAGE_IMAGES;
    };
  }

  static Map<String, Object> row(String file, DocumentBody body) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("source", Map.of("file", file));
    row.put("document", Map.of());
    row.put("citations", body.citations().stream().map(BodyEvaluation::citation).toList());
    row.put("tasks", body.tasks().stream().map(BodyEvaluation::task).toList());
    row.put("results", body.results().stream().map(BodyEvaluation::result).toList());
    row.put(
        "budget",
        body.budget().stream().map(b -> fields("amount", b.amount(), "text", b.text())).toList());
    row.put(
        "deadlines",
        body.deadlines().stream()
            .map(d -> fields("date", d.date().map(Object::toString), "text", d.text()))
            .toList());
    row.put(
        "sections",
        body.sections().stream()
            .map(s -> fields("path", s.path(), "heading", s.heading()))
            .toList());
    return row;
  }

  private static Map<String, Object> citation(vn.vankho.document.Citation c) {
    return fields(
        "type", c.type(),
        "numberSymbol", c.numberSymbol(),
        "canonical", c.canonical(),
        "date", c.date().map(Object::toString),
        "issuer", c.issuer(),
        "role", c.role().exportName(),
        "quote", c.evidence().quote());
  }

  private static Map<String, Object> task(vn.vankho.document.PlannedTask t) {
    return fields(
        "no", t.number(),
        "title", t.title(),
        "lead", t.lead(),
        "coordinating", t.coordinating(),
        "time", t.time());
  }

  private static Map<String, Object> result(vn.vankho.document.ReportedResult r) {
    return fields(
        "value",
        r.value(),
        "unit",
        r.unit(),
        "year",
        r.year(),
        "qualifier",
        r.qualifier(),
        "text",
        r.text());
  }

  private static Map<String, Object> fields(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      Object value = pairs[i + 1] instanceof Optional<?> o ? o.orElse(null) : pairs[i + 1];
      map.put((String) pairs[i], value);
    }
    return map;
  }
}
