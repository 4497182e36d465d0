package vn.vankho.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DiagnosticMessages;
import vn.vankho.document.DocumentId;
import vn.vankho.document.FileReport;
import vn.vankho.document.Holdings;
import vn.vankho.document.Outcome;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Sha256;

/** Báo cáo lần chạy: what became of every input file, for people and for programs. */
public final class ReportWriter {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final DateTimeFormatter MADE_VI =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private static final DateTimeFormatter MADE_EN =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

  /** What a person should look at comes first. */
  private static final List<Outcome.Kind> URGENCY =
      List.of(
          Outcome.Kind.REJECTED,
          Outcome.Kind.WITHHELD,
          Outcome.Kind.REVIEW,
          Outcome.Kind.POSTPONED,
          Outcome.Kind.PUBLISHED,
          Outcome.Kind.DUPLICATE,
          Outcome.Kind.UNCHANGED);

  private static final DiagnosticMessages VI = new DiagnosticMessages("vi");
  private static final DiagnosticMessages EN = new DiagnosticMessages("en");

  private ReportWriter() {}

  /** A reason in both languages; a remedy that the next one has as well is said there. */
  public record Reason(String problem, String remedy, String problemEn, String remedyEn, int page) {
    Reason withoutRemedy() {
      return new Reason(problem, "", problemEn, "", page);
    }
  }

  /** How many files came to one outcome. */
  public record Count(String outcome, long files) {}

  /** A row of the table. */
  public record Row(
      String file, String outcome, List<Reason> reasons, Optional<String> link, String seconds) {}

  /**
   * Writes {@code report.json}, {@code report.html} and {@code records.jsonl}.
   *
   * @throws IOException when the disk does not take them
   */
  public static void write(Holdings holdings, List<FileReport> files, Path output, Instant now)
      throws IOException {
    replace(
        output.resolve("report.json"),
        MAPPER.writeValueAsString(files.stream().map(ReportWriter::json).toList()) + "\n");
    List<Row> rows =
        files.stream()
            .sorted(Comparator.comparingInt(f -> URGENCY.indexOf(f.outcome().kind())))
            .map(ReportWriter::row)
            .toList();
    ZonedDateTime made = now.atZone(VIETNAM);
    Map<String, Object> shows = new LinkedHashMap<>();
    shows.put("rows", rows);
    shows.put("counts", counts(files));
    shows.put(
        "made",
        MADE_VI.format(made)
            + " ngày "
            + Dates.of(
                PartialDate.of(made.getYear(), made.getMonthValue(), made.getDayOfMonth()),
                Language.VI));
    shows.put("madeEn", MADE_EN.format(made));
    replace(output.resolve("report.html"), new Pages().report(shows));
    RecordWriter.write(holdings, output.resolve("records.jsonl"));
  }

  private static List<Count> counts(List<FileReport> files) {
    return URGENCY.stream()
        .map(
            kind ->
                new Count(
                    kind.exportName(),
                    files.stream().filter(f -> f.outcome().kind() == kind).count()))
        .filter(count -> count.files() > 0)
        .toList();
  }

  private static void replace(Path file, String text) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".tmp");
    Files.writeString(draft, text, StandardCharsets.UTF_8);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Map<String, Object> json(FileReport report) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("file", report.file());
    row.put("sha256", report.sha256().map(Sha256::hex).orElse(null));
    row.put("outcome", report.outcome().kind().exportName());
    List<Map<String, Object>> reasons = new ArrayList<>();
    for (Diagnostic reason : report.outcome().reasons()) {
      Map<String, Object> words = new LinkedHashMap<>();
      words.put("code", reason.code());
      words.put("page", reason.page());
      words.put("problem_en", EN.problem(reason));
      words.put("remedy", VI.remedy(reason));
      words.put("remedy_en", EN.remedy(reason));
      words.put("problem", VI.problem(reason));
      reasons.add(words);
    }
    row.put("reasons", reasons);
    row.put("documents", report.documents().stream().map(DocumentId::value).toList());
    row.put("seconds", Math.round(report.seconds() * 100) / 100.0);
    return row;
  }

  private static Row row(FileReport report) {
    return new Row(
        Plain.text(report.file()),
        report.outcome().kind().exportName(),
        reasons(report.outcome().reasons()),
        report.documents().stream()
            .findFirst()
            .map(d -> "site/" + Addresses.document(Language.VI, d)),
        String.format(Locale.ROOT, "%.1f", report.seconds()));
  }

  private static List<Reason> reasons(List<Diagnostic> diagnostics) {
    List<Reason> reasons = new ArrayList<>();
    for (Diagnostic d : diagnostics) {
      Reason reason =
          new Reason(VI.problem(d), VI.remedy(d), EN.problem(d), EN.remedy(d), d.page());
      int last = reasons.size() - 1;
      if (last >= 0 && reasons.get(last).remedy().equals(reason.remedy())) {
        reasons.set(last, reasons.get(last).withoutRemedy());
      }
      reasons.add(reason);
    }
    return reasons;
  }
}
