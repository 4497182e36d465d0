package vn.vankho.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DiagnosticMessages;

/** Lời: what the console says, in Vietnamese and then in English. */
final class Words {

  private record Language(Locale locale, ResourceBundle words, DiagnosticMessages diagnostics) {
    static Language of(String tag) {
      Locale locale = Locale.forLanguageTag(tag);
      return new Language(
          locale,
          ResourceBundle.getBundle(
              "messages/console",
              locale,
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES)),
          new DiagnosticMessages(tag));
    }

    String say(String key, Object... args) {
      return new MessageFormat(words.getString(key), locale).format(args);
    }
  }

  private final Language vietnamese = Language.of("vi");
  private final Language english = Language.of("en");

  /** One line in each language. */
  List<String> lines(String key, Object... args) {
    return List.of(vietnamese.say(key, args), english.say(key, args));
  }

  /** Both languages in one line. */
  String line(String key, Object... args) {
    return String.join(" / ", lines(key, args).stream().distinct().toList());
  }

  /** The problem, and then what can be done about it, each in both languages. */
  List<String> diagnostic(Diagnostic diagnostic) {
    return List.of(
        vietnamese.diagnostics().problem(diagnostic)
            + " / "
            + english.diagnostics().problem(diagnostic),
        vietnamese.say("remedy", vietnamese.diagnostics().remedy(diagnostic))
            + " / "
            + english.say("remedy", english.diagnostics().remedy(diagnostic)));
  }
}
