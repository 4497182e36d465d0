package vn.vankho.extract.privacy;

import java.util.Optional;
import vn.vankho.document.PersonalDatum.Kind;
import vn.vankho.document.Vietnamese;

/**
 * Từ khóa nhận biết: words after which a personal datum stands; a row of {@code personal_data.csv}.
 *
 * @param kind empty for words after which the number is a public one
 * @param shape what the datum looks like
 * @param letters of the cue, bare, without spaces
 */
record Cue(Optional<Kind> kind, Shape shape, String letters, int least, int most) {

  enum Shape {
    NUMBER,
    LANDLINE,
    PASSPORT,
    ADDRESS,
    TEXT,
    CODE,
    NAME
  }

  /** A row; its shape is such as {@code number:8-13}, a number of 8 to 13 digits. */
  static Cue of(String kind, String shape, String words) {
    String[] parts = shape.split("[:-]");
    return new Cue(
        kind.equals("none") ? Optional.empty() : Optional.of(Kind.of(kind)),
        Shape.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)),
        Vietnamese.bare(words).replace(" ", ""),
        parts.length > 1 ? Integer.parseInt(parts[1]) : 1,
        parts.length > 2 ? Integer.parseInt(parts[2]) : 99);
  }

  boolean isKind(Kind other) {
    return kind.equals(Optional.of(other));
  }

  /** A cue where it stands: characters {@code from} to {@code to} of a line. */
  record Hit(Cue cue, int from, int to) {}
}
