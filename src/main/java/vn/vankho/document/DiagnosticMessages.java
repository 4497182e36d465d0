package vn.vankho.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Lời của thông báo: the words of diagnostics, in one language. */
public final class DiagnosticMessages {

  private final ResourceBundle words;
  private final Locale locale;

  /**
   * @param language {@code vi} or {@code en}
   */
  public DiagnosticMessages(String language) {
    locale = Locale.forLanguageTag(language);
    words =
        ResourceBundle.getBundle(
            "messages/diagnostics",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** What is wrong. */
  public String problem(Diagnostic diagnostic) {
    return words(diagnostic, ".problem");
  }

  /** What the archivist can do about it. */
  public String remedy(Diagnostic diagnostic) {
    return words(diagnostic, ".remedy");
  }

  /** A type of file by its name among people, where it has one. */
  private String named(String arg) {
    String key = "media." + arg;
    return words.containsKey(key) ? words.getString(key) : arg;
  }

  private String words(Diagnostic diagnostic, String part) {
    String key = diagnostic.code() + part;
    if (!words.containsKey(key)) {
      // A message that somebody forgot must not cost the run; the code still tells.
      return diagnostic.code();
    }
    String pattern = words.getString(key);
    return new MessageFormat(pattern, locale)
        .format(diagnostic.args().stream().map(this::named).toArray());
  }
}
