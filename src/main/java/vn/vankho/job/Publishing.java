package vn.vankho.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.vankho.document.DocumentId;
import vn.vankho.document.FileReport;
import vn.vankho.document.Sha256;

/** Bước công bố: makes the site, unless the one that stands was made of the very same. */
final class Publishing {

  private final Crafts crafts;
  private final Shelves shelves;
  private final Path output;
  private final Clock clock;

  Publishing(Crafts crafts, Shelves shelves, Path output, Clock clock) {
    this.crafts = crafts;
    this.shelves = shelves;
    this.output = output;
    this.clock = clock;
  }

  boolean isNeeded() {
    return !Files.isDirectory(output.resolve("site"))
        // A run was killed while it put the site in place.
        || Files.exists(output.resolve("site.new"))
        || !shelves.publications().last().equals(Optional.of(fingerprint()));
  }

  private Sha256 fingerprint() {
    return shelves.publications().fingerprint(crafts.siteVersion());
  }

  /** Makes the site and notes what it was made of; to be called in a transaction. */
  void publish(List<FileReport> files) throws IOException {
    Sha256 fingerprint = fingerprint();
    Optional<Instant> before = shelves.publications().since(fingerprint);
    // What was made of the same is of the same date: it comes out the same, byte for byte.
    Instant when = before.orElseGet(() -> OneClock.now(clock));
    crafts.publish(shelves.archive(), files, output, when);
    if (before.isPresent()) {
      return;
    }
    List<DocumentId> onTheSite = shelves.archive().published();
    shelves.publications().note(fingerprint, onTheSite, crafts.siteVersion(), when);
  }
}
