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

  final Desk desk;

  Command(Desk desk) {
    this.desk = desk;
  }
}
