package vn.vankho.extract.privacy;

import java.util.regex.Pattern;

/** Tài khoản của cơ quan, tổ chức: an account that belongs to a body, not to a person. */
final class PublicAccount {

  /** {@code tại Kho bạc Nhà nước}, {@code Chủ tài khoản: Quỹ …}, {@code của Ủy ban …}. */
  private static final Pattern OWNER =
      Pattern.compile(
          "kho bac|\\bkbnn\\b|ngan sach"
              + "|\\b(chu tai khoan|ten tai khoan|chu tk|ten tk|don vi|thu huong|cua|tai khoan)\\W{0,3}"
              + "(quy|uy ban|ubnd|mat tran|van phong|phong|ban|trung tam|cong ty|don vi|bao hiem"
              + "|truong|hoi|cuc|chi cuc|cong doan|doan|huyen|xa|phuong|ubmttq|mttq)\\b");

  /** {@code 3713.0.1234567.00000}: an account at the Treasury. */
  private static final Pattern TREASURY = Pattern.compile("\\d{4}\\.\\d\\..*");

  /** A line that tells more of the account above it. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "\\W{0,3}((chu|ten) (tai khoan|tk|don vi)|don vi (thu )?huong|tai(?! khoan)|mo tai|thu huong)\\b");

  private PublicAccount() {}

  static boolean isOn(PrivatePage page, int line, DigitRuns.Run run) {
    String printed = page.line(line).bare().substring(run.from(), run.to());
    if (TREASURY.matcher(printed).matches()) {
      return true;
    }
    if (OWNER.matcher(page.line(line).bare()).find()) {
      return true;
    }
    for (int i = line + 1; i <= Math.min(page.size() - 1, line + 2); i++) {
      String next = page.line(i).bare().strip();
      if (GOES_ON.matcher(next).lookingAt() && OWNER.matcher(next).find()) {
        return true;
      }
    }
    return false;
  }
}
