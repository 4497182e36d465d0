package vn.vankho.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import vn.vankho.document.Fixity;

/** {@code vankho verify}: checks that originals, database and site are whole; mends nothing. */
@CommandLine.Command(name = "verify", resourceBundle = "messages.help")
final class VerifyCommand extends Command {

  @CommandLine.Option(names = "--accept", descriptionKey = "accept")
  private boolean accept;

  VerifyCommand(Desk desk) {
    super(desk);
  }

  @Override
  public Integer call() throws IOException {
    return desk.open(
        folders,
        office -> {
          if (accept) {
            office.acceptAlterations();
          }
          Fixity fixity = office.verify();
          fixity.problems().forEach(p -> desk.console().line("verify." + p.kind(), p.what()));
          if (!fixity.problems().isEmpty()) {
            sayWhatToDo(fixity);
            return ExitCode.ATTENTION;
          }
          desk.console()
              .say(
                  "verify.sound",
                  fixity.originals(),
                  fixity.documents(),
                  fixity.duplicates(),
                  fixity.published(),
                  fixity.siteFiles());
          return ExitCode.DONE;
        });
  }

  private void sayWhatToDo(Fixity fixity) {
    Map<Boolean, List<Fixity.Problem>> bySite =
        fixity.problems().stream()
            .collect(Collectors.partitioningBy(p -> p.what().startsWith("site/")));
    if (!bySite.get(true).isEmpty()) {
      desk.console().say("verify.remedy.site", folders.output.resolve("site"));
    }
    if (!bySite.get(false).isEmpty()) {
      desk.console().say("verify.remedy.archive");
    }
  }
}
