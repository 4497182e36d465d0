package vn.vankho.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vankho alto ID --to DIR}: writes a document's pages as ALTO. */
@CommandLine.Command(name = "alto", resourceBundle = "messages.help")
final class AltoCommand extends Command {

  @Parameters(paramLabel = "ID", descriptionKey = "option.id")
  private String id;

  @Option(names = "--to", paramLabel = "DIR", descriptionKey = "option.to")
  private Path folder = Path.of("alto");

  AltoCommand(Desk desk) {
    super(desk);
  }

  @Override
  public Integer call() throws IOException {
    return desk.open(
        folders,
        id,
        (office, document) -> {
          int pages = office.writeAlto(document, folder);
          desk.console().say("alto.done", pages, folder);
          return ExitCode.DONE;
        });
  }
}
