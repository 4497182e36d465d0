package vn.vankho.document;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Giới hạn: how much one file may cost. What asks for more is turned away with its reason, and the
 * others go on.
 *
 * @param fileBytes size of a file
 * @param pages of a file
 * @param pixels of one image, width times height
 * @param unpackedBytes what the compressed parts of a file come to when they are opened
 * @param nesting levels of tables in tables, groups in groups
 * @param perPage time for one page
 * @param perFile time for one file
 */
public record Limits(
    long fileBytes,
    int pages,
    long pixels,
    long unpackedBytes,
    int nesting,
    Duration perPage,
    Duration perFile) {

  /** An A2 sheet at 600 dpi is below the number of pixels; a book of laws below all others. */
  public static final Limits DEFAULT =
      new Limits(
          1L << 30,
          5_000,
          160_000_000,
          512L << 20,
          500,
          Duration.ofSeconds(60),
          Duration.ofMinutes(60));

  /** A setting that is no limit; the message is the setting. */
  public static final class Wrong extends IllegalArgumentException {
    Wrong(String setting) {
      super(setting);
    }
  }

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,9}");
  private static final long MEGA = 1L << 20;

  public Limits {
    if (fileBytes < 1 || pages < 1 || pixels < 1 || unpackedBytes < 1 || nesting < 1) {
      throw new IllegalArgumentException("a limit below 1");
    } else if (perPage.isNegative() || perFile.compareTo(perPage) < 0) {
      throw new IllegalArgumentException("less time for a file than for a page");
    }
  }

  /**
   * The limits as set by {@code VANKHO_MAX_FILE_MB}, {@code …_PAGES}, {@code …_MEGAPIXELS}, {@code
   * …_UNPACKED_MB}, {@code …_NESTING}, {@code …_PAGE_SECONDS} and {@code …_FILE_SECONDS}.
   *
   * @throws Wrong when one of them is no whole number above 0
   */
  public static Limits from(Map<String, String> environment) {
    Limits d = DEFAULT;
    Duration perPage =
        Duration.ofSeconds(number(environment, "PAGE_SECONDS", d.perPage.toSeconds()));
    return new Limits(
        number(environment, "FILE_MB", d.fileBytes / MEGA) * MEGA,
        Math.toIntExact(Math.min(Integer.MAX_VALUE, number(environment, "PAGES", d.pages))),
        number(environment, "MEGAPIXELS", d.pixels / 1_000_000) * 1_000_000,
        number(environment, "UNPACKED_MB", d.unpackedBytes / MEGA) * MEGA,
        Math.toIntExact(Math.min(Integer.MAX_VALUE, number(environment, "NESTING", d.nesting))),
        perPage,
        Duration.ofSeconds(
            Math.max(
                perPage.toSeconds(), number(environment, "FILE_SECONDS", d.perFile.toSeconds()))));
  }

  private static long number(Map<String, String> environment, String name, long otherwise) {
    String value = environment.getOrDefault("VANKHO_MAX_" + name, "").strip();
    if (value.isEmpty()) {
      return otherwise;
    } else if (!NUMBER.matcher(value).matches()) {
      throw new Wrong("VANKHO_MAX_" + name + "=" + value);
    }
    return Long.parseLong(value);
  }
}
