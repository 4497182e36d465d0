package vn.vankho.document;

/** Độ mật (ô số 10a): a mark that stops the line. */
public enum Secrecy {
  /** Mật. */
  SECRET,
  /** Tối mật. */
  TOP_SECRET,
  /** Tuyệt mật. */
  MOST_SECRET,
  /** Tài liệu thu hồi: to be handed back. */
  TO_BE_RETURNED
}
