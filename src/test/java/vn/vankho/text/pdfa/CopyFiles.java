package vn.vankho.text.pdfa;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Reading;
import vn.vankho.document.SourceFile;
import vn.vankho.text.TextReader;

/**
 * Makes copies of files to look at: {@code CopyFiles DIR FILE...} reads each file, writes {@code
 * NAME.pdf} and the text that it should hold, {@code NAME.txt}, and says what veraPDF finds.
 */
final class CopyFiles {

  static final Map<String, String> TYPES =
      Map.of(
          "pdf", "application/pdf",
          "tif", "image/tiff",
          "png", "image/png",
          "jpg", "image/jpeg");

  private CopyFiles() {}

  static String mediaType(Path file) {
    String name = file.toString();
    return TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Files.createDirectories(Path.of(args[0]));
    try (TextReader reader = new TextReader()) {
      for (String name : List.of(args).subList(1, args.length)) {
        Path file = Path.of(name);
        SourceFile source = Scans.source(mediaType(file), List.of(file));
        long start = System.nanoTime();
        Reading reading = reader.read(source, List.of(file), n -> {});
        if (!(reading instanceof Reading.Done done)) {
          out.println(name + " " + reading);
          continue;
        }
        DocumentText text = done.text();
        double read = (System.nanoTime() - start) / 1e9;
        if (!PreservationCopy.isScan(source, text)) {
          out.println(name + " is no scan");
          continue;
        }
        start = System.nanoTime();
        Path made = Scans.copy(source, text, List.of(file), folder);
        double copied = (System.nanoTime() - start) / 1e9;
        String plain =
            file.getParent().getFileName() + "-" + file.getFileName().toString().split("\\.")[0];
        Path copy = folder.resolve(plain + ".pdf");
        Files.move(made, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve(plain + ".txt"), text.text());
        out.printf(
            Locale.ROOT,
            "%s %d pages, read %.1f s, copied %.2f s, %d kB of %d kB, %s%n",
            name,
            text.pages().size(),
            read,
            copied,
            Files.size(copy) / 1000,
            Files.size(file) / 1000,
            Conformance.violations(copy));
      }
    }
  }
}
