package vn.vankho.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.vankho.cli.evaluation.Evaluation;

/**
 * {@code vankho evaluate --gold DIR}: scores the records in the output folder; with {@code
 * --input}, after reading that folder.
 */
@CommandLine.Command(name = "evaluate", resourceBundle = "messages.help")
final class EvaluateCommand extends Command {

  @Option(names = "--gold", paramLabel = "DIR", required = true, descriptionKey = "option.gold")
  private Path gold;

  @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "option.baseline")
  private Optional<Path> baseline = Optional.empty();

  @Option(names = "--update-baseline", descriptionKey = "option.update-baseline")
  private boolean update;

  @Option(names = "--markdown", descriptionKey = "option.markdown")
  private boolean markdown;

  @Mixin private PolicyOptions policy;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  EvaluateCommand(Desk desk) {
    super(desk);
  }

  @Override
  public Integer call() throws IOException {
    if (Evaluation.goldFiles(gold).isEmpty()) {
      desk.console().say("evaluate.nogold", gold);
      return ExitCode.USAGE;
    }
    boolean read = spec.commandLine().getParseResult().hasMatchedOption("--input");
    return desk.open(
        folders,
        policy.settings(),
        office -> {
          if (read) {
            office.ingest();
          }
          Path forms = Files.createTempFile(folders.output, "forms", ".jsonl");
          try {
            office.writeForms(forms);
            Evaluation evaluation = Evaluation.of(gold, forms);
            (markdown ? evaluation.markdown() : evaluation.table())
                .forEach(desk.console().out()::println);
            return compare(evaluation);
          } finally {
            Files.delete(forms);
          }
        });
  }

  private int compare(Evaluation evaluation) throws IOException {
    if (baseline.isEmpty()) {
      return ExitCode.DONE;
    }
    Path file = baseline.get();
    boolean lost = false;
    if (Files.exists(file)) {
      Map<String, Double> before = Evaluation.load(file);
      desk.console().out().println();
      evaluation.changesSince(before).forEach(desk.console().out()::println);
      lost = evaluation.losesAgainst(before);
    }
    if (update || !Files.exists(file)) {
      evaluation.save(file);
      desk.console().line("evaluate.baseline", file);
      return ExitCode.DONE;
    }
    return lost ? ExitCode.ATTENTION : ExitCode.DONE;
  }
}
