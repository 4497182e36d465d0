package vn.vankho.cli;

import picocli.CommandLine;

/** {@code vankho ingest}: reads and extracts without publishing. */
@CommandLine.Command(name = "ingest", resourceBundle = "messages.help")
final class IngestCommand extends Command {

  IngestCommand(Desk desk) {
    super(desk);
  }

  @Override
  public Integer call() {
    return desk.open(
        folders,
        office -> {
          desk.console().summary(office.ingest(), folders.output);
          return ExitCode.DONE;
        });
  }
}
