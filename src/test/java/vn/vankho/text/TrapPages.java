package vn.vankho.text;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Draws pages that a reader may fall over. */
final class TrapPages {
  static final List<String> LINES =
      List.of(
          "Thực hiện Công văn của Sở Thông tin và Truyền thông về việc",
          "báo cáo kết quả triển khai công tác thông tin đối ngoại, Ủy ban",
          "nhân dân huyện báo cáo kết quả thực hiện như sau:",
          "Các cơ quan, đơn vị đã quán triệt, triển khai kế hoạch đến cán",
          "bộ, công chức và nhân dân trên địa bàn; các văn bản chỉ đạo",
          "được phổ biến đầy đủ trong các cuộc họp hằng tháng.",
          "Đài Phát thanh đã tăng thời lượng các chương trình về đất nước,",
          "con người và các sản phẩm của địa phương trong năm.");

  private static final double DPI = 200;
  private static final int LEFT = 85;
  private static final int STEP = 26;

  private TrapPages() {}

  static String text() {
    return String.join("\n", LINES);
  }

  /** An empty A4 page at this resolution. */
  static BufferedImage paper(double dpi) {
    BufferedImage image =
        new BufferedImage(
            (int) (595 * dpi / 72), (int) (842 * dpi / 72), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    return image;
  }

  /** Draws in points on the image of an A4 page. */
  static Graphics2D pen(BufferedImage page) {
    Graphics2D g = page.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.scale(page.getWidth() / 595.0, page.getWidth() / 595.0);
    g.setColor(Color.BLACK);
    g.setFont(new Font(Font.SERIF, Font.PLAIN, 14));
    return g;
  }

  static void lines(Graphics2D g, List<String> lines, int left, int top) {
    for (int i = 0; i < lines.size(); i++) {
      g.drawString(lines.get(i), left, top + STEP * i);
    }
  }

  static BufferedImage scan() {
    return scan(DPI);
  }

  static BufferedImage scan(double dpi) {
    BufferedImage page = paper(dpi);
    lines(pen(page), LINES, LEFT, 100);
    return page;
  }

  static BufferedImage blank() {
    return paper(DPI);
  }

  /** Turned clockwise by quarter turns. */
  static BufferedImage turned(BufferedImage page, int quarters) {
    boolean across = quarters % 2 == 1;
    int w = across ? page.getHeight() : page.getWidth();
    int h = across ? page.getWidth() : page.getHeight();
    BufferedImage turned = new BufferedImage(w, h, page.getType());
    Graphics2D g = turned.createGraphics();
    g.translate(w / 2.0, h / 2.0);
    g.rotate(quarters * Math.PI / 2);
    g.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
    g.drawImage(page, 0, 0, null);
    return turned;
  }

  /** A page that lies askew on a larger white ground. */
  static BufferedImage askew(double degrees) {
    BufferedImage page = scan();
    BufferedImage ground = new BufferedImage(1900, 2000, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = ground.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 1900, 2000);
    g.rotate(Math.toRadians(degrees), 950, 1000);
    g.drawImage(page, 950 - page.getWidth() / 2, 100, null);
    g.dispose();
    return ground;
  }

  /** The other side of the sheet shines through. */
  static BufferedImage bleedThrough() {
    BufferedImage page = paper(DPI);
    Graphics2D back = pen(page);
    back.translate(595, 0);
    back.scale(-1, 1);
    back.setColor(new Color(225, 225, 225));
    lines(back, LINES, 70, 112);
    lines(pen(page), LINES, LEFT, 100);
    return page;
  }

  /** A round seal and a framed stamp in red lie on the print. */
  static BufferedImage stamped() {
    BufferedImage page = scan();
    Graphics2D g = pen(page);
    g.setColor(new Color(255, 120, 120, 150));
    g.setStroke(new java.awt.BasicStroke(3));
    g.drawOval(150, 90, 110, 110);
    g.drawOval(160, 100, 90, 90);
    g.drawRect(300, 110, 130, 50);
    g.setFont(g.getFont().deriveFont(22f));
    g.drawString("CÔNG VĂN ĐẾN", 305, 140);
    return page;
  }

  /** The end of a document: its seal in red, and a signature in blue over it. */
  static BufferedImage signed() {
    BufferedImage page = scan();
    Graphics2D g = pen(page);
    g.setFont(g.getFont().deriveFont(java.awt.Font.BOLD, 14f));
    g.drawString("CHỦ TỊCH", 390, 360);
    g.drawString("Trần Văn Mẫu", 375, 480);
    g.setColor(new Color(215, 30, 50));
    g.setStroke(new java.awt.BasicStroke(2));
    g.drawOval(325, 365, 102, 102);
    g.drawOval(345, 385, 62, 62);
    g.setFont(g.getFont().deriveFont(26f));
    g.drawString("★", 362, 426);
    g.setColor(new Color(40, 50, 160));
    g.setStroke(new java.awt.BasicStroke(1.6f));
    g.draw(new java.awt.geom.CubicCurve2D.Float(400, 440, 430, 370, 440, 470, 470, 400));
    g.draw(new java.awt.geom.CubicCurve2D.Float(430, 430, 450, 400, 480, 450, 520, 410));
    return page;
  }

  /** The end of a document signed in ink, with no seal. */
  static BufferedImage signedIn(Color ink) {
    BufferedImage page = scan();
    Graphics2D g = pen(page);
    g.setFont(g.getFont().deriveFont(java.awt.Font.BOLD, 14f));
    g.drawString("TRƯỞNG PHÒNG", 370, 360);
    g.drawString("Trần Văn Mẫu", 375, 480);
    g.setColor(ink);
    g.setStroke(new java.awt.BasicStroke(1.6f));
    g.draw(new java.awt.geom.CubicCurve2D.Float(390, 450, 420, 350, 440, 490, 470, 400));
    g.draw(new java.awt.geom.CubicCurve2D.Float(420, 440, 450, 390, 480, 460, 520, 410));
    return page;
  }

  /** The same place with what is no signature: a frame, a seal without colour, nothing. */
  static BufferedImage unsigned(String what) {
    BufferedImage page = scan();
    Graphics2D g = pen(page);
    g.setFont(g.getFont().deriveFont(java.awt.Font.BOLD, 14f));
    g.drawString("TRƯỞNG PHÒNG", 370, 360);
    g.drawString("Trần Văn Mẫu", 375, 480);
    g.setStroke(new java.awt.BasicStroke(1.6f));
    switch (what) {
      case "frame" -> g.drawRect(380, 380, 110, 60);
      case "seal" -> {
        g.drawOval(370, 367, 100, 100);
        g.drawOval(390, 387, 60, 60);
      }
      case "typed" -> {
        g.setFont(g.getFont().deriveFont(java.awt.Font.ITALIC, 14f));
        g.drawString("(Đã ký)", 400, 420);
      }
      default -> {}
    }
    return page;
  }

  /** The receiver's stamp in black beside the text: a frame, worn at its upper line. */
  static BufferedImage received() {
    return received(Color.BLACK);
  }

  /** The same in ink of a colour. */
  static BufferedImage received(Color ink) {
    BufferedImage page = paper(DPI);
    Graphics2D g = pen(page);
    lines(g, LINES, LEFT, 260);
    g.setColor(ink);
    g.setStroke(new java.awt.BasicStroke(1.2f));
    g.drawRect(330, 140, 140, 56);
    g.setFont(g.getFont().deriveFont(java.awt.Font.BOLD, 16f));
    g.drawString("ĐẾN", 338, 176);
    g.setFont(g.getFont().deriveFont(java.awt.Font.PLAIN, 11f));
    g.drawString("Số: .....................", 382, 158);
    g.drawString("Ngày: ...................", 382, 174);
    g.drawString("Chuyển: ...............", 382, 190);
    g.setColor(Color.WHITE);
    g.fillRect(333, 138, 50, 4);
    return page;
  }

  /** The same frame around a word of the document's own. */
  static BufferedImage framed(String word) {
    BufferedImage page = paper(DPI);
    Graphics2D g = pen(page);
    lines(g, LINES, LEFT, 260);
    g.setStroke(new java.awt.BasicStroke(1.2f));
    g.drawRect(330, 140, 140, 40);
    g.setFont(g.getFont().deriveFont(java.awt.Font.BOLD, 16f));
    g.drawString(word, 350, 166);
    return page;
  }

  /** Its number alone in the head margin. */
  static BufferedImage numbered(String number) {
    BufferedImage page = scan();
    pen(page).drawString(number, 294, 62);
    return page;
  }

  static BufferedImage twoColumns(List<String> left, List<String> right) {
    BufferedImage page = paper(DPI);
    Graphics2D g = pen(page);
    lines(g, left, 60, 100);
    lines(g, right, 345, 100);
    return page;
  }

  static BufferedImage table(List<List<String>> rows, List<Integer> columns) {
    BufferedImage page = paper(DPI);
    Graphics2D g = pen(page);
    lines(g, LINES, LEFT, 100);
    int top = 340;
    for (int r = 0; r <= rows.size(); r++) {
      g.drawLine(columns.get(0) - 8, top + 30 * r, 520, top + 30 * r);
    }
    columns.forEach(c -> g.drawLine(c - 8, top, c - 8, top + 30 * rows.size()));
    g.drawLine(520, top, 520, top + 30 * rows.size());
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        g.drawString(rows.get(r).get(c), columns.get(c), top + 30 * r + 20);
      }
    }
    return page;
  }

  static void tiff(Path file, List<BufferedImage> pages) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
  }

  /** Lets the strips of a page of a TIFF file lie behind the file's end. */
  static void spoil(Path file, int page) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    bytes.order(bytes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int at = bytes.getInt(4);
    for (int i = 0; i < page; i++) {
      at = bytes.getInt(at + 2 + 12 * bytes.getShort(at));
    }
    for (int entry = at + 2; entry < at + 2 + 12 * bytes.getShort(at); entry += 12) {
      if (bytes.getShort(entry) == 273) {
        bytes.putInt(entry + 8, Integer.MAX_VALUE - 64);
      }
    }
    Files.write(file, bytes.array());
  }

  /** A page that is this image. */
  static void pdf(Path file, BufferedImage image) throws IOException {
    pdf(file, image, List.of());
  }

  /** A page that is this image, with a few lines in type over it. */
  static void pdf(Path file, BufferedImage image, List<String> typed) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      boolean wide = image.getWidth() > image.getHeight();
      PDPage page = page(pdf, wide ? new PDRectangle(842, 595) : new PDRectangle(595, 842));
      try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
        PDRectangle box = page.getMediaBox();
        out.drawImage(
            LosslessFactory.createFromImage(pdf, image), 0, 0, box.getWidth(), box.getHeight());
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        write(out, font, 8, typed, 400, 820, 10);
      }
      pdf.save(file.toFile());
    }
  }

  /** In a font of before Unicode; its letters are Western ones by number. */
  static void legacy(Path file, String font, List<String> typed) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = page(pdf, new PDRectangle(595, 842));
      PDType1Font type = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
      type.getCOSObject().setName(COSName.BASE_FONT, font);
      try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
        write(out, type, 14, typed, LEFT, 742, STEP);
      }
      pdf.save(file.toFile());
    }
  }

  /** In a font that does not tell which letters its glyphs are. */
  static void unmapped(Path file, Path trueType) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = page(pdf, new PDRectangle(595, 842));
      PDType0Font font = PDType0Font.load(pdf, trueType.toFile());
      try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
        write(out, font, 14, LINES, LEFT, 742, STEP);
      }
      pdf.save(file.toFile());
    }
    try (PDDocument pdf = org.apache.pdfbox.Loader.loadPDF(file.toFile())) {
      var fonts = pdf.getPage(0).getResources();
      for (COSName name : fonts.getFontNames()) {
        fonts.getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
      }
      pdf.save(file.resolveSibling("unmapped.pdf").toFile());
    }
  }

  /** Letters as bare curves. */
  static void outlines(Path file) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = page(pdf, new PDRectangle(595, 842));
      Font font = new Font(Font.SERIF, Font.PLAIN, 14);
      FontRenderContext context = new FontRenderContext(null, true, true);
      try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
        for (int i = 0; i < LINES.size(); i++) {
          Shape line =
              font.createGlyphVector(context, LINES.get(i)).getOutline(LEFT, 100 + STEP * i);
          draw(out, line.getPathIterator(new AffineTransform(1, 0, 0, -1, 0, 842)));
        }
      }
      pdf.save(file.toFile());
    }
  }

  private static void draw(PDPageContentStream out, PathIterator path) throws IOException {
    float[] c = new float[6];
    float x = 0;
    float y = 0;
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> out.moveTo(c[0], c[1]);
        case PathIterator.SEG_LINETO -> out.lineTo(c[0], c[1]);
        case PathIterator.SEG_QUADTO -> {
          out.curveTo(
              x + (c[0] - x) * 2 / 3,
              y + (c[1] - y) * 2 / 3,
              c[2] + (c[0] - c[2]) * 2 / 3,
              c[3] + (c[1] - c[3]) * 2 / 3,
              c[2],
              c[3]);
          c[0] = c[2];
          c[1] = c[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          out.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
          c[0] = c[4];
          c[1] = c[5];
        }
        default -> out.closePath();
      }
      x = c[0];
      y = c[1];
    }
    out.fill();
  }

  private static PDPage page(PDDocument pdf, PDRectangle size) {
    PDPage page = new PDPage(size);
    pdf.addPage(page);
    return page;
  }

  private static void write(
      PDPageContentStream out, PDFont font, int size, List<String> lines, int x, int y, int step)
      throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      out.beginText();
      out.setFont(font, size);
      out.newLineAtOffset(x, y - step * i);
      out.showText(lines.get(i));
      out.endText();
    }
  }
}
