package vn.vankho.cli;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** {@code vankho publish}: makes the site anew of what is held. */
@CommandLine.Command(name = "publish", resourceBundle = "messages.help")
final class PublishCommand extends Command {

  @Mixin private PolicyOptions policy;

  PublishCommand(Desk desk) {
    super(desk);
  }

  @Override
  public Integer call() throws IOException {
    return desk.open(
        folders,
        policy.settings(),
        office -> {
          desk.console().summary(office.publish(), folders.output);
          return ExitCode.DONE;
        });
  }
}
