package vn.vankho.document;

import java.util.List;

/** Nội dung văn bản: what the text of a document says, in order of appearance. */
public record DocumentBody(
    List<Section> sections,
    List<Citation> citations,
    List<PlannedTask> tasks,
    List<ReportedResult> results,
    List<BudgetLine> budget,
    List<Deadline> deadlines) {

  public static final DocumentBody EMPTY =
      new DocumentBody(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public DocumentBody {
    sections = List.copyOf(sections);
    citations = List.copyOf(citations);
    tasks = List.copyOf(tasks);
    results = List.copyOf(results);
    budget = List.copyOf(budget);
    deadlines = List.copyOf(deadlines);
  }
}
