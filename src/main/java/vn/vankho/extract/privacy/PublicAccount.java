package vn.vankho.extract.privacy;

import java.util.regex.Pattern;

/** Tài khoản của cơ quan, tổ chức: an account that belongs to a body, not to a person. */
final class PublicAccount {

  /** {@code tại Kho bạc Nhà nước}, {@code Chủ tài khoản: Quỹ …}, {@code của Ủy ban …}. */
  private static final Pattern OWNER =
      Pattern.compile(
          "kho bac|\\bkbnn\\b|ngan sach"
              + "|\\b(chu tai khoan|ten tai khoan|chu tk|ten tk|don vi|thu huong|cua|tai khoan( so)?)\\W{0,3}"
              + "(quy|uy ban|ubnd|mat tran|van phong|so|phong|ban|trung tam|cong ty|don vi|bao hiem"
              + "|truong|hoi|cuc|chi cuc|cong doan|doan|huyen|xa|phuong|ubmttq|mttq)\\b");

  /** {@code 3713.0.1234567.00000}: an account at the Treasury. */
  private static final Pattern TREASURY = Pattern.compile("\\d{4}\\.\\d\\..*");

  private PublicAccount() {}

  static boolean isOn(PrivatePage page, int line, DigitRuns.Run run) {
    String printed = page.line(line).bare().substring(run.from(), run.to());
    if (TREASURY.matcher(printed).matches()) {
      return true;
    }
    for (int i = Math.max(0, line - 1); i <= Math.min(page.size() - 1, line + 2); i++) {
      if (OWNER.matcher(page.line(i).bare()).find()) {
        return true;
      }
    }
    return false;
  }
}
