package vn.vankho.document;

import java.util.Optional;

/**
 * Thời hạn: a day by which something is due.
 *
 * @param date when it is a calendar date
 * @param text the words, such as {@code trước ngày 15/12 hằng năm}
 */
public record Deadline(Optional<PartialDate> date, String text, Evidence evidence) {
  public Deadline {
    Checks.text(text, "text");
  }
}
