package vn.vankho.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lệnh: what every command has. */
abstract class Command implements Callable<Integer> {

  @Mixin Folders folders;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  boolean help;

  boolean debug;

  final Desk desk;

  Command(Desk desk) {
    this.desk = desk;
  }

  /** Libraries say why they fail as well; the words that a person is told are enough otherwise. */
  @Option(names = "--debug", descriptionKey = "option.debug")
  void debug(boolean on) {
    debug = on;
    if (on) {
      System.setProperty("vankho.log", "warn");
    }
  }
}
