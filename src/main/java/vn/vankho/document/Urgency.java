package vn.vankho.document;

/** Độ khẩn (ô số 10b). */
public enum Urgency {
  /** Khẩn. */
  URGENT,
  /** Thượng khẩn. */
  VERY_URGENT,
  /** Hỏa tốc. */
  EXPRESS
}
