package vn.vankho.cli.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kết quả đánh giá: an export's figures over a folder of gold, in all and by kind of file: {@code
 * digital}, {@code word}, and scans by the folder that they lie in, {@code scan light_200}.
 */
public final class Evaluation {

  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final String ALL = "";

  private final Map<String, Scorer> byKind = new TreeMap<>();
  private final List<String> notExported = new ArrayList<>();
  private int files;

  /**
   * @param gold folder of gold files, {@code *.json}
   * @param records the export, one JSON record a line
   * @throws IOException when one of them cannot be read
   */
  public static Evaluation of(Path gold, Path records) throws IOException {
    Map<String, JsonNode> rows = new LinkedHashMap<>();
    try (Stream<String> lines = Files.lines(records)) {
      lines
          .filter(l -> !l.isBlank())
          .map(JSON::readTree)
          .forEach(
              row -> {
                rows.put(row.path("source").path("file").asString(), row);
                row.path("source").path("files").forEach(f -> rows.put(f.asString(), row));
              });
    }
    Evaluation evaluation = new Evaluation();
    for (Path file : goldFiles(gold)) {
      evaluation.score(JSON.readTree(Files.readString(file)), rows);
    }
    return evaluation;
  }

  /** The gold files of a folder, sorted; empty when it is none. */
  public static List<Path> goldFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  private void score(JsonNode gold, Map<String, JsonNode> rows) {
    for (JsonNode name : gold.path("files")) {
      String file = name.asString().replaceAll("/$", "");
      Optional<JsonNode> row = find(file, rows);
      files++;
      if (row.isEmpty()) {
        notExported.add(file);
      }
      List<String> byHand = new ArrayList<>();
      JsonNode hand = gold.path("handwritten");
      for (JsonNode part : hand.path("in")) {
        if (file.contains(part.asString())) {
          hand.path("fields").forEach(f -> byHand.add(f.asString()));
        }
      }
      String kind =
          row.map(r -> kind(file, r.path("source").path("textSource").asString(""))).orElse("none");
      for (String group : List.of(ALL, kind)) {
        byKind.computeIfAbsent(group, k -> new Scorer()).score(file, gold, row, byHand);
      }
    }
  }

  private static String kind(String file, String textSource) {
    String[] path = file.split("/");
    return switch (textSource) {
      case "digital" -> "digital";
      case "flow" -> "word";
      case "ocr" -> path.length > 1 ? "scan " + path[path.length - 2] : "scan";
      default -> "unknown";
    };
  }

  /** By the end of the path, as gold and input folder need not begin alike. */
  private static Optional<JsonNode> find(String file, Map<String, JsonNode> rows) {
    String[] tails = {
      file, file.substring(file.indexOf('/') + 1), file.substring(file.lastIndexOf('/') + 1)
    };
    for (String tail : tails) {
      for (Map.Entry<String, JsonNode> row : rows.entrySet()) {
        if (row.getKey().equals(tail) || row.getKey().endsWith("/" + tail)) {
          return Optional.of(row.getValue());
        }
      }
    }
    return Optional.empty();
  }

  /** The figures by kind of file and field: {@code digital/number} → F1. */
  public Map<String, Double> figures() {
    Map<String, Double> figures = new TreeMap<>();
    byKind.forEach(
        (kind, scorer) ->
            scorer
                .tallies()
                .forEach((field, tally) -> figures.put(kind + "/" + field, tally.strict().f1())));
    return figures;
  }

  /** A table for each kind of file, then the wrong numbers and dates. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    notExported.forEach(f -> lines.add("not exported: " + f));
    lines.add(files - notExported.size() + " / " + files + " files");
    byKind.forEach((kind, scorer) -> lines.addAll(Tables.plain(kind, scorer.tallies())));
    Map<String, Tally> all = byKind.getOrDefault(ALL, new Scorer()).tallies();
    for (String field : List.of("number", "date")) {
      all.getOrDefault(field, new Tally())
          .wrongs()
          .forEach(w -> lines.add("WRONG " + field + ": " + w));
    }
    return lines;
  }

  /** The strict figures as Markdown: a row for each field, a column for each kind of file. */
  public List<String> markdown() {
    Map<String, Map<String, Tally>> tallies = new TreeMap<>();
    byKind.forEach((kind, scorer) -> tallies.put(kind, scorer.tallies()));
    return Tables.markdown(tallies);
  }

  /**
   * What was gained and lost against earlier figures, one line each; unchanged ones are left out.
   */
  public List<String> changesSince(Map<String, Double> baseline) {
    List<String> lines = new ArrayList<>();
    figures()
        .forEach(
            (name, now) -> {
              double before = baseline.getOrDefault(name, now);
              if (Math.abs(now - before) > 1e-9) {
                lines.add(
                    String.format(
                        Locale.ROOT, "%s %-30s %.4f → %.4f", sign(now, before), name, before, now));
              }
            });
    return lines;
  }

  private static String sign(double now, double before) {
    return now > before ? "+" : "-";
  }

  /** Whether any figure is lower than before. */
  public boolean losesAgainst(Map<String, Double> baseline) {
    return figures().entrySet().stream()
        .anyMatch(f -> f.getValue() < baseline.getOrDefault(f.getKey(), 0.0) - 1e-9);
  }

  public void save(Path baseline) throws IOException {
    Files.writeString(
        baseline, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(figures()) + "\n");
  }

  public static Map<String, Double> load(Path baseline) throws IOException {
    Map<String, Double> figures = new TreeMap<>();
    JSON.readTree(Files.readString(baseline))
        .properties()
        .forEach(p -> figures.put(p.getKey(), p.getValue().asDouble()));
    return figures;
  }
}
