package vn.vankho.extract.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.PersonalDatum.Kind;

/** Thư điện tử riêng: a mailbox with a free provider that is not an office's. */
final class MailRule implements Rule {

  /** {@code an.nguyen@gmail.com}, the at sign also as it is misread, spaces around it. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[a-z0-9._%+\\-]{2,40} ?[@©®] ?[a-z0-9\\-]{2,30}(?:[.,] ?[a-z0-9\\-]{2,12}){1,3}");

  private static final List<String> FREE =
      List.of(
          "gmail",
          "yahoo",
          "ymail",
          "outlook",
          "hotmail",
          "icloud",
          "live",
          "msn",
          "zoho",
          "proton",
          "protonmail",
          "rocketmail",
          "aol");

  /** {@code ubndxahoabinh@gmail.com}: offices have free mailboxes as well. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(ubnd|hdnd|vanphong|vp[._]?|vpub|vphdnd|vpdk|phong(vh|gd|nv|tc|kt|lao|tu|noi|gia|van|yte)|pgd|pvh|plsdtbxh|"
              + "so(yte|nv|gd|tc|kh|vh|tt|nong)|truong|thcs|thpt|th[._]|mn[._]|mamnon|mn(xa|so|hoa)|ttyt|tramyte|tyt|"
              + "chicuc|cuc|mttq|ubmt|congan|ca(xa|phuong|huyen)|doan(tn|xa|huyen)|hoi(lhpn|nd|ccb|phunu|nong)|banqldt|"
              + "bql|tttt|ttvh|ttdv|toasoan|baodientu|dieuhanh|hanhchinh|vanthu|xa|phuong(?!\\w{0,3}(anh|thao|nguyen|linh|mai|ha)))");

  @Override
  public void find(PrivatePage page) {
    for (int i = 0; i < page.size(); i++) {
      Matcher m = ADDRESS.matcher(page.line(i).bare());
      while (m.find()) {
        String[] parts = m.group().replace(" ", "").split("[@©®]", 2);
        if (isFree(parts[1]) && !OFFICE.matcher(parts[0]).find() && !isOffice(page, i, m.start())) {
          page.add(Kind.EMAIL, i, m.start(), m.end(), "private-mailbox");
        }
      }
    }
  }

  private static boolean isFree(String domain) {
    String provider = domain.split("[.,]")[0].replace('0', 'o').replace('1', 'l');
    return FREE.stream().anyMatch(f -> provider.equals(f) || f.length() > 4 && isSlip(provider, f));
  }

  /** One letter changed, lost or added. */
  private static boolean isSlip(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int head = 0;
    while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    String restA = a.substring(head);
    String restB = b.substring(head);
    return tail(restA).equals(tail(restB))
        || tail(restA).equals(restB)
        || restA.equals(tail(restB));
  }

  private static String tail(String rest) {
    return rest.isEmpty() ? rest : rest.substring(1);
  }

  /** {@code Hộp thư cơ quan: …}. */
  private static boolean isOffice(PrivatePage page, int line, int from) {
    String before = page.line(line).bare().substring(Math.max(0, from - 40), from);
    return before.contains("co quan") || before.contains("don vi") || before.contains("cong vu");
  }
}
