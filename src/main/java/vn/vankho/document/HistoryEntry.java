package vn.vankho.document;

import java.time.Instant;

/**
 * Mục lịch sử: something that was done to a document or to the file it was read from.
 *
 * @param version of what did it
 * @param detail a person's reason; empty when there is none
 */
public record HistoryEntry(Instant at, Act act, String version, String detail) {

  /** What can be done. */
  public enum Act {
    INGESTED,
    READ,
    EXTRACTED,
    REVIEWED,
    PUBLISHED,
    WITHDRAWN,
    RESTORED
  }
}
