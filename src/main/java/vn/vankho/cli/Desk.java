package vn.vankho.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.function.Function;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Limits;
import vn.vankho.document.PublicationSettings;
import vn.vankho.document.TextLost;
import vn.vankho.job.AlreadyRunning;
import vn.vankho.job.BackupNotWhole;
import vn.vankho.job.Crafts;
import vn.vankho.job.RecordOffice;
import vn.vankho.job.RunFailed;

/** Bàn tiếp nhận: opens the archive for a command and says so when it cannot be done. */
final class Desk {

  /** What a command does with the open archive; its exit code. */
  interface Work {
    int with(RecordOffice office) throws IOException;
  }

  /** What a command does with one document. */
  interface DocumentWork {
    int with(RecordOffice office, DocumentId document) throws IOException;
  }

  /** A disk with less than this (bytes) is taken for full. */
  private static final long FULL = 4L << 20;

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

  /** Does the work; failures become words and an exit code. */
  int open(Folders folders, Work work) {
    return open(folders, PublicationSettings.DEFAULT, work);
  }

  int open(Folders folders, PublicationSettings settings, Work work) {
    if (!Files.isDirectory(folders.input) || !Files.isReadable(folders.input)) {
      console.say("error.input", folders.input);
      return ExitCode.FAILED;
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
    } catch (Limits.Wrong e) {
      console.say("error.limit", e.getMessage());
      return ExitCode.USAGE;
    } catch (AlreadyRunning e) {
      console.say("error.running", e.output());
    } catch (BackupNotWhole e) {
      console.say("error.backup", e.getMessage());
      return ExitCode.ATTENTION;
    } catch (IOException | UncheckedIOException e) {
      sayWhy("error.output", folders.output, e);
    } catch (RunFailed e) {
      if (e.getCause() instanceof TextLost) {
        console.say("error.text-lost");
      } else {
        sayWhy("error.failed", folders.output, e);
      }
    } catch (RuntimeException e) {
      // The database complains of a disk in many ways; all else is a fault of the program's own.
      if (!sayDisk(folders.output)) {
        throw e;
      }
    }
    return ExitCode.FAILED;
  }

  private void sayWhy(String otherwise, Path output, Exception e) {
    if (!sayDisk(output)) {
      if (otherwise.equals("error.output")) {
        console.say(otherwise, output, reason(e));
      } else {
        console.say(otherwise, reason(e));
      }
    }
  }

  /** Whether the disk is to blame, which its own words tell in the system's language only. */
  private boolean sayDisk(Path output) {
    Path there = output.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    try {
      if (!Files.isDirectory(there)) {
        return false;
      } else if (!Files.isWritable(there)) {
        console.say("error.read-only", output);
        return true;
      } else if (Files.getFileStore(there).getUsableSpace() < FULL) {
        console.say("error.disk-full", output);
        return true;
      }
    } catch (IOException unknown) {
      // Then its own words must do.
    }
    return false;
  }

  /** Does something with one document, when there is such a one. */
  int open(Folders folders, String id, DocumentWork work) {
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

  private static String reason(Exception e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }
}
