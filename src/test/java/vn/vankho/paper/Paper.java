package vn.vankho.paper;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * An invented document for tests: pages of lines with places, to be made into files of every kind
 * by {@link PdfMill}, {@link ScanMill} and {@link FlowMill}.
 */
public record Paper(List<List<Line>> pages) {

  public static final double WIDTH = 595;
  public static final double HEIGHT = 842;

  /**
   * A line.
   *
   * @param left points
   * @param top points, of the letters' upper edge
   * @param size of the letters
   * @param boxed whether a frame is drawn around it
   */
  public record Line(
      String text, double left, double top, double size, Color colour, boolean boxed) {

    static Line plain(String text, double left, double top) {
      return new Line(text, left, top, 13, Color.BLACK, false);
    }
  }

  /** A page in the layout of the decree, with a mark and with running text. */
  public static final class Page {
    private final List<Line> lines = new ArrayList<>();
    private double top = 60;

    /** The head of a report of an invented commune. */
    public Page head(String number, String title) {
      lines.add(Line.plain("ỦY BAN NHÂN DÂN", 90, 50));
      lines.add(Line.plain("TỈNH PHÚ YÊN", 105, 66));
      lines.add(new Line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 285, 50, 12, Color.BLACK, false));
      lines.add(Line.plain("Độc lập - Tự do - Hạnh phúc", 325, 66));
      lines.add(Line.plain("Số: " + number + "/BC-UBND", 100, 98));
      lines.add(Line.plain("Phú Yên, ngày 15 tháng 10 năm 2021", 300, 98));
      lines.add(new Line("BÁO CÁO", 262, 175, 14, Color.BLACK, false));
      lines.add(Line.plain(title, 120, 195));
      top = 230;
      return this;
    }

    public Page mark(String text, double left, double at, Color colour, boolean boxed) {
      lines.add(new Line(text, left, at, 15, colour, boxed));
      return this;
    }

    /** Running text below what is there. */
    public Page text(String... rows) {
      for (String row : rows) {
        lines.add(Line.plain(row, 85, top));
        top += 22;
      }
      return this;
    }

    public List<Line> lines() {
      return List.copyOf(lines);
    }
  }

  public static Paper of(Page... pages) {
    List<List<Line>> all = new ArrayList<>();
    for (Page page : pages) {
      all.add(page.lines());
    }
    return new Paper(List.copyOf(all));
  }
}
