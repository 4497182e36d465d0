package vn.vankho.publish;

import java.util.Map;
import java.util.TreeMap;
import vn.vankho.document.DocumentBody;
import vn.vankho.document.ReportedResult;
import vn.vankho.reference.Reference;

/**
 * Số kết quả, nhiệm vụ: how much a document has for the tables of results and tasks.
 *
 * @param groups how many results by {@code year group}, of those that speak of one year
 */
record Findings(int results, int tasks, Map<String, Integer> groups) {

  static final String OTHER = "other";

  static Findings of(DocumentBody body) {
    Map<String, Integer> groups = new TreeMap<>();
    for (ReportedResult r : body.results()) {
      r.year()
          .filter(y -> y.matches("\\d{4}"))
          .ifPresent(
              y ->
                  groups.merge(
                      y + " " + Reference.tables().unitGroup(r.unit()).orElse(OTHER),
                      1,
                      Integer::sum));
    }
    return new Findings(body.results().size(), body.tasks().size(), groups);
  }
}
