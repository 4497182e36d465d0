package vn.vankho.document;

/** Nét mực: what made the letters of a word. */
public enum Ink {
  /** Chữ in: set in type. */
  PRINT,
  /** Chữ viết tay: by colour, stroke or place; its reading is not to be trusted. */
  HAND,
  /** Dấu: a stamp's print, such as the incoming stamp. */
  STAMP
}
