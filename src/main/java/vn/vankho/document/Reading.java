package vn.vankho.document;

import java.util.Objects;

/** Kết quả đọc tệp: the text of a file, or why there is none. */
public sealed interface Reading {

  /** The file was read, perhaps with pages that could not be. */
  record Done(DocumentText text) implements Reading {
    public Done {
      Objects.requireNonNull(text);
    }
  }

  /** Nothing can be read from the file: damaged, encrypted, empty, not a document. */
  record Failed(Diagnostic reason) implements Reading {
    public Failed {
      Objects.requireNonNull(reason);
    }
  }
}
