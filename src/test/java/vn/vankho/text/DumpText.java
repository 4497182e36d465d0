package vn.vankho.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.vankho.document.Box;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Ink;
import vn.vankho.document.PageText;
import vn.vankho.document.Reading;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;
import vn.vankho.document.TextLine;

/**
 * Shows what the reader makes of files: {@code DumpText FILE...} prints every line with its box;
 * {@code DumpText --out DIR FILE...} writes one {@code NAME_pNN.txt} a page instead.
 */
final class DumpText {
  private static final Map<String, String> TYPES =
      Map.of(
          "pdf", "application/pdf",
          "doc", "application/msword",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "rtf", "application/rtf",
          "odt", "application/vnd.oasis.opendocument.text",
          "tif", "image/tiff",
          "tiff", "image/tiff",
          "png", "image/png",
          "jpg", "image/jpeg");

  private DumpText() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean toFiles = args.length > 1 && args[0].equals("--out");
    List<String> files = List.of(args).subList(toFiles ? 2 : 0, args.length);
    try (TextReader reader = new TextReader()) {
      Stream<String> todo = toFiles ? files.parallelStream() : files.stream();
      todo.forEach(
          f -> {
            Path path = Path.of(f);
            long start = System.nanoTime();
            Reading reading = read(reader, path);
            if (toFiles) {
              write(Path.of(args[1]), path, reading);
              System.err.printf(Locale.ROOT, "%s %.2f s%n", f, (System.nanoTime() - start) / 1e9);
            } else {
              print(out, f, reading);
            }
          });
    }
  }

  /** Reads a file or a folder of page images, its type by its name. */
  static Reading read(TextReader reader, Path path) {
    try {
      List<Path> parts = new ArrayList<>();
      String type = SourceFile.PAGE_IMAGES;
      if (Files.isDirectory(path)) {
        try (Stream<Path> list = Files.list(path)) {
          list.sorted().forEach(parts::add);
        }
      } else {
        parts.add(path);
        String name = path.getFileName().toString();
        type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
      }
      Sha256 hash = Sha256.of(path.toString());
      SourceFile file =
          new SourceFile(
              path.getFileName().toString(),
              hash,
              type,
              1,
              List.of(new SourceFile.Part(path.toString(), hash, type, 1)));
      return reader.read(file, parts, n -> {});
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void write(Path dir, Path file, Reading reading) {
    String name = file.getFileName().toString().replaceAll("\\.[a-z]+$", "");
    if (reading instanceof Reading.Done done) {
      for (PageText page : done.text().pages()) {
        Path to = dir.resolve(String.format(Locale.ROOT, "%s_p%02d.txt", name, page.number()));
        try {
          Files.createDirectories(dir);
          Files.writeString(to, page.text());
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
      }
    } else {
      System.err.println(file + " " + reading);
    }
  }

  private static void print(PrintStream out, String name, Reading reading) {
    out.println("### " + name);
    if (!(reading instanceof Reading.Done done)) {
      out.println(reading);
      return;
    }
    DocumentText text = done.text();
    out.println("metadata " + new java.util.TreeMap<>(text.metadata()));
    text.notes().forEach(n -> out.println("note " + n));
    text.signatures().forEach(s -> out.println("signature " + s));
    for (PageText page : text.pages()) {
      out.printf(
          Locale.ROOT,
          "--- page %d %.0fx%.0f %s %s dpi=%s %s %.2f%n",
          page.number(),
          page.width(),
          page.height(),
          page.origin(),
          page.reason(),
          page.dpi().isPresent() ? page.dpi().getAsInt() : "-",
          page.quality().grade(),
          page.quality().measure());
      page.regions().forEach(r -> out.println("region " + r.kind() + " " + box(r.box())));
      page.lines().forEach(l -> out.println(show(l)));
    }
  }

  private static String show(TextLine line) {
    StringBuilder text = new StringBuilder();
    line.words()
        .forEach(
            w ->
                text.append(' ')
                    .append(w.ink() == Ink.PRINT ? w.text() : w.ink() + "{" + w.text() + "}"));
    return String.format(
        Locale.ROOT,
        "%s %s%s %.2f |%s",
        box(line.box()),
        line.style().bold() ? "B" : "-",
        line.style().italic() ? "I" : "-",
        line.confidence(),
        text);
  }

  private static String box(Box b) {
    return String.format(
        Locale.ROOT, "%4.0f,%4.0f %4.0fx%3.0f", b.left(), b.top(), b.width(), b.height());
  }
}
