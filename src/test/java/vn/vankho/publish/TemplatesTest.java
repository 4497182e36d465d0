package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

  private static final Path FOLDER = Path.of("site-templates");

  private static Set<Object> keys(String file) throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
      words.load(reader);
    }
    Set<Object> keys = new TreeSet<>(words.keySet());
    // the report is one page for both languages
    keys.removeIf(k -> k.toString().startsWith("report.") || k.toString().startsWith("outcome."));
    return keys;
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "search"})
  void bothLanguagesHaveTheSameWords(String name) throws IOException {
    assertThat(keys(name + "_en.properties")).isEqualTo(keys(name + "_vi.properties"));
  }

  @Test
  void theListingNamesEveryFileOfTheFolder() throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      List<String> files =
          all.filter(Files::isRegularFile)
              .map(f -> FOLDER.relativize(f).toString().replace('\\', '/'))
              .filter(f -> !f.equals("files.txt"))
              .sorted()
              .toList();
      assertThat(new TemplateFolder().files()).isEqualTo(files);
    }
  }
}
