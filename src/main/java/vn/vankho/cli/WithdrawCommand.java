package vn.vankho.cli;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vankho withdraw ID --reason TEXT}: takes a document off the site. */
@CommandLine.Command(name = "withdraw", resourceBundle = "messages.help")
final class WithdrawCommand extends Command {

  @Parameters(paramLabel = "ID", descriptionKey = "option.id")
  private String id;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      descriptionKey = "option.reason")
  private String reason;

  WithdrawCommand(Desk desk) {
    super(desk);
  }

  @Override
  public Integer call() throws IOException {
    return desk.open(
        folders,
        id,
        (office, document) -> {
          boolean done = office.withdraw(document, reason.strip());
          desk.console().say(done ? "withdraw.done" : "withdraw.already", document);
          return ExitCode.DONE;
        });
  }
}
