package vn.vankho.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.document.Box;
import vn.vankho.document.Ink;
import vn.vankho.document.PageText;
import vn.vankho.document.TextLine;
import vn.vankho.document.Word;

/** Pages made of what is known to stand on them, as if they had been read without a mistake. */
public final class GoldPages {

  private static final double LETTER = 6;
  private static final double LINE = 18;
  private static final double LEFT = 85;

  private GoldPages() {}

  /**
   * The pages of a document in the corpus's ground truth.
   *
   * @param folder with {@code 000_p01.json} …: rows of segments, a string (centred behind a tab),
   *     two columns, or a stamp
   */
  public static List<PageText> read(Path folder, String document) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> pages =
          files
              .filter(f -> f.getFileName().toString().startsWith(document + "_p"))
              .filter(f -> f.toString().endsWith(".json"))
              .sorted()
              .toList();
      List<PageText> read = new ArrayList<>();
      for (Path page : pages) {
        read.add(page(read.size() + 1, JsonMapper.shared().readTree(Files.readString(page))));
      }
      return read;
    }
  }

  /** One page of text lines under one another; one behind a tab stands in the middle. */
  public static PageText page(int number, String... lines) {
    return page(number, List.of(lines));
  }

  public static PageText page(int number, List<String> lines) {
    List<TextLine> placed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      double left = line.startsWith("\t") ? (595 - line.strip().length() * LETTER) / 2 : LEFT;
      add(placed, line, left, 70 + i * LINE);
    }
    return of(number, placed);
  }

  private static PageText page(int number, JsonNode segments) {
    List<TextLine> lines = new ArrayList<>();
    double top = 50;
    for (JsonNode segment : segments) {
      if (segment.isString()) {
        for (String line : segment.asString().split("\n")) {
          boolean centred = line.startsWith("\t");
          add(lines, line, centred ? (595 - line.length() * LETTER) / 2 : LEFT, top);
          top += LINE;
        }
      } else if (segment.has("cols")) {
        int column = 0;
        int most = 0;
        for (JsonNode cells : segment.get("cols")) {
          int row = 0;
          for (JsonNode cell : cells) {
            add(lines, cell.asString(), LEFT + 270 * column, top + LINE * row++);
          }
          most = Math.max(most, row);
          column++;
        }
        top += most * LINE;
      }
    }
    return of(number, lines);
  }

  private static PageText of(int number, List<TextLine> lines) {
    return PageText.digital(number, 595, Math.max(842, lines.size() * LINE + 200), lines);
  }

  private static void add(List<TextLine> lines, String text, double left, double top) {
    List<Word> words = new ArrayList<>();
    double at = left;
    for (String word : text.strip().split("\\s+")) {
      if (!word.isEmpty()) {
        Box box = new Box(at, top, word.length() * LETTER, 12);
        words.add(new Word(word, box, 1, Ink.PRINT));
      }
      at += (word.length() + 1) * LETTER;
    }
    if (!words.isEmpty()) {
      lines.add(new TextLine(words, TextLine.Style.PLAIN));
    }
  }
}
