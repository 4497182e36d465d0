package vn.vankho.text.guard;

import java.time.Duration;

/** Đồng hồ trang: tells work on a page, which asks it at every step, when its time is over. */
public final class PageClock {

  /** The page took too long. */
  public static final class TooLate extends RuntimeException {
    TooLate() {
      super("too late", null, false, false);
    }
  }

  private static final int STEPS_BETWEEN_LOOKS = 256;

  private final long end;
  private int steps;

  private PageClock(long end) {
    this.end = end;
  }

  public static PageClock start(Duration time) {
    return new PageClock(System.nanoTime() + time.toNanos());
  }

  /** The time that is left, milliseconds; 0 when it is over. */
  public int millisLeft() {
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE, (end - System.nanoTime()) / 1_000_000));
  }

  /**
   * To be called often.
   *
   * @throws TooLate when the time is over, or nobody waits for the page any longer
   */
  public void tick() {
    if (steps++ % STEPS_BETWEEN_LOOKS == 0
        && (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted())) {
      throw new TooLate();
    }
  }
}
