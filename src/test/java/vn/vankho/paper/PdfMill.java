package vn.vankho.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Makes PDF files of papers: set in type, or of page images. */
public final class PdfMill {
  private PdfMill() {}

  static InputStream font() {
    return PDDocument.class.getResourceAsStream(
        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
  }

  public static void digital(Paper paper, Path file) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDFont font = PDType0Font.load(pdf, font());
      for (List<Paper.Line> lines : paper.pages()) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
          for (Paper.Line line : lines) {
            write(out, font, line);
          }
        }
      }
      pdf.save(file.toFile());
    }
  }

  /** Set in type, but for the lines that are not black: these are pictures of stamps. */
  public static void stamped(Paper paper, Path file) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDFont font = PDType0Font.load(pdf, font());
      for (List<Paper.Line> lines : paper.pages()) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
          for (Paper.Line line : lines) {
            if (line.colour().equals(Color.BLACK)) {
              write(out, font, line);
            } else {
              BufferedImage stamp = ScanMill.stamp(line);
              float width = stamp.getWidth() * 72f / 200;
              float height = stamp.getHeight() * 72f / 200;
              out.drawImage(
                  LosslessFactory.createFromImage(pdf, stamp),
                  (float) line.left(),
                  (float) (Paper.HEIGHT - line.top()) - height,
                  width,
                  height);
            }
          }
        }
      }
      pdf.save(file.toFile());
    }
  }

  private static void write(PDPageContentStream out, PDFont font, Paper.Line line)
      throws IOException {
    float size = (float) line.size();
    float width = font.getStringWidth(line.text()) / 1000 * size;
    float base = (float) (Paper.HEIGHT - line.top() - line.size() * 0.8);
    out.setNonStrokingColor(line.colour());
    out.beginText();
    out.setFont(font, size);
    out.newLineAtOffset((float) line.left(), base);
    out.showText(line.text());
    out.endText();
    if (line.boxed()) {
      out.setStrokingColor(line.colour() == Color.BLACK ? Color.BLACK : line.colour());
      out.addRect((float) line.left() - 6, base - 6, width + 12, size + 8);
      out.stroke();
    }
  }

  /** A PDF of page images, as a scanner makes it. */
  public static void scanned(List<BufferedImage> pages, float quality, Path file)
      throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (BufferedImage image : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
          out.drawImage(
              JPEGFactory.createFromImage(pdf, image, quality),
              0,
              0,
              PDRectangle.A4.getWidth(),
              PDRectangle.A4.getHeight());
        }
      }
      pdf.save(file.toFile());
    }
  }
}
