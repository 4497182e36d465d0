package vn.vankho.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code vankho backup FOLDER}: writes a copy of the archive that stands on its own (BagIt). */
@CommandLine.Command(name = "backup", resourceBundle = "messages.help")
final class BackupCommand extends Command {

  @Parameters(paramLabel = "FOLDER", descriptionKey = "option.bag")
  private Path bag;

  BackupCommand(Desk desk) {
    super(desk);
  }

  @Override
  public Integer call() throws IOException {
    return desk.open(
        folders,
        office -> {
          if (Files.exists(bag)) {
            desk.console().say("backup.exists", bag);
            return ExitCode.USAGE;
          }
          office.backUp(bag.toAbsolutePath());
          desk.console().say("backup.done", bag);
          return ExitCode.DONE;
        });
  }
}
