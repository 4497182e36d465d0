package vn.vankho.cli;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.vankho.job.RunSummary;

/** {@code vankho run}, which {@code vankho} alone does as well: reads, extracts, publishes. */
@CommandLine.Command(resourceBundle = "messages.help")
class RunCommand extends Command {

  @Option(names = "--strict", descriptionKey = "option.strict")
  private boolean strict;

  @Mixin private PolicyOptions policy;

  RunCommand(Desk desk) {
    super(desk);
  }

  @Override
  public Integer call() throws IOException {
    return desk.open(
        folders,
        policy.settings(),
        office -> {
          RunSummary summary = office.run();
          desk.console().summary(summary, folders.output);
          office.alterations().forEach(p -> desk.console().line("verify." + p.kind(), p.what()));
          return strict && summary.needsAttention() ? ExitCode.ATTENTION : ExitCode.DONE;
        });
  }
}
