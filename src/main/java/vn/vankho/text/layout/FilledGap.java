package vn.vankho.text.layout;

import java.util.regex.Pattern;
import vn.vankho.document.Vietnamese;

/**
 * Chỗ trống để điền: white that is left for a number or a day ({@code Số: /KH-UBND}, {@code ngày
 * tháng năm 2019}) and does not set two columns apart, however wide it is.
 */
public final class FilledGap {

  /** {@code Số:}, {@code ngày}, {@code tháng}, also with a first digit read beside it. */
  private static final Pattern BEFORE = Pattern.compile("s[o0][:.]?\\W?|ngay\\W?|thang\\W?");

  /** {@code /KH-UBND}, {@code tháng}, {@code năm}. */
  private static final Pattern AFTER = Pattern.compile("/.*|thang.*|nam");

  /** No form leaves more room than this many line heights. */
  private static final double WIDEST = 7;

  private FilledGap() {}

  /** Whether the white between two words of a row is a place to be filled in. */
  public static boolean between(String left, String right, double gap, double height) {
    return gap < WIDEST * height
        && (BEFORE.matcher(Vietnamese.bare(left)).matches()
            || AFTER.matcher(Vietnamese.bare(right)).matches());
  }
}
