package vn.vankho.cli;

import picocli.CommandLine;

/** {@code vankho publish}: makes the site anew of what is held. */
@CommandLine.Command(name = "publish", resourceBundle = "messages.help")
final class PublishCommand extends Command {

  PublishCommand(Desk desk) {
    super(desk);
  }

  @Override
  public Integer call() {
    return desk.open(
        folders,
        office -> {
          desk.console().summary(office.publish(), folders.output);
          return ExitCode.DONE;
        });
  }
}
