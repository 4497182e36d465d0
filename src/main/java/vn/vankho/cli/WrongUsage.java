package vn.vankho.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Dùng sai lệnh: says in both languages what of a command line was not understood. */
final class WrongUsage implements CommandLine.IParameterExceptionHandler {

  /** An option that stands before the command. */
  static final class BeforeCommand extends ParameterException {
    private final String command;
    private final String option;

    BeforeCommand(CommandLine.ParseResult parsed, CommandLine.Model.OptionSpec option) {
      super(parsed.commandSpec().commandLine(), option.longestName());
      this.command = parsed.subcommand().commandSpec().name();
      this.option = option.longestName();
    }
  }

  private final Console console;

  WrongUsage(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    if (e instanceof UnmatchedArgumentException unmatched) {
      boolean option = unmatched.isUnknownOption();
      String known =
          option || !unmatched.getCommandLine().getSubcommands().isEmpty() ? "" : ".more";
      console.say(
          option ? "usage.option" : "usage.command" + known, unmatched.getUnmatched().get(0));
    } else if (e instanceof BeforeCommand before) {
      console.say("usage.before", before.option, before.command);
    } else if (e instanceof MissingParameterException missing) {
      console.say("usage.missing", names(missing.getMissing()));
    } else if (e.getArgSpec() != null && e.getValue() != null) {
      boolean number = e.getArgSpec().type() == int.class;
      console.say(number ? "usage.number" : "usage.value", name(e.getArgSpec()), e.getValue());
    } else {
      console.say("usage.other", e.getMessage());
    }
    console.say("usage.help", command);
    return ExitCode.USAGE;
  }

  private static String names(List<ArgSpec> missing) {
    return missing.stream().map(WrongUsage::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec spec) {
    return spec instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : spec.paramLabel();
  }
}
