package vn.vankho.extract;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import vn.vankho.archive.TextCache;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Sha256;
import vn.vankho.extract.privacy.PersonalDataFinder;
import vn.vankho.text.TextReader;

/**
 * Shows what the gate would stop or hold among files that were read before: {@code GateSurvey CACHE
 * FILE...}, the cache being an output folder.
 */
final class GateSurvey {
  private GateSurvey() {}

  public static void main(String[] args) throws Exception {
    TextCache cache = new TextCache(Path.of(args[0]), TextReader.version());
    PersonalDataFinder finder = new PersonalDataFinder();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long spent = 0;
    for (int i = 1; i < args.length; i++) {
      Path file = Path.of(args[i]);
      Optional<DocumentText> text = cache.find(Sha256.of(file));
      if (text.isEmpty()) {
        out.println(file.getFileName() + ": not read");
        continue;
      }
      text.get().pages().stream()
          .flatMap(p -> SecrecyGate.mark(p).stream())
          .forEach(e -> out.println(file.getFileName() + ": SECRET page " + e.page()));
      long start = System.nanoTime();
      var found = finder.find(text.get());
      spent += System.nanoTime() - start;
      found.forEach(
          d ->
              out.printf(
                  "%s: %s p%d %s “%s” in “%s”%n",
                  file.getFileName(),
                  d.kind(),
                  d.page(),
                  d.evidence().rule(),
                  d.evidence().quote(),
                  text.get().pages().get(d.page() - 1).lines().get(d.line()).text()));
    }
    out.printf("%.0f ms%n", spent / 1e6);
  }
}
