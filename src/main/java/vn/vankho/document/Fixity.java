package vn.vankho.document;

import java.util.List;

/**
 * Tính nguyên vẹn: what a check of the archive against its hashes found.
 *
 * @param originals files in the store that were checked
 * @param documents in the database
 * @param duplicates further forms of them, such as a second scan
 * @param published of the documents, for now
 * @param siteFiles files of the site that were checked
 * @param problems sorted; empty when all is whole
 */
public record Fixity(
    int originals,
    int documents,
    int duplicates,
    int published,
    int siteFiles,
    List<Problem> problems) {

  public Fixity {
    problems = problems.stream().sorted().toList();
  }

  /** What can be wrong with a thing. */
  public enum Kind {
    MISSING,
    ALTERED,
    UNEXPECTED
  }

  /**
   * @param what a path below the output folder, or a document's id
   */
  public record Problem(Kind kind, String what) implements Comparable<Problem> {
    @Override
    public int compareTo(Problem other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : what.compareTo(other.what);
    }
  }
}
