package vn.vankho.document;

import java.util.List;
import java.util.Locale;

/**
 * Kết quả xử lý: what became of a file or a document, and why.
 *
 * @param reasons in the order of importance; empty only when nothing is to be said
 */
public record Outcome(Kind kind, List<Diagnostic> reasons) {

  /** The code of the reason that personal data were removed. */
  public static final String REDACTED = "personal-data-redacted";

  /** The code of the reason that the file holds something else that is not published. */
  public static final String SHARED_FILE = "original-not-offered";

  /** Begins the codes of reasons that the file holds words or files which its pages do not show. */
  public static final String UNSEEN = "original-with-";

  public enum Kind {
    /** Đã công bố. */
    PUBLISHED,
    /** Chờ xem xét. */
    REVIEW,
    /** Không công bố (bí mật nhà nước, dữ liệu cá nhân, nội bộ). */
    WITHHELD,
    /** Không nhận (hỏng, có mật khẩu, không phải văn bản). */
    REJECTED,
    /** Trùng với tệp khác. */
    DUPLICATE,
    /** Không thay đổi từ lần chạy trước. */
    UNCHANGED,
    /** Để lại lần chạy sau (tệp tạm, đang ghi). */
    POSTPONED;

    /** The name in reports and exports. */
    public String exportName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Outcome {
    reasons = List.copyOf(reasons);
  }

  public static Outcome of(Kind kind, Diagnostic... reasons) {
    return new Outcome(kind, List.of(reasons));
  }

  public boolean has(String code) {
    return reasons.stream().anyMatch(r -> r.code().equals(code));
  }

  /** Whether visitors may have the whole file as it came in. */
  public boolean offersOriginal() {
    return kind == Kind.PUBLISHED && !has(REDACTED) && !has(SHARED_FILE) && !holdsUnseen();
  }

  /** Whether the file holds words or other files that its pages do not show. */
  public boolean holdsUnseen() {
    return reasons.stream().anyMatch(r -> r.code().startsWith(UNSEEN));
  }

  /** Whether visitors may have a copy of the document's own pages, not redacted. */
  public boolean offersCopy() {
    return kind == Kind.PUBLISHED && !has(REDACTED);
  }
}
