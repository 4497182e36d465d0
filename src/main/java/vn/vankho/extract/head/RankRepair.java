package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.document.Similar;
import vn.vankho.document.Vietnamese;
import vn.vankho.reference.Reference;

/**
 * Chức vụ: gives a rank that a seal lies over its letters back, where the table of ranks leaves one
 * reading: {@code HỒ CHỦ TỊCH} under {@code KT. CHỦ TỊCH} is {@code PHÓ CHỦ TỊCH}.
 */
final class RankRepair {

  private static final List<String> PREFIXES =
      List.of("TM.", "KT.", "TL.", "TUQ.", "Q.", "T/M", "K/T", "T/L");
  private static final List<String> BODIES =
      List.of(
          "ỦY BAN NHÂN DÂN",
          "HỘI ĐỒNG NHÂN DÂN",
          "CHÍNH PHỦ",
          "BAN THƯỜNG VỤ",
          "BAN CHẤP HÀNH",
          "BAN CHẤP HÀNH TRUNG ƯƠNG",
          "BAN BÍ THƯ",
          "BỘ CHÍNH TRỊ",
          "ĐOÀN CHỦ TỊCH");

  /** So many last letters in common are no chance. */
  private static final int SAME = 6;

  /** A rank that signs otherwise than in a head's place. */
  private static final Pattern OTHER_MARK = Pattern.compile("(?:TUQ|TL|Q)[.]|T/L");

  /** {@code KT. }, its letters and its stop misread. */
  private static final int LONGEST_MARK = 5;

  private final Map<String, String> ranks = new LinkedHashMap<>();

  RankRepair() {
    BODIES.forEach(b -> ranks.put(Vietnamese.bare(b), b));
    Reference.tables().jobTitles().stream()
        .filter(t -> t.kind().equals("title"))
        .map(t -> t.name().toUpperCase(Locale.ROOT))
        .forEach(n -> ranks.putIfAbsent(Vietnamese.bare(n), n));
  }

  /**
   * The lines above a name as they must have been printed.
   *
   * @param named whether a name was found under them
   * @param party whether the document is the Party's
   */
  List<String> mended(List<HeadLine> block, boolean named, boolean party) {
    List<String> lines = new ArrayList<>();
    boolean scanned = false;
    for (HeadLine line : block) {
      String text = line.text().replaceAll("^[^\\p{L}]+|[^\\p{L}\\d)]+$", "");
      lines.add(line.scanned() ? mended(text.toUpperCase(Locale.ROOT)) : text);
      scanned |= line.scanned();
    }
    return scanned ? deputies(lines, named, party) : lines;
  }

  /** Whether bare words are a body in whose name ranks are signed. */
  static boolean isBody(String bare) {
    return BODIES.stream().map(Vietnamese::bare).anyMatch(bare::equals);
  }

  /** {@code Đ/M BAN THƯỜNG VỤ}: what else may stand before a body. */
  private static String forBody(String line, boolean party) {
    int blank = line.indexOf(' ');
    String mark = blank < 0 ? "" : line.substring(0, blank);
    return mark.length() <= 4
            && mark.contains("M")
            && !mark.equals("TM.")
            && isBody(Vietnamese.bare(line.substring(blank + 1)))
        ? (party ? "T/M" : "TM.") + line.substring(blank)
        : line;
  }

  /**
   * {@code 1T, CHÁNH VĂN PHÒNG}, {@code KT. RỘ TRƯỞNG} over the deputy's rank: the head for whom a
   * deputy signs, whatever a seal has left of the line.
   */
  private Optional<String> forHead(String line, String next, boolean party) {
    Optional<String> head = headOf(next);
    if (head.isEmpty() || OTHER_MARK.matcher(line).lookingAt()) {
      return Optional.empty();
    }
    String bare = Vietnamese.bare(line);
    String rank = Vietnamese.bare(head.get());
    int mark = bare.length() - rank.length();
    int limit = Math.max(1, rank.length() / 6);
    boolean fits =
        mark >= 0
            && mark <= LONGEST_MARK
            && Similar.distance(rank, bare.substring(mark), limit) <= limit;
    return fits ? Optional.of((party ? "K/T " : "KT. ") + head.get()) : Optional.empty();
  }

  /** The head whose deputy a rank is: {@code BỘ TRƯỞNG} of {@code THỨ TRƯỞNG}. */
  private Optional<String> headOf(String rank) {
    if (rank.startsWith("THỨ TRƯỞNG")) {
      return Optional.of("BỘ TRƯỞNG");
    }
    String head = rank.replaceFirst("^PHÓ ", "").replaceFirst(" THƯỜNG TRỰC$", "");
    return rank.startsWith("PHÓ ") && ranks.containsValue(head)
        ? Optional.of(head)
        : Optional.empty();
  }

  /** A deputy signs for the head: {@code KT. R} and {@code PHÓ R} need each other. */
  private List<String> deputies(List<String> lines, boolean named, boolean party) {
    List<String> mended = new ArrayList<>(lines);
    mended.replaceAll(l -> forBody(l, party));
    for (int i = 0; i + 1 < mended.size(); i++) {
      Optional<String> head = forHead(mended.get(i), mended.get(i + 1), party);
      if (head.isPresent()) {
        mended.set(i, head.get());
        return mended;
      }
    }
    for (int i = 0; i < mended.size(); i++) {
      String line = mended.get(i);
      String next = i + 1 < mended.size() ? mended.get(i + 1) : "";
      if (line.startsWith("KT. ")) {
        Optional<String> deputy = deputy(line.substring(4));
        boolean legible =
            ranks.containsValue(next) && !next.equals(line.substring(4))
                || deputy.filter(d -> next.startsWith(d + " ")).isPresent();
        if (named && deputy.isPresent() && !legible && i + 1 >= mended.size() - 1) {
          mended.subList(i + 1, mended.size()).clear();
          mended.add(deputy.get());
        }
        break;
      }
      Optional<String> deputy = deputy(line);
      if (deputy.isPresent()
          && (next.equals(line) || deputy.get().equals(next) || endsAlike(line, next))) {
        mended.set(i, "KT. " + line);
        mended.set(i + 1, deputy.get());
        break;
      }
    }
    return mended;
  }

  /**
   * A line that no table knows and that ends as the rank above it does: what else is {@code NỦ
   * TƯỚNG} under {@code THỦ TƯỚNG}.
   */
  private boolean endsAlike(String rank, String next) {
    String end = Vietnamese.bare(next).replaceAll("[^a-z]", "");
    String whole = Vietnamese.bare(rank).replaceAll("[^a-z]", "");
    return !ranks.containsValue(next)
        && end.length() >= SAME
        && whole.length() >= SAME
        && whole.endsWith(end.substring(end.length() - SAME));
  }

  private Optional<String> deputy(String rank) {
    String name = rank.equals("BỘ TRƯỞNG") ? "THỨ TRƯỞNG" : "PHÓ " + rank;
    return ranks.containsValue(name) ? Optional.of(name) : Optional.empty();
  }

  /** The line as it must have been printed; itself where several readings, or none, are left. */
  private String mended(String line) {
    for (String prefix : PREFIXES) {
      if (prefix.indexOf('/') > 0 && line.startsWith(prefix + " ")) {
        return prefix + " " + rank(line.substring(prefix.length() + 1));
      }
      String start = prefix.replaceAll("[./]", "");
      if (line.matches("(?i)^" + start.charAt(0) + "[./,]?" + start.substring(1) + "\\s*[.,:].*")) {
        String rest = line.replaceFirst("^[^.,:]*[.,:]\\s*", "");
        return prefix + (prefix.endsWith(".") ? " " : " ") + rank(rest);
      }
    }
    return rank(line);
  }

  private String rank(String text) {
    String bare = Vietnamese.bare(text);
    String exact = ranks.get(bare);
    if (exact != null) {
      return exact;
    }
    List<String> near = new ArrayList<>();
    ranks.forEach(
        (key, name) -> {
          int limit = Math.max(1, key.length() / 6);
          if (Similar.distance(key, bare, limit) <= limit) {
            near.add(name);
          }
        });
    return near.size() == 1 ? near.get(0) : withRank(text, bare);
  }

  /** {@code TRƯỜNG PHÒNG ĐÀO TẠO}: a rank that goes on, with its marks. */
  private String withRank(String text, String bare) {
    return ranks.keySet().stream()
        .filter(r -> bare.startsWith(r + " ") && bare.length() == text.length())
        .max(Comparator.comparingInt(String::length))
        .map(r -> ranks.get(r) + text.substring(r.length()))
        .orElse(text);
  }
}
