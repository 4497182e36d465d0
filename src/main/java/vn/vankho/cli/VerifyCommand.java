package vn.vankho.cli;

import java.io.IOException;
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
}
