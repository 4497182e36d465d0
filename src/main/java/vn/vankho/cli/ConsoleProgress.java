package vn.vankho.cli;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import vn.vankho.job.Progress;

/**
 * Tiến độ trên màn hình: a bar with pages, rate and time left on a terminal; elsewhere a plain line
 * now and then.
 */
final class ConsoleProgress implements Progress {

  /** Until files are done, what a file is taken to have. */
  private static final int PAGES_IN_A_FILE = 5;

  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

  private final Console console;
  private final boolean terminal;

  private Phase phase = Phase.INVENTORY;
  private int files;
  private int filesDone;
  private int pages;
  private long began;
  private long lastLine;
  private ProgressBar bar;

  ConsoleProgress(Console console, boolean terminal) {
    this.console = console;
    this.terminal = terminal;
  }

  @Override
  public synchronized void begin(Phase next, int count) {
    phase = next;
    files = count;
    filesDone = 0;
    pages = 0;
    began = System.nanoTime();
    lastLine = began;
    if (terminal && count > 0) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(console.words().line("phase." + next))
              .setInitialMax(expectedPages())
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .setUnit(
                  " " + console.words().line(next == Phase.READ ? "unit.pages" : "unit.files"), 1)
              .showSpeed()
              .setUpdateIntervalMillis(500)
              .build();
    } else {
      console.line("phase." + next);
    }
  }

  @Override
  public synchronized void page() {
    pages++;
    show();
  }

  @Override
  public synchronized void file() {
    filesDone++;
    show();
  }

  @Override
  public synchronized void end() {
    if (bar != null) {
      bar.maxHint(bar.getCurrent());
      bar.close();
      bar = null;
    } else if (files > 0 && !terminal) {
      line();
    }
    files = 0;
  }

  private void show() {
    if (bar != null) {
      bar.maxHint(expectedPages());
      bar.stepTo(phase == Phase.READ ? pages : filesDone);
    } else if (System.nanoTime() - lastLine > BETWEEN_LINES.toNanos()) {
      lastLine = System.nanoTime();
      line();
    }
  }

  /** Pages in all, as far as the files done so far tell. */
  private long expectedPages() {
    if (phase != Phase.READ) {
      return files;
    }
    double perFile = filesDone == 0 ? PAGES_IN_A_FILE : Math.max(1, pages / (double) filesDone);
    return Math.max(pages, Math.round(pages + Math.max(0, files - filesDone) * perFile));
  }

  private void line() {
    double seconds = Math.max(0.001, (System.nanoTime() - began) / 1e9);
    double left = filesDone == 0 ? 0 : seconds / filesDone * (files - filesDone);
    String time = String.format(Locale.ROOT, "%d:%02d", (int) left / 60, (int) left % 60);
    // How long it takes is not known before a first file is done.
    String first = filesDone == 0 ? ".first" : "";
    if (phase == Phase.READ) {
      String rate = String.format(Locale.ROOT, "%.1f", pages / seconds);
      console.line(
          "progress.pages" + first, plain(filesDone), plain(files), plain(pages), rate, time);
    } else {
      console.line("progress.files" + first, plain(filesDone), plain(files), time);
    }
  }

  private static String plain(int number) {
    return String.valueOf(number);
  }
}
