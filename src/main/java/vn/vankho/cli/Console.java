package vn.vankho.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.FileReport;
import vn.vankho.document.Outcome.Kind;
import vn.vankho.job.RunSummary;

/** Màn hình dòng lệnh: says what happened. */
final class Console {

  /** More rows than this are left to the report. */
  private static final int ROWS = 25;

  private final PrintStream out;
  private final Words words = new Words();

  Console(PrintStream out) {
    this.out = out;
  }

  /** The terminal's own encoding where it can write Vietnamese, else UTF-8. */
  static Console standard() {
    Charset charset =
        System.console() == null ? StandardCharsets.UTF_8 : System.console().charset();
    boolean writesVietnamese = charset.canEncode() && charset.newEncoder().canEncode("Ặồệ");
    return new Console(
        new PrintStream(
            new FileOutputStream(FileDescriptor.out),
            true,
            writesVietnamese ? charset : StandardCharsets.UTF_8));
  }

  PrintStream out() {
    return out;
  }

  Words words() {
    return words;
  }

  void say(String key, Object... args) {
    words.lines(key, args).forEach(out::println);
  }

  void line(String key, Object... args) {
    out.println(words.line(key, args));
  }

  /** What a run came to: the files that a person should look at, then the counts. */
  void summary(RunSummary summary, Path output) {
    List<FileReport> notable =
        summary.files().stream().filter(f -> isNotable(f.outcome().kind())).toList();
    for (FileReport file : notable.subList(0, Math.min(ROWS, notable.size()))) {
      out.println();
      out.println(printable(file.file()) + ": " + words.line("outcome." + file.outcome().kind()));
      for (Diagnostic reason : file.outcome().reasons()) {
        words.diagnostic(reason).forEach(line -> out.println("    " + printable(line)));
      }
    }
    if (notable.size() > ROWS) {
      say("summary.more", notable.size() - ROWS);
    }
    out.println();
    say(
        "summary.files",
        summary.files().size(),
        summary.count(Kind.PUBLISHED),
        summary.count(Kind.DUPLICATE),
        summary.count(Kind.UNCHANGED),
        summary.count(Kind.REVIEW),
        summary.count(Kind.WITHHELD),
        summary.count(Kind.REJECTED),
        summary.count(Kind.POSTPONED));
    line("summary.published", summary.published());
    if (summary.count(Kind.REVIEW) > 0) {
      line("summary.review", output.resolve("review.xlsx"), summary.count(Kind.REVIEW));
    }
    line("summary.site", output.resolve("site").resolve("index.html"));
    line("summary.report", output.resolve("report.html"));
  }

  private static boolean isNotable(Kind kind) {
    return switch (kind) {
      case REVIEW, WITHHELD, REJECTED, POSTPONED -> true;
      case PUBLISHED, DUPLICATE, UNCHANGED -> false;
    };
  }

  /** A name from outside must not move the cursor or turn the writing round. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}]", "\uFFFD");
  }
}
