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
 * and the seconds. These count from before the first reading process is started; the start of the
 * program and the files' fingerprints come before the step.
 */
final class ReadBench {

  private ReadBench() {}

  public static void main(String[] args) throws Exception {
    boolean copy = args[0].equals("copy");
    Path folder = Files.createDirectories(Path.of(args[2]));
    List<Path> files = List.of(args).stream().skip(3).map(Path::of).toList();
    List<SourceFile> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(Scans.source(CopyFiles.mediaType(file), List.of(file)));
    }
    List<Callable<Integer>> work = new ArrayList<>();
    long start = System.nanoTime();
    try (IsolatedReader reader = new IsolatedReader(Limits.DEFAULT)) {
      for (int i = 0; i < files.size(); i++) {
        Path file = files.get(i);
        SourceFile source = sources.get(i);
        work.add(() -> read(reader, source, file, copy, folder));
      }
      ExecutorService workers = Executors.newFixedThreadPool(Integer.parseInt(args[1]));
      int pages = 0;
      for (Future<Integer> done : workers.invokeAll(work)) {
        pages += done.get();
      }
      workers.shutdown();
      System.out.printf(
          Locale.ROOT,
          "%d pages, %.2f s, heap %d MB%n",
          pages,
          (System.nanoTime() - start) / 1e9,
          Runtime.getRuntime().totalMemory() >> 20);
    }
  }

  private static int read(
      IsolatedReader reader, SourceFile source, Path file, boolean copy, Path folder)
      throws IOException {
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
