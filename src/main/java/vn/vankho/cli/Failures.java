package vn.vankho.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import vn.vankho.document.Limits;
import vn.vankho.document.TemplateFault;
import vn.vankho.document.TextLost;
import vn.vankho.job.AlreadyRunning;
import vn.vankho.job.ArchiveNotOpened;
import vn.vankho.job.BackupNotWhole;
import vn.vankho.job.RunFailed;

/**
 * Lời khi việc không thành: says in both languages why a command could not be done. Where in the
 * program it happened is shown with {@code --debug} only; in no log, as a page's words may stand in
 * it.
 */
final class Failures implements CommandLine.IExecutionExceptionHandler {

  /** A disk with less than this (bytes) is taken for full. */
  private static final long FULL = 4L << 20;

  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine commandLine, CommandLine.ParseResult parsed) {
    Command command = commandLine.getCommand();
    int code = say(e, command.folders.output);
    if (command.debug) {
      e.printStackTrace(console.out());
    }
    return code;
  }

  private int say(Exception e, Path output) {
    if (e instanceof Limits.Wrong) {
      console.say("error.limit", e.getMessage());
      return ExitCode.USAGE;
    } else if (e instanceof BackupNotWhole) {
      console.say("error.backup", e.getMessage());
      return ExitCode.ATTENTION;
    } else if (e instanceof AlreadyRunning) {
      console.say("error.running", output);
    } else if (cause(e, TextLost.class).isPresent()) {
      console.say("error.text-lost");
    } else if (cause(e, TemplateFault.class).isPresent()) {
      console.say("error.templates", cause(e, TemplateFault.class).get().getMessage());
    } else if (!sayDisk(output)) {
      // The database complains of a disk in many ways, so the disk was asked first.
      sayOther(e, output);
    }
    return ExitCode.FAILED;
  }

  private void sayOther(Exception e, Path output) {
    if (e instanceof ArchiveNotOpened archive) {
      console.say("error.archive." + archive.why(), output, reason(e));
    } else if (e instanceof IOException || e instanceof UncheckedIOException) {
      console.say("error.output", output, reason(e));
    } else if (e instanceof RunFailed) {
      console.say("error.failed", reason(e));
    } else {
      console.say("error.program", reason(e));
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

  private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (kind.isInstance(t)) {
        return Optional.of(kind.cast(t));
      }
    }
    return Optional.empty();
  }

  private static String reason(Exception e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }
}
