package vn.vankho.extract;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.archive.TextCache;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Reading;
import vn.vankho.document.Signature;
import vn.vankho.document.SourceFile;
import vn.vankho.ingest.Finding;
import vn.vankho.ingest.Inventory;
import vn.vankho.text.TextReader;

/**
 * Writes the heads of a folder's documents as rows for scoring: {@code HeadEvaluation INPUT CACHE
 * ROWS}. Texts are read once and kept in CACHE.
 */
final class HeadEvaluation {
  private HeadEvaluation() {}

  public static void main(String[] args) throws Exception {
    Path input = Path.of(args[0]);
    TextCache cache = new TextCache(Path.of(args[1]), TextReader.version());
    DocumentExtractor extractor = new DocumentExtractor();
    List<SourceFile> files = new ArrayList<>();
    for (Finding finding : Inventory.take(input)) {
      if (finding instanceof Finding.Readable source) {
        files.add(source.source());
      }
    }
    try (TextReader reader = new TextReader();
        PrintStream out =
            new PrintStream(
                Files.newOutputStream(Path.of(args[2])), true, StandardCharsets.UTF_8)) {
      files.parallelStream().forEach(f -> read(reader, cache, input, f));
      long start = System.nanoTime();
      int n = 0;
      for (SourceFile file : files) {
        Optional<DocumentText> text = cache.find(file.sha256());
        if (text.isEmpty()) {
          System.err.println("no text: " + file.path());
          continue;
        }
        List<AdministrativeDocument> documents = extractor.extract(text.get(), file.path());
        n++;
        if (documents.size() > 1) {
          System.err.println(file.path() + ": " + documents.size() + " documents");
        }
        out.println(JsonMapper.shared().writeValueAsString(row(file, documents.get(0))));
      }
      System.err.printf("%d files, %.2f s%n", n, (System.nanoTime() - start) / 1e9);
    }
  }

  private static void read(TextReader reader, TextCache cache, Path input, SourceFile file) {
    if (cache.has(file.sha256())) {
      return;
    }
    try {
      List<Path> parts = file.parts().stream().map(p -> input.resolve(p.path())).toList();
      Reading reading = reader.read(file, parts, n -> {});
      if (reading instanceof Reading.Done done) {
        cache.keep(file.sha256(), done.text());
      } else {
        System.err.println(file.path() + ": " + reading);
      }
    } catch (Exception e) {
      System.err.println(file.path() + ": " + e);
    }
  }

  private static Map<String, Object> row(SourceFile file, AdministrativeDocument document) {
    DocumentHead head = document.head();
    Map<String, Object> d = new LinkedHashMap<>();
    d.put("type", head.type().read().orElse(null));
    d.put("number", head.number().read().orElse(null));
    d.put("symbol", head.symbol().stated().orElse(null));
    d.put("date", head.date().stated().map(Object::toString).orElse(null));
    d.put("place", head.place().read().orElse(null));
    d.put("title", head.title().read().orElse(null));
    head.issuer()
        .known()
        .ifPresent(
            i -> {
              d.put("issuer", i.name().orElse(null));
              d.put("issuerPrinted", i.printed());
              d.put("parentPrinted", i.parentPrinted().orElse(null));
              d.put("province", i.province().orElse(null));
              d.put("district", i.district().orElse(null));
            });
    d.put("status", head.status().exportName());
    head.period()
        .ifPresent(
            p -> d.put("period", Map.of("from", p.from().toString(), "to", p.to().toString())));
    if (!head.signatures().isEmpty()) {
      Map<String, Object> s = new LinkedHashMap<>();
      List<String> names =
          head.signatures().stream().flatMap(x -> x.name().read().stream()).toList();
      s.put("name", names.isEmpty() ? null : String.join("; ", names));
      s.put(
          "lines", head.signatures().stream().map(Signature::lines).flatMap(List::stream).toList());
      d.put("signature", s);
    }
    d.put("states", Stream.of(head.number().state(), head.date().state()).toList());
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("source", Map.of("file", file.path()));
    row.put("document", d);
    return row;
  }
}
