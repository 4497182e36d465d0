package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticMessagesTest {

  @Test
  void aTypeOfFileIsNamedInWordsAndAnUnknownOneAsItIs() {
    Diagnostic text = Diagnostic.of("type-unsupported", "text/plain");
    assertThat(new DiagnosticMessages("vi").problem(text)).contains("văn bản thuần (.txt)");
    assertThat(new DiagnosticMessages("en").problem(text)).contains("plain text (.txt)");
    Diagnostic other = Diagnostic.of("type-unsupported", "application/x-other");
    assertThat(new DiagnosticMessages("en").problem(other)).contains("application/x-other");
  }
}
