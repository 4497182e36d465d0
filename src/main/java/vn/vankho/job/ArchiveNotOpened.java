package vn.vankho.job;

import java.io.EOFException;
import java.sql.SQLException;
import java.util.Set;

/** Không mở được cơ sở dữ liệu: the archive's database cannot be opened; it is as it was. */
public final class ArchiveNotOpened extends RuntimeException {

  /** Why not. */
  public enum Why {
    /** Another program has its file open. */
    LOCKED,
    /** Its file is no longer whole. */
    DAMAGED,
    /** A later version of this program wrote it. */
    NEWER,
    /** Its server does not answer, does not know the name, or the like. */
    OTHER
  }

  private static final int H2_LOCKED = 90020;

  /** Corrupted while reading; of another format; and whatever H2 did not foresee. */
  private static final Set<Integer> H2_DAMAGED = Set.of(90030, 90048, 50000);

  private final Why why;

  private ArchiveNotOpened(Why why, Throwable cause) {
    super(cause.getMessage(), cause);
    this.why = why;
  }

  static ArchiveNotOpened because(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql) {
        int code = sql.getErrorCode();
        if (code == H2_LOCKED) {
          return new ArchiveNotOpened(Why.LOCKED, failure);
        } else if (H2_DAMAGED.contains(code)) {
          return new ArchiveNotOpened(Why.DAMAGED, failure);
        }
      } else if (t instanceof EOFException) {
        // H2 has no code of its own for a file that was cut off in its first blocks.
        return new ArchiveNotOpened(Why.DAMAGED, failure);
      }
    }
    return new ArchiveNotOpened(Why.OTHER, failure);
  }

  static ArchiveNotOpened newer(String version) {
    return new ArchiveNotOpened(Why.NEWER, new IllegalStateException("schema " + version));
  }

  static ArchiveNotOpened emptied() {
    return new ArchiveNotOpened(Why.DAMAGED, new IllegalStateException("no schema"));
  }

  public Why why() {
    return why;
  }
}
