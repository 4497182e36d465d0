package vn.vankho.extract.body;

import vn.vankho.extract.FlowText;

/** Câu, vế câu: the sentence around a place, and a heading's first words. */
final class Clause {

  private static final int LONGEST_TITLE = 300;
  private static final int SHORTEST_TITLE = 40;

  /** No sentence is longer; what seems so is looked at no further. */
  private static final int LONGEST = 1_500;

  private static final int ENOUGH = 100;

  private static final int LONGEST_QUOTE = 240;

  private Clause() {}

  /** Where the sentence around a place begins, not before a limit. */
  static int start(FlowText flow, int offset, int paragraph) {
    int limit = Math.max(paragraph, offset - LONGEST);
    for (int i = offset - 1; i > limit; i--) {
      if (endsSentence(flow.text(), i - 1)) {
        return i + 1 > offset ? offset : skipSpace(flow, i);
      }
    }
    return limit;
  }

  /** Where the part of a sentence around a place begins: also behind a comma or colon. */
  static int partStart(FlowText flow, int offset, int paragraph) {
    return partStart(flow, offset, paragraph, ",;:.");
  }

  private static int partStart(FlowText flow, int offset, int paragraph, String marks) {
    int limit = Math.max(paragraph, offset - LONGEST);
    for (int i = offset - 1; i >= limit; i--) {
      char c = flow.text().charAt(i);
      boolean mark = marks.indexOf(c) >= 0 && flow.text().startsWith(" ", i + 1);
      if (mark || c == '\n') {
        return skipSpace(flow, i + 1);
      }
    }
    return limit;
  }

  /** Where the part of a sentence ends: before the next comma, semicolon or full stop. */
  static int partEnd(FlowText flow, int offset, int paragraph) {
    return partEnd(flow, offset, paragraph, ",;.");
  }

  private static int partEnd(FlowText flow, int offset, int paragraph, String marks) {
    int limit = Math.min(paragraph, offset + LONGEST);
    for (int i = offset; i < limit; i++) {
      char c = flow.text().charAt(i);
      boolean open = i + 1 >= limit || flow.text().charAt(i + 1) == ' ';
      if (c == '\n' || marks.indexOf(c) >= 0 && open) {
        return i;
      }
    }
    return limit;
  }

  /** Where the words to quote for a place begin and end. */
  record Span(int start, int end) {}

  /**
   * The whole clause around a place, commas and all, so that a quote says what the quantity is of;
   * only the part between commas where the clause is too long to be quoted.
   */
  static Span quote(FlowText flow, int from, int to, int paragraph, int limit) {
    int start = Math.max(start(flow, from, paragraph), partStart(flow, from, paragraph, ";\n"));
    int end = partEnd(flow, to, limit, ";.\n");
    return end - start <= LONGEST_QUOTE
        ? new Span(start, end)
        : new Span(partStart(flow, from, paragraph), partEnd(flow, to, limit));
  }

  private static int skipSpace(FlowText flow, int i) {
    return i < flow.text().length() && flow.text().charAt(i) == ' ' ? i + 1 : i;
  }

  private static boolean endsSentence(String text, int i) {
    return i >= 0
        && ".;!?".indexOf(text.charAt(i)) >= 0
        && i + 2 < text.length()
        && text.charAt(i + 1) == ' '
        && !Character.isLowerCase(text.charAt(i + 2));
  }

  /** A task's name: the heading, or the first sentence of a long paragraph. */
  static String title(String text) {
    int end = text.length();
    for (int i = SHORTEST_TITLE / 2; i < text.length() - 2; i++) {
      if (text.charAt(i) == '.' && endsSentence(text, i)) {
        end = i;
        break;
      }
    }
    return trimmed(text.substring(0, end > LONGEST_TITLE ? firstPart(text, end) : end));
  }

  /** Up to the colon that opens a list, or the next mark once the name says enough. */
  private static int firstPart(String text, int end) {
    for (int i = SHORTEST_TITLE; i < end; i++) {
      char c = text.charAt(i);
      if (c == ':' || ";,".indexOf(c) >= 0 && i >= ENOUGH) {
        return i;
      }
    }
    return end;
  }

  /** Without white space and punctuation at the end. */
  static String trimmed(String text) {
    int end = text.length();
    while (end > 0 && " .,;:/`'|_".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end).strip();
  }
}
