package vn.vankho.cli;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code vankho restore ID}: puts a withdrawn document back. */
@CommandLine.Command(name = "restore", resourceBundle = "messages.help")
final class RestoreCommand extends Command {

  @Parameters(paramLabel = "ID", descriptionKey = "option.id")
  private String id;

  RestoreCommand(Desk desk) {
    super(desk);
  }

  @Override
  public Integer call() throws IOException {
    return desk.open(
        folders,
        id,
        (office, document) -> {
          boolean done = office.restore(document);
          desk.console().say(done ? "restore.done" : "restore.already", document);
          return ExitCode.DONE;
        });
  }
}
