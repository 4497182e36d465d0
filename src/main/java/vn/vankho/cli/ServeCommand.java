package vn.vankho.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code vankho serve}: shows the site on this machine until it is stopped. */
@CommandLine.Command(name = "serve", resourceBundle = "messages.help")
final class ServeCommand extends Command {

  @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "option.port")
  private int port;

  ServeCommand(Desk desk) {
    super(desk);
  }

  @Override
  public Integer call() throws InterruptedException {
    Path site = folders.output.resolve("site");
    if (!Files.isDirectory(site)) {
      desk.console().say("serve.nosite", folders.output);
      return ExitCode.FAILED;
    }
    try (SitePreview preview = SitePreview.start(site, port)) {
      desk.console().line("serve.at", preview.address());
      Thread.currentThread().join();
      return ExitCode.DONE;
    } catch (IOException e) {
      desk.console().say("error.port", String.valueOf(port), e.getMessage());
      return ExitCode.FAILED;
    }
  }
}
