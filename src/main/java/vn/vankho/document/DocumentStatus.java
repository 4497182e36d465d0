package vn.vankho.document;

/** Tình trạng văn bản. */
public enum DocumentStatus {
  /** Đã ban hành. */
  ISSUED("issued"),
  /** Dự thảo. */
  DRAFT("draft"),
  /** Bản sao y. */
  TRUE_COPY("true-copy"),
  /** Bản sao lục. */
  TRANSCRIPT_COPY("transcript-copy"),
  /** Bản trích sao. */
  EXTRACT_COPY("extract-copy");

  private final String exportName;

  DocumentStatus(String exportName) {
    this.exportName = exportName;
  }

  public String exportName() {
    return exportName;
  }
}
