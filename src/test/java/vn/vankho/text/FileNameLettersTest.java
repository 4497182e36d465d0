package vn.vankho.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.Limits;
import vn.vankho.document.Reading;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;

/** Vietnamese file names where the system is set to know no letters but those of ASCII. */
class FileNameLettersTest {

  /** Reads every file of a folder; ends with 0 when all could be read. */
  static final class Program {
    public static void main(String[] args) throws IOException {
      List<Path> files;
      try (Stream<Path> list = Files.list(Path.of(args[0]))) {
        files = list.toList();
      }
      boolean all = !files.isEmpty();
      try (IsolatedReader reader = new IsolatedReader(Limits.DEFAULT)) {
        for (Path file : files) {
          boolean read = reader.read(source(file), List.of(file), n -> {}) instanceof Reading.Done;
          System.out.println(read + " " + file);
          all &= read;
        }
      }
      Runtime.getRuntime().halt(all ? 0 : 1);
    }

    private static SourceFile source(Path file) {
      String name = file.getFileName().toString();
      String type =
          name.endsWith("pdf")
              ? "application/pdf"
              : name.endsWith("docx")
                  ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                  : "application/msword";
      Sha256 hash = Sha256.of(name);
      return new SourceFile(name, hash, type, 1, List.of(new SourceFile.Part(name, hash, type, 1)));
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void filesWithVietnameseNamesAreReadInThePlainLocale(@TempDir Path dir) throws Exception {
    try (Stream<Path> walk = Files.walk(Path.of("input"))) {
      List<Path> samples =
          walk.filter(f -> f.toString().matches(".*\\.docx?|.*197.*\\.pdf")).sorted().toList();
      for (Path sample : samples) {
        String name = sample.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.'));
        Files.copy(
            sample,
            dir.resolve("Quyết định số 12 về đất đai" + ending),
            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    }
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Program.class.getName(),
            dir.toString());
    program.environment().put("LC_ALL", "C");
    Path said = Files.createTempFile("said", ".txt");
    program.redirectErrorStream(true).redirectOutput(said.toFile());
    int code = program.start().waitFor();
    assertThat(code).as(Files.readString(said)).isZero();
  }
}
