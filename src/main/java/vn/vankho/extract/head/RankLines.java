package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.vankho.document.Similar;
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

  /** {@code KT.} before a rank, not {@code TM.} before a body; bare. */
  private static final Pattern FOR_RANK = Pattern.compile("^(?:kt|tl|tuq|q|k/t|t/l)\\s*[.,]?\\s*");

  /** {@code TUQ.} with a letter that was read as two. */
  private static final int LONGEST_MARK = 5;

  /** Words of a rank that a column may be too narrow for. */
  private static final int LONG_RANK = 5;

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
        && (startsWithRank(bare) || ranks.stream().anyMatch(r -> Similar.is(bare, r)));
  }

  private boolean startsWithRank(String bare) {
    return ranks.stream().anyMatch(r -> bare.equals(r) || bare.startsWith(r + " "));
  }

  /**
   * A long rank that was broken is one: {@code PHÓ CHỦ TỊCH THƯỜNG TRỰC UBND | TỈNH}.
   *
   * @param printed the block's lines
   * @param lines how they read
   */
  List<String> unbroken(List<HeadLine> printed, List<String> lines) {
    if (printed.size() != lines.size()) {
      return lines;
    }
    List<String> whole = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && isBroken(printed.get(i - 1), printed.get(i))) {
        whole.set(whole.size() - 1, whole.get(whole.size() - 1) + " " + lines.get(i));
      } else {
        whole.add(lines.get(i));
      }
    }
    return whole;
  }

  private boolean isBroken(HeadLine above, HeadLine line) {
    return above.line().words().size() >= LONG_RANK
        && (isRank(above) || startsWithRank(FOR_RANK.matcher(above.bare()).replaceFirst("")))
        && !isRank(line)
        && !opens(line)
        && line.box().width() < above.box().width();
  }

  /** A line of a scan whose {@code KT.} a seal has hidden: {@code Kĩ; CHỦ TỊCH}. */
  boolean isSpoilt(HeadLine line) {
    int blank = line.bare().indexOf(' ');
    return line.scanned()
        && line.isCapitals()
        && blank > 0
        && blank <= LONGEST_MARK
        && (ranks.contains(line.bare().substring(blank + 1))
            || RankRepair.isBody(line.bare().substring(blank + 1)));
  }

  /** Whether a line under one of authority may belong to it. */
  boolean mayContinue(HeadLine line) {
    return line.isCapitals() && line.letters() >= 4 && !SIGNED.matcher(line.bare()).matches();
  }
}
