package vn.vankho.archive;

import java.util.List;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.DocumentText;
import vn.vankho.document.PageText;

/** Các trang của một văn bản: the part of a file's text that is one document's own. */
final class Pages {
  private Pages() {}

  static DocumentText of(DocumentText file, AdministrativeDocument document) {
    List<PageText> own =
        file.pages().stream()
            .filter(p -> p.number() >= document.firstPage() && p.number() <= document.lastPage())
            .toList();
    return new DocumentText(own, file.signatures(), file.metadata(), file.notes());
  }
}
