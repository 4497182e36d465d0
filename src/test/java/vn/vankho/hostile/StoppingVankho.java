package vn.vankho.hostile;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.vankho.document.Fixity;
import vn.vankho.document.PublicationSettings;
import vn.vankho.job.Crafts;
import vn.vankho.job.OneClock;
import vn.vankho.job.ProgramCrafts;
import vn.vankho.job.Progress;
import vn.vankho.job.RecordOffice;

/**
 * The program's own readers, rules and pages in a process of its own. It counts the steps that it
 * takes, says so when it comes to a certain one, and goes on after a while.
 */
public final class StoppingVankho {

  private static final AtomicInteger STEPS = new AtomicInteger();

  private StoppingVankho() {}

  /** Arguments: input, output, the step at which to stop (0 for none), how long (ms). */
  public static void main(String[] args) {
    int code = 1;
    try {
      code =
          run(
              Path.of(args[0]),
              Path.of(args[1]),
              Integer.parseInt(args[2]),
              Long.parseLong(args[3]));
    } catch (IOException | RuntimeException e) {
      e.printStackTrace(System.out);
    }
    // Also after a failure no thread may keep the process.
    Runtime.getRuntime().halt(code);
  }

  private static int run(Path input, Path output, int stop, long pause) throws IOException {
    try (Crafts own = new ProgramCrafts(PublicationSettings.DEFAULT);
        RecordOffice office =
            RecordOffice.open(
                input,
                output,
                clock(),
                counting(Crafts.class, own, stop, pause),
                counting(Progress.class, Progress.SILENT, stop, pause))) {
      office.run();
      System.out.println("steps " + STEPS);
      Fixity fixity = office.verify();
      fixity.problems().forEach(p -> System.out.println("problem " + p));
      return fixity.problems().isEmpty() ? 0 : 3;
    }
  }

  static Clock clock() {
    return OneClock.from(Map.of("SOURCE_DATE_EPOCH", "1772323200"));
  }

  /** The beginning and the end of every call is a step. */
  private static <T> T counting(Class<T> type, T real, int stop, long pause) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (p, method, arguments) -> {
              step(method.getName(), stop, pause);
              try {
                Object result = method.invoke(real, arguments);
                step(method.getName() + " done", stop, pause);
                return result;
              } catch (java.lang.reflect.InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return type.cast(proxy);
  }

  private static void step(String name, int stop, long pause) throws InterruptedException {
    int n = STEPS.incrementAndGet();
    System.out.println("step " + n + " " + name);
    if (n == stop) {
      System.out.println("stop");
      Thread.sleep(pause);
    }
  }
}
