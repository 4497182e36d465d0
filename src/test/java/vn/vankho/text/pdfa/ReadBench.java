package vn.vankho.text.pdfa;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Limits;
import vn.vankho.document.Reading;
import vn.vankho.document.SourceFile;
import vn.vankho.text.IsolatedReader;

/**
 * The read step alone, in the processes that the program uses: {@code ReadBench (read|copy) WORKERS
 * FOLDER FILE...} reads the files, with {@code copy} writes their PDF/A too, and prints the pages
 * and the seconds from the start of the program.
 */
final class ReadBench {

  private ReadBench() {}

  public static void main(String[] args) throws Exception {
    boolean copy = args[0].equals("copy");
    Path folder = Files.createDirectories(Path.of(args[2]));
    List<Callable<Integer>> work = new ArrayList<>();
    try (IsolatedReader reader = new IsolatedReader(Limits.DEFAULT)) {
      for (String name : List.of(args).subList(3, args.length)) {
        work.add(() -> read(reader, Path.of(name), copy, folder));
      }
      ExecutorService workers = Executors.newFixedThreadPool(Integer.parseInt(args[1]));
      int pages = 0;
      for (Future<Integer> done : workers.invokeAll(work)) {
        pages += done.get();
      }
      workers.shutdown();
      long started = ProcessHandle.current().info().startInstant().get().toEpochMilli();
      System.out.printf(
          Locale.ROOT,
          "%d pages, %.2f s, heap %d MB%n",
          pages,
          (System.currentTimeMillis() - started) / 1e3,
          Runtime.getRuntime().totalMemory() >> 20);
    }
  }

  private static int read(IsolatedReader reader, Path file, boolean copy, Path folder)
      throws IOException {
    SourceFile source = Scans.source(CopyFiles.mediaType(file), List.of(file));
    Reading reading = reader.read(source, List.of(file), n -> {});
    if (!(reading instanceof Reading.Done done)) {
      throw new IOException(file + " " + reading);
    }
    DocumentText text = done.text();
    if (copy) {
      Path target = folder.resolve(source.sha256().hex() + ".pdf");
      try (OutputStream out = Files.newOutputStream(target)) {
        PreservationCopy.of(Scans.document(source, text), text, List.of(file))
            .writeTo(out, folder, n -> {});
      }
    }
    return text.pages().size();
  }
}
