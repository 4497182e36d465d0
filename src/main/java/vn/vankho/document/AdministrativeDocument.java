package vn.vankho.document;

import java.util.List;

/**
 * Văn bản hành chính: one document, as read from some pages of a file.
 *
 * @param firstPage in the file, from 1
 * @param lastPage in the file, not before the first
 * @param notes doubts that a person should look at
 */
public record AdministrativeDocument(
    int firstPage, int lastPage, DocumentHead head, DocumentBody body, List<Diagnostic> notes) {
  public AdministrativeDocument {
    Checks.positive(firstPage, "firstPage");
    Checks.that(lastPage >= firstPage, "ends before it begins");
    notes = List.copyOf(notes);
  }
}
