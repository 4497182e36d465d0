package vn.vankho.text;

import java.text.Normalizer;

/** Tỉ lệ lỗi ký tự: how far a reading is from what stands on the page. */
final class Characters {
  private Characters() {}

  /** Edits per character of the truth, 0 to 1 and more; spaces and line breaks count as one. */
  static double errorRate(String truth, String read) {
    String a = normal(truth);
    String b = normal(read);
    return distance(a, b) / (double) a.length();
  }

  static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], previous[j]) + 1, previous[j - 1] + change);
      }
      previous = row;
    }
    return previous[b.length()];
  }
}
