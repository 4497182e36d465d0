package vn.vankho.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code vankho restore-backup FOLDER}: fills an empty output folder from a backup. */
@CommandLine.Command(name = "restore-backup", resourceBundle = "messages.help")
final class RestoreBackupCommand extends Command {

  @Parameters(paramLabel = "FOLDER", descriptionKey = "option.bag")
  private Path bag;

  RestoreBackupCommand(Desk desk) {
    super(desk);
  }

  @Override
  public Integer call() throws IOException {
    return desk.open(
        folders,
        office -> {
          if (!Files.isDirectory(bag)) {
            desk.console().say("restore-backup.none", bag);
            return ExitCode.USAGE;
          } else if (!office.restoreBackup(bag.toAbsolutePath())) {
            desk.console().say("restore-backup.full", folders.output);
            return ExitCode.USAGE;
          }
          desk.console().say("restore-backup.done", bag, folders.output);
          return ExitCode.DONE;
        });
  }
}
