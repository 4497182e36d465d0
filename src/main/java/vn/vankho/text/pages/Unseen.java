package vn.vankho.text.pages;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.Outcome;

/**
 * Nội dung không hiện trên trang: what a file holds besides its pages. It is no part of the
 * document and is not read; so that nobody gets it unlooked at, the file itself is not offered.
 */
public final class Unseen {

  /** The kinds. */
  public enum Kind {
    /** Tệp đính kèm, tệp nhúng. */
    ATTACHMENTS,
    /** Nhận xét. */
    COMMENTS,
    /** Chữ đã xóa còn theo dõi. */
    DELETIONS,
    /** Chữ ẩn. */
    HIDDEN
  }

  private final Set<Kind> kinds = new TreeSet<>();

  public void add(Kind kind) {
    kinds.add(kind);
  }

  public void addIf(boolean there, Kind kind) {
    if (there) {
      kinds.add(kind);
    }
  }

  /** One for each kind. */
  public Stream<Diagnostic> notes() {
    return kinds.stream()
        .map(k -> Diagnostic.of(Outcome.UNSEEN + k.name().toLowerCase(Locale.ROOT)));
  }
}
