package vn.vankho.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vankho.archive.Reviews;
import vn.vankho.document.Decision;
import vn.vankho.document.Diagnostic;
import vn.vankho.ingest.Finding;
import vn.vankho.review.Answer;
import vn.vankho.review.ReturnedSheet;
import vn.vankho.review.ReviewRow;
import vn.vankho.review.ReviewSheet;

/** Bước xem xét: takes decisions from the sheets that came back, and writes the open questions. */
final class Reviewing {

  private final Crafts crafts;
  private final Shelves shelves;
  private final Clock clock;

  Reviewing(Crafts crafts, Shelves shelves, Clock clock) {
    this.crafts = crafts;
    this.shelves = shelves;
    this.clock = clock;
  }

  /** Takes the decisions of a sheet, once; a spreadsheet that is none is left alone. */
  void take(Finding.Spreadsheet found) {
    if (shelves.reviews().sheet(found.sha256()).isPresent()) {
      return;
    }
    Optional<List<Answer>> answers = ReturnedSheet.read(found.file());
    if (answers.isEmpty()) {
      return;
    }
    List<Diagnostic> problems = new ArrayList<>();
    int taken = 0;
    for (Answer answer : answers.get()) {
      Optional<Diagnostic> problem = take(answer, found);
      problem.ifPresent(problems::add);
      taken += problem.isEmpty() ? 1 : 0;
    }
    shelves
        .reviews()
        .saveSheet(
            found.sha256(), found.path(), new Reviews.Sheet(taken, problems), OneClock.now(clock));
  }

  private Optional<Diagnostic> take(Answer answer, Finding.Spreadsheet found) {
    if (answer.decision().isEmpty()) {
      boolean was =
          shelves
              .reviews()
              .revoke(answer.source(), answer.firstPage(), answer.field(), OneClock.now(clock));
      return was
          ? Optional.empty()
          : Optional.of(Diagnostic.of("decision-nothing-to-revoke", answer.row()));
    }
    Decision decision = answer.decision().get();
    Optional<String> value = decision.value();
    if (value.isPresent() && !crafts.isPossible(decision.field(), value.get())) {
      return Optional.of(Diagnostic.of("decision-not-possible", answer.row(), value.get()));
    }
    boolean known =
        shelves.reviews().save(answer.source(), decision, found.sha256(), OneClock.now(clock));
    return known
        ? Optional.empty()
        : Optional.of(Diagnostic.of("decision-on-unknown-file", answer.row()));
  }

  /** Writes the open questions, unless the sheet that lies there asks the same. */
  void write(Path output) throws IOException {
    List<ReviewRow> rows =
        shelves.reviews().open().stream()
            .map(
                o ->
                    new ReviewRow(
                        shelves.sources().named(o.source()).get(0).path(),
                        o.document(),
                        o.source(),
                        o.firstPage(),
                        o.doubt()))
            .sorted(
                java.util.Comparator.comparing(ReviewRow::file).thenComparing(ReviewRow::document))
            .toList();
    Path sheet = output.resolve("review.xlsx");
    Path draft = output.resolve("review.xlsx.tmp");
    Files.write(draft, ReviewSheet.of(rows));
    Files.move(draft, sheet, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
