package vn.vankho.document;

import java.util.regex.Pattern;

/**
 * Mã văn bản trong kho: the name of a document in the archive and in its address, which never
 * changes.
 *
 * @param value the first 12 digits of the SHA-256 of the file it was first read from; with {@code
 *     -2}, {@code -3} … for the further documents of the same file
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

  /** {@code 0123456789ab}, {@code 0123456789ab-2}. */
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{12}(-[2-9][0-9]*|-1[0-9]+)?");

  public DocumentId {
    Checks.that(SHAPE.matcher(value).matches(), "not an id: " + value);
  }

  /**
   * @param ordinal the document's place in its file, from 1
   */
  public static DocumentId of(Sha256 file, int ordinal) {
    String prefix = file.hex().substring(0, 12);
    return new DocumentId(ordinal == 1 ? prefix : prefix + "-" + ordinal);
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
