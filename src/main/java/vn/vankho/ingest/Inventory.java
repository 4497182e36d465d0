package vn.vankho.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.Limits;
import vn.vankho.document.Outcome;
import vn.vankho.document.Outcome.Kind;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;

/** Kiểm kê: takes stock of the input folder, with all its sub-folders. */
public final class Inventory {

  /** A file changed so lately may still be on its way into the folder. */
  private static final Duration SETTLING = Duration.ofMillis(1000);

  private final Path input;
  private final long maxBytes;
  private final Map<Path, Look> firstLook = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Path> foldersWithFolders = new HashSet<>();

  /** What is seen of a file without opening it. */
  private record Look(long size, Instant modified) {
    static Look at(Path file) throws IOException {
      BasicFileAttributes a = Files.readAttributes(file, BasicFileAttributes.class);
      return new Look(a.size(), a.lastModifiedTime().toInstant());
    }
  }

  private Inventory(Path input, long maxBytes) {
    this.input = input;
    this.maxBytes = maxBytes;
  }

  /**
   * Everything in the folder, sorted by path; one finding for each file, and one for each folder
   * that holds nothing but page images.
   *
   * @throws UncheckedIOException when the folder itself cannot be read
   */
  public static List<Finding> take(Path input) {
    return take(input, Limits.DEFAULT.fileBytes());
  }

  /**
   * The same, with files larger than that left out.
   *
   * @throws UncheckedIOException when the folder itself cannot be read
   */
  public static List<Finding> take(Path input, long maxBytes) {
    Inventory inventory = new Inventory(input.toAbsolutePath().normalize(), maxBytes);
    inventory.look(inventory.input);
    Map<Path, List<Path>> byFolder =
        inventory.firstLook.keySet().stream()
            .collect(
                Collectors.groupingBy(Path::getParent, LinkedHashMap::new, Collectors.toList()));
    inventory.waitForLateWriters();
    byFolder.entrySet().parallelStream()
        .map(folder -> inventory.examine(folder.getKey(), folder.getValue()))
        .forEachOrdered(inventory.findings::addAll);
    return distinctlyNamed(inventory.findings);
  }

  private void look(Path folder) {
    List<Path> entries;
    try (Stream<Path> listing = Files.list(folder)) {
      entries = listing.sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      if (folder.equals(input)) {
        throw new UncheckedIOException(new IOException("cannot list " + folder, e));
      }
      leaveOut(folder, Kind.REJECTED, "file-unreadable");
      return;
    }
    for (Path entry : entries) {
      String name = FileNames.below(folder, entry);
      if (FileNames.isIgnored(name)) {
        continue;
      } else if (FileNames.isTemporary(name)) {
        leaveOut(entry, Kind.POSTPONED, "file-temporary");
      } else if (Files.isDirectory(entry)) {
        if (Files.isSymbolicLink(entry)) {
          leaveOut(entry, Kind.REJECTED, "folder-is-a-link");
        } else {
          foldersWithFolders.add(folder);
          look(entry);
        }
      } else {
        try {
          firstLook.put(entry, Look.at(entry));
        } catch (IOException e) {
          leaveOut(entry, Kind.REJECTED, "file-unreadable");
        }
      }
    }
  }

  private void leaveOut(Path file, Kind kind, String code) {
    findings.add(leftOut(file, Optional.empty(), kind, code));
  }

  private Finding.LeftOut leftOut(Path file, Optional<Sha256> sha256, Kind kind, String code) {
    return new Finding.LeftOut(
        FileNames.nfc(FileNames.below(input, file)), sha256, Outcome.of(kind, Diagnostic.of(code)));
  }

  /** Gives the youngest file time to show that it is growing. */
  private void waitForLateWriters() {
    Instant now = Instant.now();
    firstLook.values().stream()
        .map(Look::modified)
        .filter(t -> !t.isAfter(now))
        .max(Comparator.naturalOrder())
        .map(youngest -> SETTLING.minus(Duration.between(youngest, now)))
        .filter(rest -> !rest.isNegative())
        .ifPresent(
            rest -> {
              try {
                Thread.sleep(rest.toMillis());
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  private List<Finding> examine(Path folder, List<Path> files) {
    List<Finding> seen = files.stream().map(this::examine).toList();
    return asPages(folder, seen).map(List::<Finding>of).orElse(seen);
  }

  private Finding examine(Path file) {
    try {
      if (firstLook.get(file).size() > maxBytes) {
        return new Finding.LeftOut(
            FileNames.nfc(FileNames.below(input, file)),
            Optional.empty(),
            Outcome.of(Kind.REJECTED, Diagnostic.of("file-too-large", maxBytes >> 20)));
      }
      String type = ContentType.of(file);
      Sha256 sha256 = Sha256.of(file);
      Look look = Look.at(file);
      if (!look.equals(firstLook.get(file))) {
        return leftOut(file, Optional.empty(), Kind.POSTPONED, "file-growing");
      } else if (look.size() == 0) {
        return leftOut(file, Optional.of(sha256), Kind.REJECTED, "file-empty");
      } else if (type.equals(ContentType.PROTECTED_OFFICE)) {
        return leftOut(file, Optional.of(sha256), Kind.REJECTED, "office-encrypted");
      } else if (type.equals(ContentType.XLSX)) {
        return new Finding.Spreadsheet(FileNames.nfc(FileNames.below(input, file)), sha256, file);
      } else if (!ContentType.isReadable(type)) {
        return new Finding.LeftOut(
            FileNames.nfc(FileNames.below(input, file)),
            Optional.of(sha256),
            Outcome.of(Kind.REJECTED, Diagnostic.of("type-unsupported", type)));
      }
      String path = FileNames.below(input, file);
      var part = new SourceFile.Part(path, sha256, type, look.size());
      return new Finding.Readable(
          new SourceFile(FileNames.nfc(path), sha256, type, look.size(), List.of(part)),
          List.of(file));
    } catch (java.nio.file.NoSuchFileException e) {
      return leftOut(file, Optional.empty(), Kind.POSTPONED, "file-vanished");
    } catch (IOException e) {
      return leftOut(file, Optional.empty(), Kind.REJECTED, "file-unreadable");
    }
  }

  /** The folder as one source, when all that lies in it are images named as its pages. */
  private Optional<Finding.Readable> asPages(Path folder, List<Finding> seen) {
    if (folder.equals(input) || foldersWithFolders.contains(folder)) {
      return Optional.empty();
    }
    String path = FileNames.below(input, folder);
    String name = path.substring(path.lastIndexOf('/') + 1);
    Map<java.math.BigInteger, Finding.Readable> pages = new TreeMap<>();
    for (Finding finding : seen) {
      if (!(finding instanceof Finding.Readable r)
          || !ContentType.isImage(r.source().mediaType())) {
        return Optional.empty();
      }
      String file = r.path().substring(r.path().lastIndexOf('/') + 1);
      var number = FileNames.pageNumber(name, file);
      if (number.isEmpty() || pages.put(number.get(), r) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(joined(path, pages.values()));
  }

  private static Finding.Readable joined(String path, Collection<Finding.Readable> pages) {
    List<SourceFile.Part> parts = pages.stream().map(p -> p.source().parts().get(0)).toList();
    String hashes = parts.stream().map(p -> p.sha256() + "\n").collect(Collectors.joining());
    return new Finding.Readable(
        new SourceFile(
            FileNames.nfc(path),
            Sha256.of(hashes),
            SourceFile.PAGE_IMAGES,
            parts.stream().mapToLong(SourceFile.Part::size).sum(),
            parts),
        pages.stream().map(p -> p.parts().get(0)).toList());
  }

  /**
   * Sorted, each path once: of two names that differ only in their Unicode form the one that is not
   * NFC keeps the form that the file system gives.
   */
  private static List<Finding> distinctlyNamed(List<Finding> findings) {
    Set<String> taken =
        findings.stream()
            .filter(f -> f.path().equals(rawPath(f)))
            .map(Finding::path)
            .collect(Collectors.toCollection(HashSet::new));
    return findings.stream()
        .sorted(Comparator.comparing(Inventory::rawPath, FileNames.order()))
        .map(f -> f.path().equals(rawPath(f)) || taken.add(f.path()) ? f : underRawPath(f))
        .sorted(Comparator.comparing(Finding::path, FileNames.order()))
        .toList();
  }

  private static String rawPath(Finding finding) {
    return finding instanceof Finding.Readable r && r.source().parts().size() == 1
        ? r.source().parts().get(0).path()
        : finding.path();
  }

  private static Finding underRawPath(Finding finding) {
    SourceFile s = ((Finding.Readable) finding).source();
    return new Finding.Readable(
        new SourceFile(rawPath(finding), s.sha256(), s.mediaType(), s.size(), s.parts()),
        ((Finding.Readable) finding).parts());
  }
}
