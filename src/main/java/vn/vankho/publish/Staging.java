package vn.vankho.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Bàn soạn: the files of the next site that the standing one does not have, until all are there.
 *
 * <p>The first site is put together as a folder and moved into place. Later ones change the site
 * that stands: once every new file is written, a list of what goes where is written as one file,
 * and then followed. From that moment the new site is certain: a run that is killed while it
 * follows the list leaves it to the next one, which begins by going on with it. At no moment is
 * there no site, and what did not change is not touched.
 */
final class Staging {

  private static final String LIST = "list";

  private static final int IN_A_FOLDER = 1000;

  private final Path site;
  private final Path folder;
  private final boolean first;
  private final Map<String, String> staged = new ConcurrentSkipListMap<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final AtomicInteger number = new AtomicInteger();

  /** Goes on with what a killed run left, then begins with an empty folder. */
  Staging(Path output) throws IOException {
    site = output.resolve("site");
    folder = output.resolve("site.new");
    if (Files.exists(folder.resolve(LIST))) {
      follow();
    }
    delete(folder);
    first = !Files.isDirectory(site);
  }

  /** Where to write the new file that will stand under this path. */
  Path place(String path) throws IOException {
    Path file;
    if (first) {
      file = folder.resolve(path);
    } else {
      int n = number.getAndIncrement();
      String name = n / IN_A_FOLDER + "/" + n;
      staged.put(path, name);
      file = folder.resolve(name);
    }
    makeFolder(file.getParent());
    return file;
  }

  /** Noted only when it is there, since others rely on it. */
  private void makeFolder(Path directory) throws IOException {
    if (!folders.contains(directory)) {
      Files.createDirectories(directory);
      folders.add(directory);
    }
  }

  /** Where a file of the next site lies now. */
  Path find(String path) {
    if (first) {
      return folder.resolve(path);
    }
    String name = staged.get(path);
    return name == null ? site.resolve(path) : folder.resolve(name);
  }

  /** Takes a file back that turned out to be as it was. */
  void drop(String path) throws IOException {
    Files.delete(find(path));
    staged.remove(path);
  }

  /**
   * Makes the next site the one that stands.
   *
   * @param last the file that names all others, put in place when they are
   * @param gone files that the next site does not have
   */
  void commit(String last, List<String> gone) throws IOException {
    if (first) {
      Files.createDirectories(folder);
      Files.move(folder, site);
      return;
    }
    if (staged.isEmpty() && gone.isEmpty()) {
      delete(folder);
      return;
    }
    Path draft = Files.createDirectories(folder).resolve(LIST + ".tmp");
    try (BufferedWriter out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> file : staged.entrySet()) {
        if (!file.getKey().equals(last)) {
          out.write(file.getValue() + "\t" + file.getKey() + "\n");
        }
      }
      for (String path : gone) {
        out.write("\t" + path + "\n");
      }
      if (staged.containsKey(last)) {
        out.write(staged.get(last) + "\t" + last + "\n");
      }
    }
    Files.move(draft, folder.resolve(LIST), StandardCopyOption.ATOMIC_MOVE);
    follow();
    delete(folder);
  }

  /** Does what the list says; what was done before is passed over. */
  private void follow() throws IOException {
    for (String line : Files.readAllLines(folder.resolve(LIST), StandardCharsets.UTF_8)) {
      String[] columns = line.split("\t", 2);
      Path target = site.resolve(columns[1]);
      if (columns[0].isEmpty()) {
        Files.deleteIfExists(target);
        removeEmpty(target.getParent());
      } else if (Files.exists(folder.resolve(columns[0]))) {
        makeFolder(target.getParent());
        Files.move(
            folder.resolve(columns[0]),
            target,
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.delete(folder.resolve(LIST));
  }

  private void removeEmpty(Path directory) throws IOException {
    try {
      for (Path d = directory; !d.equals(site); d = d.getParent()) {
        Files.deleteIfExists(d);
        folders.remove(d);
      }
    } catch (DirectoryNotEmptyException others) {
      // Other files lie there still.
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
