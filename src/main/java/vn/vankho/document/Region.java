package vn.vankho.document;

/** Vùng trên trang: a part of a page image that is not plain print. */
public record Region(Kind kind, Box box) {

  public enum Kind {
    /** Con dấu: a round or square seal. */
    SEAL,
    /** Chữ ký: a signature's ink. */
    SIGNATURE,
    /** Chữ viết tay: handwriting. */
    HANDWRITING,
    /** Dấu đến, dấu khác: a stamp with text. */
    STAMP,
    /** Bảng: a ruled table. */
    TABLE,
    /** Ảnh: a picture. */
    PICTURE
  }
}
