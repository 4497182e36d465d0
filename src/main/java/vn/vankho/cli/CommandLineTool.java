package vn.vankho.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.system.ApplicationHome;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.PropertiesDefaultProvider;
import vn.vankho.document.PublicationSettings;
import vn.vankho.job.Crafts;

/** {@code vankho <command>}: all the commands; without one, {@code run}. */
@CommandLine.Command(
    name = "vankho",
    resourceBundle = "messages.help",
    versionProvider = CommandLineTool.Version.class)
public final class CommandLineTool extends RunCommand {

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  /** Options that are always to be given may stand here, such as {@code redact=true}. */
  private static final String SETTINGS = "vankho.properties";

  private CommandLineTool(Desk desk) {
    super(desk);
  }

  /**
   * Does what the arguments ask for.
   *
   * @return the exit code: 0 done, 1 failed, 2 wrong usage, 3 something needs attention
   */
  public static int execute(
      Clock clock, Function<PublicationSettings, Crafts> crafts, String... args) {
    return execute(Console.standard(), clock, crafts, args);
  }

  static int execute(
      Console console, Clock clock, Function<PublicationSettings, Crafts> crafts, String... args) {
    Desk desk = new Desk(console, clock, crafts);
    PrintWriter out = new PrintWriter(console.out(), true);
    CommandLine commands =
        new CommandLine(new CommandLineTool(desk))
            .addSubcommand("run", new RunCommand(desk))
            .addSubcommand("ingest", new IngestCommand(desk))
            .addSubcommand("publish", new PublishCommand(desk))
            .addSubcommand("serve", new ServeCommand(desk))
            .addSubcommand("evaluate", new EvaluateCommand(desk))
            .addSubcommand("verify", new VerifyCommand(desk))
            .addSubcommand("withdraw", new WithdrawCommand(desk))
            .addSubcommand("restore", new RestoreCommand(desk))
            .addSubcommand("backup", new BackupCommand(desk))
            .addSubcommand("restore-backup", new RestoreBackupCommand(desk))
            .addSubcommand("alto", new AltoCommand(desk))
            .setDefaultValueProvider(settings(Path.of(""), home()))
            .setExecutionStrategy(CommandLineTool::runLast)
            .setParameterExceptionHandler(new WrongUsage(console))
            .setExecutionExceptionHandler(new Failures(console))
            .setOut(out)
            .setErr(out);
    try {
      return commands.execute(args);
    } catch (OutOfMemoryError e) {
      console.say("error.memory");
      return ExitCode.FAILED;
    }
  }

  /** Nobody would heed an option before the command, as in {@code --hold-drafts publish}. */
  private static int runLast(CommandLine.ParseResult parsed) {
    if (parsed.hasSubcommand()) {
      for (CommandLine.Model.OptionSpec option : parsed.matchedOptions()) {
        if (!option.usageHelp() && !option.versionHelp()) {
          throw new WrongUsage.BeforeCommand(parsed, option);
        }
      }
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  /**
   * The first of the folders that has a file of settings says what they are: that in which the
   * program was started, then that in which it lies.
   */
  static CommandLine.IDefaultValueProvider settings(Path... folders) {
    return Stream.of(folders)
        .map(folder -> folder.resolve(SETTINGS))
        .filter(Files::isRegularFile)
        .findFirst()
        .<CommandLine.IDefaultValueProvider>map(f -> new PropertiesDefaultProvider(f.toFile()))
        .orElse(arg -> null);
  }

  private static Path home() {
    return new ApplicationHome(CommandLineTool.class).getDir().toPath();
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = CommandLineTool.class.getPackage().getImplementationVersion();
      return new String[] {"vankho " + (version == null ? "" : version)};
    }
  }
}
