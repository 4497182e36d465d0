package vn.vankho.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vankho.archive.Archive;
import vn.vankho.archive.Readings;
import vn.vankho.archive.Reviews;
import vn.vankho.archive.Withdrawals;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.FileReport;
import vn.vankho.document.Outcome;
import vn.vankho.document.Outcome.Kind;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;
import vn.vankho.ingest.Finding;

/** Bước báo cáo: one row for each input file, whatever became of it. */
final class Reporting {

  private final Shelves shelves;
  private final CurrentRun run;
  private final Map<SourceFile, String> said = new LinkedHashMap<>();

  Reporting(Shelves shelves, CurrentRun run) {
    this.shelves = shelves;
    this.run = run;
  }

  /** What became of each file, sorted by path. */
  List<FileReport> reports() {
    return run.findings().stream().map(this::report).toList();
  }

  private FileReport report(Finding finding) {
    if (finding instanceof Finding.LeftOut left) {
      return new FileReport(left.path(), left.sha256(), left.outcome(), List.of(), 0);
    }
    if (finding instanceof Finding.Spreadsheet sheet) {
      return new FileReport(
          sheet.path(), Optional.of(sheet.sha256()), outcome(sheet), List.of(), 0);
    }
    SourceFile source = ((Finding.Readable) finding).source();
    Sha256 sha256 = source.sha256();
    List<Archive.Found> found = shelves.archive().foundIn(sha256);
    Outcome outcome = outcome(source, found);
    said.put(source, outcome.toString());
    boolean isFirstName = shelves.sources().named(sha256).get(0).equals(source);
    return new FileReport(
        source.path(),
        Optional.of(sha256),
        asSinceLastReport(source, outcome),
        found.stream().map(Archive.Found::holding).distinct().toList(),
        isFirstName ? run.seconds(sha256) : 0);
  }

  private Outcome outcome(Finding.Spreadsheet found) {
    Optional<Reviews.Sheet> sheet = shelves.reviews().sheet(found.sha256());
    if (sheet.isEmpty()) {
      return Outcome.of(Kind.REJECTED, Diagnostic.of("type-unsupported", "XLSX"));
    }
    List<Diagnostic> reasons = new ArrayList<>();
    reasons.add(Diagnostic.of("review-sheet-taken", sheet.get().decisions()));
    reasons.addAll(sheet.get().problems());
    return new Outcome(sheet.get().problems().isEmpty() ? Kind.UNCHANGED : Kind.REVIEW, reasons);
  }

  private Outcome outcome(SourceFile source, List<Archive.Found> found) {
    Sha256 sha256 = source.sha256();
    Optional<Outcome> later = run.leftForLater(sha256);
    if (later.isPresent()) {
      return later.get();
    }
    Optional<Readings.Entry> reading = shelves.readings().find(sha256);
    if (reading.isEmpty()) {
      return Outcome.of(Kind.POSTPONED, Diagnostic.of("not-read-yet"));
    }
    List<Diagnostic> notes = reading.get().reasons();
    return switch (reading.get().state()) {
      case FAILED, STUCK -> new Outcome(Kind.REJECTED, notes);
      case WITHHELD -> new Outcome(Kind.WITHHELD, notes);
      case READ -> ofDocuments(source, found, notes);
    };
  }

  private Outcome ofDocuments(
      SourceFile source, List<Archive.Found> found, List<Diagnostic> notes) {
    SourceFile firstName = shelves.sources().named(source.sha256()).get(0);
    boolean isTwin = !firstName.equals(source) || found.stream().noneMatch(Archive.Found::isSource);
    if (isTwin
        && !found.isEmpty()
        && found.stream().allMatch(f -> f.outcome().has(Withdrawals.CODE))) {
      return new Outcome(Kind.WITHHELD, twins(source, firstName, found, "twin-of-withdrawn"));
    }
    if (!firstName.equals(source)) {
      return Outcome.of(Kind.DUPLICATE, Diagnostic.of("same-bytes", firstName.path()));
    }
    List<Archive.Found> own = found.stream().filter(Archive.Found::isSource).toList();
    if (own.isEmpty()) {
      return found.isEmpty()
          ? Outcome.of(Kind.REVIEW, Diagnostic.of("no-document-found"))
          : new Outcome(Kind.DUPLICATE, twins(source, firstName, found, "same-document"));
    }
    Kind kind =
        own.stream().anyMatch(f -> f.outcome().kind() == Kind.PUBLISHED)
            ? Kind.PUBLISHED
            : own.get(0).outcome().kind();
    List<Diagnostic> reasons = new ArrayList<>();
    own.forEach(f -> reasons.addAll(f.outcome().reasons()));
    reasons.addAll(notes);
    return new Outcome(kind, reasons.stream().distinct().toList());
  }

  /** Which files hold the same documents, or the same bytes. */
  private List<Diagnostic> twins(
      SourceFile source, SourceFile firstName, List<Archive.Found> found, String code) {
    return firstName.equals(source)
        ? found.stream()
            .map(f -> shelves.archive().sourceFile(f.holding()).path())
            .distinct()
            .map(path -> Diagnostic.of(code, path))
            .toList()
        : List.of(Diagnostic.of(code, firstName.path()));
  }

  /** What needs no further look and is as the last report said is only called unchanged. */
  private Outcome asSinceLastReport(SourceFile source, Outcome outcome) {
    boolean settled = outcome.kind() == Kind.PUBLISHED || outcome.kind() == Kind.DUPLICATE;
    boolean same =
        shelves.sources().reported(source).equals(Optional.of(outcome.toString()))
            && !run.worked(source.sha256());
    return settled && same ? new Outcome(Kind.UNCHANGED, outcome.reasons()) : outcome;
  }

  /** Remembers what was reported, for the next run to compare with. */
  void remember() {
    said.forEach(
        (source, outcome) -> {
          if (!shelves.sources().reported(source).equals(Optional.of(outcome))) {
            shelves.sources().setReported(source, outcome);
          }
        });
  }
}
