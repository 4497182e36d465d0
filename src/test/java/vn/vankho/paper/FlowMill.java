package vn.vankho.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes word processors' files of papers: one paragraph a line; a boxed line is a table's cell. */
public final class FlowMill {
  private FlowMill() {}

  public static void docx(Paper paper, Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      boolean first = true;
      for (List<Paper.Line> lines : paper.pages()) {
        if (!first) {
          document.createParagraph().createRun().addBreak(BreakType.PAGE);
        }
        first = false;
        for (Paper.Line line : lines) {
          if (line.boxed()) {
            XWPFTable table = document.createTable(1, 1);
            run(table.getRow(0).getCell(0).getParagraphs().get(0), line);
          } else {
            XWPFParagraph paragraph = document.createParagraph();
            if (line.left() > 250) {
              paragraph.setAlignment(ParagraphAlignment.CENTER);
            }
            run(paragraph, line);
          }
        }
      }
      document.write(out);
    }
  }

  /** A file whose pages are pictures of scanned ones. */
  public static void docx(List<BufferedImage> scans, Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      for (BufferedImage scan : scans) {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(scan, "jpg", jpeg);
        document
            .createParagraph()
            .createRun()
            .addPicture(
                new ByteArrayInputStream(jpeg.toByteArray()),
                PictureType.JPEG,
                "scan.jpg",
                Units.toEMU(460),
                Units.toEMU(460.0 * scan.getHeight() / scan.getWidth()));
      }
      document.write(out);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static void run(XWPFParagraph paragraph, Paper.Line line) {
    XWPFRun run = paragraph.createRun();
    run.setText(line.text());
    if (!line.colour().equals(Color.BLACK)) {
      run.setColor("FF0000");
    }
  }

  /**
   * A Word 97 file: the words of the paper in place of those of a template.
   *
   * @param template any Word 97 file
   */
  public static void doc(Paper paper, Path template, Path file) throws IOException {
    try (HWPFDocument document = new HWPFDocument(Files.newInputStream(template));
        OutputStream out = Files.newOutputStream(file)) {
      StringBuilder text = new StringBuilder();
      for (List<Paper.Line> lines : paper.pages()) {
        text.append(text.length() > 0 ? "\f" : "");
        lines.forEach(l -> text.append(l.text()).append('\r'));
      }
      document.getRange().insertBefore(text.toString());
      document.write(out);
    }
  }

  public static void rtf(Paper paper, Path file) throws IOException {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi{\\colortbl;\\red255\\green0\\blue0;}\n");
    for (int page = 0; page < paper.pages().size(); page++) {
      rtf.append(page > 0 ? "\\page\n" : "");
      for (Paper.Line line : paper.pages().get(page)) {
        rtf.append(line.colour().equals(Color.BLACK) ? "{" : "{\\cf1 ");
        line.text()
            .chars()
            .forEach(c -> rtf.append(c < 128 ? String.valueOf((char) c) : "\\u" + (short) c + "?"));
        rtf.append("}\\par\n");
      }
    }
    Files.writeString(file, rtf.append("}"), StandardCharsets.US_ASCII);
  }

  public static void odt(Paper paper, Path file) throws IOException {
    StringBuilder xml =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " office:version=\"1.2\"><office:body><office:text>");
    for (List<Paper.Line> lines : paper.pages()) {
      lines.forEach(l -> xml.append("<text:p>").append(escaped(l.text())).append("</text:p>"));
      xml.append("<text:p><text:soft-page-break/></text:p>");
    }
    xml.append("</office:text></office:body></office:document-content>");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
      ZipEntry entry = new ZipEntry("mimetype");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(type.length);
      CRC32 crc = new CRC32();
      crc.update(type);
      entry.setCrc(crc.getValue());
      zip.putNextEntry(entry);
      zip.write(type);
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
      zip.write(
          ("<?xml version=\"1.0\"?><manifest:manifest"
                  + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                  + "<manifest:file-entry manifest:full-path=\"/\""
                  + " manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                  + "</manifest:manifest>")
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
