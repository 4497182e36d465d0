package vn.vankho.extract.head;

import java.util.List;
import java.util.regex.Pattern;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.Reference;

/** Quyền hạn, chức vụ (ô số 7a): tells the lines above a signer's name. */
final class RankLines {

  /**
   * {@code TM. ỦY BAN NHÂN DÂN}, {@code KT.CHỦ TỊCH}, {@code T/M BAN THƯỜNG VỤ}, but not {@code
   * QUYẾT ĐỊNH}; bare.
   */
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "^[^a-z]{0,4}(?:(?:tm|kt|tuq|t/m|k/t|t/l|thua lenh|thay mat|ky thay)\\s*[.,/:]?|(?:q|tl)\\s*[.,/:]|tl )\\s*[a-z].{3,60}");

  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z ]");

  private static final Pattern SIGNED = Pattern.compile("^\\W*\\(?(da ky|ky ten|ky, dong dau).*");

  private final List<String> ranks =
      Reference.tables().jobTitles().stream()
          .filter(t -> t.kind().equals("title"))
          .map(t -> Vietnamese.bare(t.name()))
          .distinct()
          .toList();

  /** A line of authority: the block begins with it. */
  boolean opens(HeadLine line) {
    return line.isCapitals() && AUTHORITY.matcher(line.bare()).matches();
  }

  /** A rank of the table, with whatever follows it: {@code CHỦ TỊCH}, {@code BỘ TRƯỞNG BỘ Y TẾ}. */
  boolean isRank(HeadLine line) {
    if (!line.isCapitals()) {
      return false;
    }
    String bare = NO_LETTERS.matcher(line.bare()).replaceAll("").strip();
    return bare.length() > 4
        && ranks.stream()
            .anyMatch(r -> bare.equals(r) || bare.startsWith(r + " ") || Similar.is(bare, r));
  }

  /** Whether a line under one of authority may belong to it. */
  boolean mayContinue(HeadLine line) {
    return line.isCapitals() && line.letters() >= 4 && !SIGNED.matcher(line.bare()).matches();
  }
}
