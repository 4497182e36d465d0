package vn.vankho.job;

import java.util.List;
import vn.vankho.document.FileReport;
import vn.vankho.document.Outcome.Kind;

/**
 * Tóm tắt lần chạy.
 *
 * @param files one for each input file, sorted
 * @param published documents on the site
 */
public record RunSummary(List<FileReport> files, int published) {

  public RunSummary {
    files = List.copyOf(files);
  }

  public long count(Kind kind) {
    return files.stream().filter(f -> f.outcome().kind() == kind).count();
  }

  /** Whether a person should look at something. */
  public boolean needsAttention() {
    return files.stream()
        .map(f -> f.outcome().kind())
        .anyMatch(k -> k == Kind.REVIEW || k == Kind.WITHHELD || k == Kind.REJECTED);
  }

  /** Where a run leaves its summary. */
  static final class Collector {
    private volatile RunSummary summary = new RunSummary(List.of(), 0);

    void set(List<FileReport> files, int published) {
      summary = new RunSummary(files, published);
    }

    RunSummary get() {
      return summary;
    }
  }
}
