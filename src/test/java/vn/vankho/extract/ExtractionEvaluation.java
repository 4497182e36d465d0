package vn.vankho.extract;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vankho.archive.TextCache;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Outcome;
import vn.vankho.document.Reading;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;
import vn.vankho.ingest.Finding;
import vn.vankho.ingest.Inventory;
import vn.vankho.publish.RecordWriter;
import vn.vankho.text.TextReader;

/**
 * Writes the documents of a folder as rows of the export, without archive or job: {@code
 * ExtractionEvaluation INPUT CACHE ROWS}. Texts are read once and kept in CACHE.
 */
public final class ExtractionEvaluation {
  private ExtractionEvaluation() {}

  public static void main(String[] args) throws Exception {
    Path input = Path.of(args[0]);
    TextCache cache = new TextCache(Path.of(args[1]), TextReader.version());
    DocumentExtractor extractor = new DocumentExtractor();
    try (TextReader reader = new TextReader();
        PrintStream out =
            new PrintStream(
                Files.newOutputStream(Path.of(args[2])), true, StandardCharsets.UTF_8)) {
      List<SourceFile> files = new ArrayList<>();
      for (Finding finding : Inventory.take(input)) {
        if (finding instanceof Finding.Readable source) {
          files.add(source.source());
        }
      }
      for (SourceFile file : files) {
        Optional<DocumentText> text = text(reader, cache, input, file);
        if (text.isEmpty()) {
          System.err.println("no text: " + file.path());
          continue;
        }
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        long start = System.nanoTime();
        List<AdministrativeDocument> documents = extractor.extract(text.get(), name);
        System.err.printf(
            "%s: %d document(s), %.0f ms%n",
            file.path(), documents.size(), (System.nanoTime() - start) / 1e6);
        out.println(row(file, text.get(), documents.get(0)));
      }
    }
  }

  private static Optional<DocumentText> text(
      TextReader reader, TextCache cache, Path input, SourceFile file) throws Exception {
    Optional<DocumentText> kept = cache.find(file.sha256());
    if (kept.isPresent()) {
      return kept;
    }
    List<Path> parts = file.parts().stream().map(p -> input.resolve(p.path())).toList();
    if (reader.read(file, parts, n -> {}) instanceof Reading.Done done) {
      cache.keep(file.sha256(), done.text());
      return Optional.of(done.text());
    }
    return Optional.empty();
  }

  /** The row of a file's first document, as the export would have it. */
  public static String row(String path, DocumentText text) {
    Sha256 hash = new Sha256("0".repeat(64));
    String type = SourceFile.PAGE_IMAGES;
    SourceFile file =
        new SourceFile(path, hash, type, 1, List.of(new SourceFile.Part(path, hash, type, 1)));
    String name = path.substring(path.lastIndexOf('/') + 1);
    return row(file, text, new DocumentExtractor().extract(text, name).get(0));
  }

  private static String row(SourceFile file, DocumentText text, AdministrativeDocument document) {

    return RecordWriter.line(
        new ArchivedDocument(
            DocumentId.of(file.sha256(), 1),
            file,
            List.of(file.path()),
            text.origin(),
            document.lastPage() - document.firstPage() + 1,
            document,
            Outcome.of(Outcome.Kind.PUBLISHED),
            Map.of()));
  }
}
