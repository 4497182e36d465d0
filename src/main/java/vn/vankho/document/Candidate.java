package vn.vankho.document;

/**
 * Giá trị ứng viên: a possible value that is not (yet) believed, and where it comes from.
 *
 * @param source what speaks for it
 */
public record Candidate<T>(T value, Source source, Evidence evidence) {

  /** Where a second-hand value comes from. */
  public enum Source {
    /** the place on the page where it belongs */
    HEAD,
    /** chữ ký số */
    ELECTRONIC_SIGNATURE,
    /** dấu đến */
    INCOMING_STAMP,
    /** siêu dữ liệu của tệp */
    FILE_METADATA,
    /** nội dung văn bản, phụ lục kèm theo */
    TEXT,
    /** tên tệp */
    FILE_NAME
  }
}
