package vn.vankho;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import vn.vankho.paper.FlowMill;
import vn.vankho.paper.Paper;
import vn.vankho.paper.PdfMill;
import vn.vankho.paper.ScanMill;

/** Files that show a secrecy mark, of every kind, each with words that stand nowhere else. */
final class MarkedFiles {

  /** How a mark is set. */
  enum Style {
    BOX,
    STAMP,
    RED
  }

  /**
   * A file.
   *
   * @param markedPage the page that shows the mark, from 1
   */
  record Case(String kind, String mark, Style style, int markedPage) {
    String name(int number) {
      return String.format("%02d-%s-%s-p%d", number, kind, style, markedPage).toLowerCase();
    }
  }

  private static final Color STAMP_RED = new Color(206, 32, 41);
  private static final Path WORD_97 =
      Path.of("input/Ninh Thuận/KH phong trào thi đua TTĐN 2017 (dự thảo).doc");

  private MarkedFiles() {}

  /** A few for every build. */
  static List<Case> few() {
    return List.of(
        new Case("pdf", "TỐI MẬT", Style.BOX, 1),
        new Case("scan-office", "MẬT", Style.STAMP, 1),
        new Case("scan-clean", "MẬT", Style.RED, 2),
        new Case("docx", "MẬT", Style.RED, 2),
        new Case("doc", "TUYỆT MẬT", Style.RED, 1),
        new Case("rtf", "MẬT", Style.RED, 1),
        new Case("odt", "TÀI LIỆU THU HỒI", Style.RED, 1));
  }

  static List<Case> all() {
    List<Case> cases = new ArrayList<>();
    String[] marks = {"MẬT", "TỐI MẬT", "TUYỆT MẬT", "TÀI LIỆU THU HỒI"};
    for (String kind : List.of("scan-clean", "scan-office", "scan-poor")) {
      for (int i = 0; i < marks.length; i++) {
        cases.add(new Case(kind, marks[i], Style.values()[i % 3], i == 2 ? 3 : 1));
      }
      cases.add(new Case(kind, "MẬT", Style.STAMP, 1));
      cases.add(new Case(kind, "MẬT", Style.RED, 2));
    }
    for (String mark :
        new String[] {
          "MẬT", "TỐI MẬT", "TUYỆT MẬT", "TÀI LIỆU THU HỒI", "MÂT", "TÔI MẬT", "M Ậ T"
        }) {
      cases.add(new Case("pdf", mark, Style.BOX, 1));
    }
    cases.add(new Case("pdf", "MẬT", Style.RED, 7));
    cases.add(new Case("pdf-picture", "MẬT", Style.STAMP, 1));
    cases.add(new Case("pdf-picture", "TUYỆT MẬT", Style.RED, 2));
    cases.add(new Case("docx-scan", "MẬT", Style.STAMP, 1));
    cases.add(new Case("docx-scan", "TỐI MẬT", Style.RED, 2));
    for (String kind : List.of("docx", "doc", "rtf", "odt", "png", "jpg", "tif", "folder")) {
      cases.add(new Case(kind, "MẬT", Style.BOX, 1));
      cases.add(new Case(kind, "TỐI MẬT", Style.RED, kind.matches("png|jpg") ? 1 : 2));
    }
    return cases;
  }

  /** A word that stands in one file only, easily recognised. */
  static String word(int number, int page, int place) {
    String[] parts = {"BA", "DO", "KU", "LE", "MI", "NO", "PA", "RE", "SO", "TU"};
    return "ZEX" + parts[number / 10] + parts[number % 10] + parts[page] + "QUO" + parts[place];
  }

  /** Every word planted in the files. */
  static List<String> words(List<Case> cases) {
    List<String> words = new ArrayList<>();
    for (int number = 0; number < cases.size(); number++) {
      for (int page = 1; page <= Math.max(2, cases.get(number).markedPage()); page++) {
        words.add(word(number, page, 0));
        words.add(word(number, page, 1));
      }
    }
    return words;
  }

  /** Writes the files. */
  static void write(List<Case> cases, Path folder) throws IOException {
    for (int number = 0; number < cases.size(); number++) {
      write(cases.get(number), number, folder);
    }
  }

  private static void write(Case c, int number, Path folder) throws IOException {
    Paper paper = paper(c, number);
    Path base = folder.resolve(c.name(number));
    switch (c.kind()) {
      case "pdf" -> PdfMill.digital(paper, suffixed(base, ".pdf"));
      case "pdf-picture" -> PdfMill.stamped(paper, suffixed(base, ".pdf"));
      case "docx" -> FlowMill.docx(paper, suffixed(base, ".docx"));
      case "docx-scan" ->
          FlowMill.docx(ScanMill.scan(paper, ScanMill.Quality.OFFICE), suffixed(base, ".docx"));
      case "doc" -> FlowMill.doc(paper, WORD_97, suffixed(base, ".doc"));
      case "rtf" -> FlowMill.rtf(paper, suffixed(base, ".rtf"));
      case "odt" -> FlowMill.odt(paper, suffixed(base, ".odt"));
      case "png", "jpg" ->
          ImageIO.write(
              ScanMill.scan(paper, ScanMill.Quality.OFFICE).get(0),
              c.kind(),
              suffixed(base, "." + c.kind()).toFile());
      case "tif" -> ScanMill.tiff(paper, suffixed(base, ".tif"));
      case "folder" -> {
        Files.createDirectories(base);
        int page = 0;
        for (BufferedImage image : ScanMill.scan(paper, ScanMill.Quality.OFFICE)) {
          ImageIO.write(image, "png", base.resolve("page-" + ++page + ".png").toFile());
        }
      }
      default -> {
        ScanMill.Quality quality =
            ScanMill.Quality.valueOf(c.kind().substring("scan-".length()).toUpperCase());
        PdfMill.scanned(
            ScanMill.scan(paper, quality),
            quality == ScanMill.Quality.POOR ? 0.35f : 0.8f,
            suffixed(base, ".pdf"));
      }
    }
  }

  private static Path suffixed(Path base, String suffix) {
    return base.resolveSibling(base.getFileName() + suffix);
  }

  private static Paper paper(Case c, int number) {
    List<Paper.Page> pages = new ArrayList<>();
    int count = c.kind().matches("png|jpg") ? 1 : Math.max(2, c.markedPage());
    for (int i = 1; i <= count; i++) {
      Paper.Page page = new Paper.Page();
      if (i == 1) {
        page.head(String.valueOf(10 + number), "Kết quả công tác của đơn vị năm 2021");
      }
      if (i == c.markedPage()) {
        mark(page, c);
      }
      page.text(
          "Đơn vị đã triển khai nhiệm vụ được giao trong năm theo kế hoạch",
          "và báo cáo kết quả về " + word(number, i, 0) + " để tổng hợp chung.",
          "Các nội dung khác thực hiện theo " + word(number, i, 1) + " hằng quý.",
          "Trên đây là báo cáo của đơn vị, kính gửi để xem xét chỉ đạo.");
      pages.add(page);
    }
    return Paper.of(pages.toArray(Paper.Page[]::new));
  }

  private static void mark(Paper.Page page, Case c) {
    // below the number on a first page, at the top of another
    double top = c.markedPage() == 1 ? 125 : 28;
    switch (c.style()) {
      case BOX -> page.mark(c.mark(), 110, top, Color.BLACK, true);
      case STAMP -> page.mark(c.mark(), 115, top, STAMP_RED, true);
      default -> page.mark(c.mark(), 115, top, STAMP_RED, false);
    }
  }
}
