package vn.vankho.archive;

import java.util.regex.Pattern;
import vn.vankho.document.Vietnamese;

/** Khóa số, ký hiệu: one key for all spellings of the same number and symbol. */
final class CodeKey {

  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

  private CodeKey() {}

  /** {@code 05/QĐ-UBND}, {@code 5 /QÐ–UBND} → {@code 5/qđ-ubnd}. */
  static String of(String code) {
    return LEADING_ZEROS.matcher(Vietnamese.key(code).replace(" ", "")).replaceFirst("");
  }
}
