package vn.vankho;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DiagnosticMessages;

class DiagnosticWordsTest {

  private static final Pattern CODE = Pattern.compile("Diagnostic\\s*\\.of\\(\\s*\"([^\"]+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyDiagnosticInTheCodeHasAProblemAndARemedy(String language) throws IOException {
    DiagnosticMessages words = new DiagnosticMessages(language);
    Set<String> codes = codes();
    assertThat(codes).hasSizeGreaterThan(20);
    for (String code : codes) {
      Diagnostic diagnostic = Diagnostic.of(code, "0", "1", "2");
      assertThat(words.problem(diagnostic)).as(code).isNotBlank().isNotEqualTo(code);
      assertThat(words.remedy(diagnostic)).as(code).isNotBlank().isNotEqualTo(code);
    }
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher m = CODE.matcher(Files.readString(file));
        while (m.find()) {
          codes.add(m.group(1));
        }
      }
    }
    return codes;
  }
}
