package vn.vankho.archive;

import java.util.List;
import vn.vankho.document.DocumentId;

/**
 * Đơn vị lưu giữ: a document under its lasting id.
 *
 * @param source the form that the record is taken from
 * @param forms all of its forms, the source first
 */
record Holding(DocumentId id, DocumentId source, List<DocumentId> forms) {
  Holding {
    forms = List.copyOf(forms);
  }
}
