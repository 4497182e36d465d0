package vn.vankho.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.vankho.document.Box;
import vn.vankho.document.DocumentText;
import vn.vankho.document.PageText;
import vn.vankho.document.Reading;
import vn.vankho.document.Region;
import vn.vankho.document.SourceFile;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;
import vn.vankho.ingest.Finding;
import vn.vankho.ingest.Inventory;
import vn.vankho.text.TextReader;

/**
 * The test corpus as it was read: 34 forms of five documents, so that extraction can be measured in
 * seconds and without their images. {@code CorpusReadings INPUT} reads the forms anew.
 */
public final class CorpusReadings {

  private static final String SUFFIX = ".json.gz";

  private CorpusReadings() {}

  /** The readings by the form's path, such as {@code scan/heavy_200/003.pdf}. */
  public static Map<String, DocumentText> all() throws IOException {
    Path folder = folder();
    Map<String, DocumentText> readings = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          readings.put(
              name.substring(0, name.length() - SUFFIX.length()),
              Json.MAPPER.readValue(in, DocumentText.class));
        }
      }
    }
    return readings;
  }

  private static Path folder() {
    try {
      return Path.of(CorpusReadings.class.getResource("/corpus/readings").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) throws IOException {
    Path input = Path.of(args[0]);
    Path folder = Path.of("src/test/resources/corpus/readings");
    try (TextReader reader = new TextReader()) {
      for (Finding finding : Inventory.take(input)) {
        if (finding instanceof Finding.Readable readable) {
          SourceFile file = readable.source();
          List<Path> parts = file.parts().stream().map(p -> input.resolve(p.path())).toList();
          if (reader.read(file, parts, n -> {}) instanceof Reading.Done done) {
            write(folder.resolve(file.path() + SUFFIX), rounded(done.text()));
          } else {
            throw new IOException("cannot read " + file.path());
          }
        }
      }
    }
  }

  private static void write(Path file, DocumentText text) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(Json.MAPPER.writeValueAsBytes(text));
    }
  }

  /** Hundredths of a point say nothing, and fill the repository. */
  private static DocumentText rounded(DocumentText text) {
    return new DocumentText(
        text.pages().stream().map(CorpusReadings::rounded).toList(),
        text.signatures(),
        text.metadata(),
        text.notes());
  }

  private static PageText rounded(PageText p) {
    List<TextLine> lines =
        p.lines().stream()
            .map(
                l ->
                    new TextLine(
                        l.words().stream().map(CorpusReadings::rounded).toList(), l.style()))
            .toList();
    List<Region> regions =
        p.regions().stream().map(r -> new Region(r.kind(), rounded(r.box()))).toList();
    return new PageText(
        p.number(),
        p.width(),
        p.height(),
        p.origin(),
        p.reason(),
        p.dpi(),
        p.quality(),
        lines,
        regions);
  }

  private static Word rounded(Word w) {
    double confidence = Math.round(w.confidence() * 100) / 100.0;
    return new Word(w.text(), rounded(w.box()), confidence, w.ink());
  }

  private static Box rounded(Box b) {
    return new Box(tenth(b.left()), tenth(b.top()), tenth(b.width()), tenth(b.height()));
  }

  private static double tenth(double points) {
    return Math.round(points * 10) / 10.0;
  }
}
