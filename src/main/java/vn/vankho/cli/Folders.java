package vn.vankho.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Hai thư mục: the two folders that every command works with. */
final class Folders {

  @Option(
      names = "--input",
      paramLabel = "DIR",
      defaultValue = "input",
      descriptionKey = "option.input")
  Path input;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "output",
      descriptionKey = "option.output")
  Path output;
}
