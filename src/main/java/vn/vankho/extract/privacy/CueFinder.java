package vn.vankho.extract.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.vankho.reference.PersonalDataCue;
import vn.vankho.reference.Reference;

/**
 * Tìm từ khóa: finds cues in a line whatever its marks, spaces and capitals; a long cue also with a
 * letter or two misread.
 */
final class CueFinder {

  /** A cue of fewer letters is a word of its own, never a part of one, and must be read right. */
  private static final int LONG = 8;

  private final List<Cue> cues =
      Reference.tables().personalDataCues().stream()
          .map((PersonalDataCue c) -> Cue.of(c.kind(), c.shape(), c.cue()))
          .sorted(Comparator.comparingInt((Cue c) -> -c.letters().length()))
          .toList();

  /** The cues of a line from left to right, none within another. */
  List<Cue.Hit> find(AlignedLine line) {
    List<Cue.Hit> hits = new ArrayList<>();
    String letters = line.letters();
    for (Cue cue : cues) {
      for (int at = letters.indexOf(cue.letters());
          at >= 0;
          at = letters.indexOf(cue.letters(), at + 1)) {
        add(line, cue, at, at + cue.letters().length(), hits);
      }
    }
    for (Cue cue : cues) {
      if (cue.letters().length() >= LONG) {
        findMisread(line, cue, hits);
      }
    }
    hits.sort(Comparator.comparingInt(Cue.Hit::from));
    return hits;
  }

  private static void add(AlignedLine line, Cue cue, int first, int end, List<Cue.Hit> hits) {
    boolean isLong = cue.letters().length() >= LONG;
    boolean starts = line.startsWord(first) || isLong || followsSo(line, first);
    boolean ends = line.endsWord(end - 1) || isLong;
    int from = line.place(first);
    int to = line.place(end - 1) + 1;
    if (starts && ends && hits.stream().noneMatch(h -> from < h.to() && h.from() < to)) {
      hits.add(new Cue.Hit(cue, from, to));
    }
  }

  /** {@code SốCCCD}: grown together with the word for number. */
  private static boolean followsSo(AlignedLine line, int first) {
    return first >= 2
        && line.letters().startsWith("so", first - 2)
        && line.startsWord(first - 2)
        && line.place(first) - line.place(first - 2) == 2;
  }

  /** Like enough: one letter in seven changed, lost or added, counted from a word's beginning. */
  private static void findMisread(AlignedLine line, Cue cue, List<Cue.Hit> hits) {
    String wanted = cue.letters();
    int limit = wanted.length() / 7;
    int half = wanted.length() / 2;
    String letters = line.letters();
    // Of two halves with one slip between them, one is whole; of three slips none may be.
    if (!letters.contains(wanted.substring(0, half))
        && !letters.contains(wanted.substring(half))
        && !letters.contains(wanted.substring(half / 2, half + half / 2))) {
      return;
    }
    for (int start = 0; start < letters.length(); start++) {
      if (line.startsWord(start)) {
        int end = bestEnd(letters, start, wanted, limit);
        if (end > start && line.endsWord(end - 1)) {
          add(line, cue, start, end, hits);
        }
      }
    }
  }

  /** Where the stretch from {@code start} that is likest to the cue ends; -1 when none is. */
  private static int bestEnd(String letters, int start, String wanted, int limit) {
    int longest = Math.min(letters.length() - start, wanted.length() + limit);
    int[] row = new int[longest + 1];
    for (int j = 0; j <= longest; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= wanted.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= longest; j++) {
        int change = diagonal + (wanted.charAt(i - 1) == letters.charAt(start + j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    int best = -1;
    for (int j = 1; j <= longest; j++) {
      if (row[j] <= limit && (best < 0 || row[j] < row[best])) {
        best = j;
      }
    }
    return best < 0 ? -1 : start + best;
  }
}
