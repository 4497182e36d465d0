package vn.vankho.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.vankho.text.ReaderMessages.Answer;
import vn.vankho.text.ReaderMessages.Done;
import vn.vankho.text.ReaderMessages.Request;
import vn.vankho.text.pages.Ending;

/**
 * Một tiến trình đọc: a second Java process of the same program that reads files, so that what a
 * page does to the native libraries kills only it. For one thread at a time.
 */
final class ReaderProcess implements AutoCloseable {

  /** Starts any main class from within the packaged program. */
  private static final String LAUNCHER =
      "org.springframework.boot.loader.launch.PropertiesLauncher";

  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "page-time-limit");
            thread.setDaemon(true);
            return thread;
          });

  /** More than any computer takes to start a Java program. */
  private static final Duration START = Duration.ofMinutes(3);

  /** What the reading of usual pages keeps of Java objects fits in, bytes. */
  private static final long START_HEAP = 64L << 20;

  /** Of memory given free, what is kept for the next image; A4 in colour at 300 dpi is 33 MB. */
  private static final int KEPT_BYTES = 1 << 26;

  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;
  private boolean started;

  private ReaderProcess(Process process) {
    this.process = process;
    this.out = new DataOutputStream(process.getOutputStream());
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  /** The process has died over a page, or was ended because it took too long. */
  static final class Died extends Exception {
    private final boolean late;

    Died(boolean late) {
      super(late ? "time limit" : "died");
      this.late = late;
    }

    boolean isLate() {
      return late;
    }
  }

  /**
   * @throws IOException when this system cannot start another Java process
   */
  static ReaderProcess start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command());
    // What native libraries print of a page is of no use to anyone, and may be its text.
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    // One process per worker: threads within would only get into each other's way.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    // GNU's allocator would give the memory of each page's images back, to fetch it for the next.
    builder.environment().put("MALLOC_MMAP_THRESHOLD_", String.valueOf(KEPT_BYTES));
    builder.environment().put("MALLOC_TRIM_THRESHOLD_", String.valueOf(2 * KEPT_BYTES));
    return new ReaderProcess(builder.start());
  }

  private static List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    long most = Runtime.getRuntime().maxMemory();
    command.add("-Xmx" + (most >> 20) + "m");
    // Java would start with a share of the computer's memory, and touch all of it before it tidies.
    command.add("-Xms" + (Math.min(START_HEAP, most) >> 20) + "m");
    command.add("-XX:+UseSerialGC");
    // The work is done in native code: compiling Java further costs more than it saves.
    command.add("-XX:TieredStopAtLevel=1");
    // A crash log would hold parts of the page.
    command.add("-XX:+SuppressFatalErrorMessage");
    command.add("-XX:-CreateCoredumpOnCrash");
    // What libraries would log goes nowhere: the logger need not be set up for it.
    command.add("-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider");
    command.add("-Dslf4j.internal.verbosity=ERROR");
    command.add("-Djava.awt.headless=true");
    command.add("-Dfile.encoding=UTF-8");
    String main = ReaderProgram.class.getName();
    boolean packaged = isPackaged();
    if (packaged) {
      command.add("-Dloader.main=" + main);
    }
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(packaged ? LAUNCHER : main);
    return command;
  }

  private static boolean isPackaged() {
    return ReaderProcess.class.getClassLoader() != ClassLoader.getSystemClassLoader();
  }

  /**
   * Does what the request asks for.
   *
   * @param perPage after which a page is taken for one that never ends
   * @param heard takes the answers but the last
   */
  Ending carryOut(Request request, Supplier<Duration> perPage, Consumer<Answer> heard) throws Died {
    Limit limit = new Limit(process, perPage);
    try {
      awaitStart();
      ReaderMessages.write(out, request);
      while (true) {
        limit.restart();
        Answer answer = ReaderMessages.read(in, Answer.class);
        limit.stop();
        if (answer instanceof Done last) {
          return last.ending();
        }
        heard.accept(answer);
      }
    } catch (IOException e) {
      close();
      throw new Died(limit.isOver);
    } finally {
      limit.stop();
    }
  }

  /** The time that Java takes to start is no page's. */
  private void awaitStart() throws IOException {
    if (!started) {
      Limit limit = new Limit(process, () -> START);
      limit.restart();
      try {
        ReaderMessages.read(in, Answer.class);
        started = true;
      } finally {
        limit.stop();
      }
    }
  }

  /** Ends the process when a page takes too long: no call into native code can be interrupted. */
  private static final class Limit {
    private final Process process;
    private final Supplier<Duration> perPage;
    private ScheduledFuture<?> end;
    private volatile boolean isOver;

    Limit(Process process, Supplier<Duration> perPage) {
      this.process = process;
      this.perPage = perPage;
    }

    void restart() {
      end =
          CLOCK.schedule(
              () -> {
                isOver = true;
                process.destroyForcibly();
              },
              perPage.get().toMillis(),
              TimeUnit.MILLISECONDS);
    }

    void stop() {
      if (end != null) {
        end.cancel(false);
      }
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
