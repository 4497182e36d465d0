package vn.vankho.document;

/** Gần giống: whether a word as recognised may be a word that is known. */
public final class Similar {

  private static final int LONGEST = 120;

  private Similar() {}

  /** The least number of letters to change, insert or take out; at most {@code limit + 1}. */
  public static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit || a.length() > LONGEST || b.length() > LONGEST) {
      return limit + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
    }
    return row[b.length()];
  }

  /** Equal but for one letter in eight. */
  public static boolean is(String a, String b) {
    int limit = Math.max(a.length(), b.length()) / 8;
    return distance(a, b, limit) <= limit;
  }
}
