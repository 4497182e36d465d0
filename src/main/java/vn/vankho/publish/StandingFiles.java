package vn.vankho.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tệp đang có: takes stock of the site that stands. */
final class StandingFiles {

  private final Path site;
  private final Map<String, Ledger.Row> known;
  private final Map<String, Optional<Ledger.Row>> found;

  private StandingFiles(Path site, Map<String, Ledger.Row> known) {
    this.site = site;
    this.known = known;
    this.found = new ConcurrentHashMap<>(known.size());
  }

  /**
   * Every file of the site, as the ledger describes it; those that it does not know, or that are
   * not as it says, without a row.
   */
  static Map<String, Optional<Ledger.Row>> of(Path site, Map<String, Ledger.Batch> known)
      throws IOException {
    int files = known.values().stream().mapToInt(b -> b.files().size()).sum();
    Map<String, Ledger.Row> rows = new HashMap<>(files * 2);
    known.values().forEach(b -> b.files().forEach(row -> rows.put(row.path(), row)));
    StandingFiles stock = new StandingFiles(site, rows);
    if (Files.isDirectory(site)) {
      stock.take();
    }
    return stock.found;
  }

  /** Asks the disk about every file, which takes long where they are many: all at once. */
  private void take() throws IOException {
    List<Path> folders = new ArrayList<>(List.of(site));
    for (int depth = 0; depth < 2; depth++) {
      List<Path> within = new ArrayList<>();
      for (Path folder : folders) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
          for (Path one : all) {
            if (Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)) {
              within.add(one);
            } else {
              note(one, Files.readAttributes(one, BasicFileAttributes.class));
            }
          }
        }
      }
      folders = within;
    }
    try (Press press = new Press()) {
      for (Path folder : folders) {
        press.run(() -> take(folder));
      }
    }
  }

  private void take(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
            note(file, a);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void note(Path file, BasicFileAttributes a) {
    String path = file.toString().substring(site.toString().length() + 1).replace('\\', '/');
    Ledger.Row row = known.get(path);
    boolean is =
        row != null && row.size() == a.size() && row.modified() == a.lastModifiedTime().toMillis();
    found.put(is ? row.path() : path, is ? Optional.of(row) : Optional.empty());
  }
}
