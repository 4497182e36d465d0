package vn.vankho.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.function.Function;
import vn.vankho.document.DocumentId;
import vn.vankho.document.PublicationSettings;
import vn.vankho.job.Crafts;
import vn.vankho.job.RecordOffice;

/** Bàn tiếp nhận: opens the archive for a command. */
final class Desk {

  /** What a command does with the open archive; its exit code. */
  interface Work {
    int with(RecordOffice office) throws IOException;
  }

  /** What a command does with one document. */
  interface DocumentWork {
    int with(RecordOffice office, DocumentId document) throws IOException;
  }

  private final Console console;
  private final Clock clock;
  private final Function<PublicationSettings, Crafts> crafts;

  Desk(Console console, Clock clock, Function<PublicationSettings, Crafts> crafts) {
    this.console = console;
    this.clock = clock;
    this.crafts = crafts;
  }

  Console console() {
    return console;
  }

  /** Does the work. */
  int open(Folders folders, Work work) throws IOException {
    return open(folders, PublicationSettings.DEFAULT, work);
  }

  int open(Folders folders, PublicationSettings settings, Work work) throws IOException {
    if (!Files.isDirectory(folders.input) || !Files.isReadable(folders.input)) {
      console.say("error.input", folders.input);
      return ExitCode.FAILED;
    }
    if (isWithin(folders.output, folders.input)) {
      console.say("error.nested", folders.output, folders.input);
      return ExitCode.USAGE;
    }
    boolean terminal = System.console() != null;
    try (Crafts hands = crafts.apply(settings);
        RecordOffice office =
            RecordOffice.open(
                folders.input,
                folders.output,
                clock,
                hands,
                new ConsoleProgress(console, terminal))) {
      return work.with(office);
    }
  }

  /** Whether a folder, there or not yet, lies in the other, whatever links lead to it. */
  private static boolean isWithin(Path folder, Path other) throws IOException {
    Path there = folder.toAbsolutePath().normalize();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there.toRealPath().startsWith(other.toRealPath());
  }

  /** Does something with one document, when there is such a one. */
  int open(Folders folders, String id, DocumentWork work) throws IOException {
    DocumentId document;
    try {
      document = new DocumentId(id);
    } catch (IllegalArgumentException e) {
      console.say("error.id", id);
      return ExitCode.USAGE;
    }
    return open(
        folders,
        office -> {
          try {
            return work.with(office, document);
          } catch (NoSuchElementException e) {
            console.say("error.unknown", document);
            return ExitCode.USAGE;
          }
        });
  }
}
