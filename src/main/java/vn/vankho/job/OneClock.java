package vn.vankho.job;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Đồng hồ: the one clock of the program, in whole seconds. */
public final class OneClock {
  private OneClock() {}

  /**
   * The machine's clock; or, where {@code SOURCE_DATE_EPOCH} gives seconds since 1970, that moment
   * for ever, so that two runs write the same bytes.
   *
   * @throws IllegalArgumentException when the variable is no whole number
   */
  public static Clock from(Map<String, String> environment) {
    String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "").strip();
    if (epoch.isEmpty()) {
      return Clock.tickSeconds(ZoneOffset.UTC);
    }
    try {
      return Clock.fixed(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("SOURCE_DATE_EPOCH is no number: " + epoch, e);
    }
  }

  static Instant now(Clock clock) {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
