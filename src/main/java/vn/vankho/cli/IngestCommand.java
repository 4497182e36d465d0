package vn.vankho.cli;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** {@code vankho ingest}: reads and extracts without publishing. */
@CommandLine.Command(name = "ingest", resourceBundle = "messages.help")
final class IngestCommand extends Command {

  @Mixin private PolicyOptions policy;

  IngestCommand(Desk desk) {
    super(desk);
  }

  @Override
  public Integer call() throws IOException {
    return desk.open(
        folders,
        policy.settings(),
        office -> {
          desk.console().summary(office.ingest(), folders.output);
          return ExitCode.DONE;
        });
  }
}
