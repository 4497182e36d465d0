package vn.vankho.text;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;

/** Files of very many scanned pages, each with a line of print of its own. */
public final class LargeScans {

  private static final int DPI = 150;

  private LargeScans() {}

  /** What is printed on a page. */
  static String line(int page) {
    return "Trang số " + page + " của hồ sơ lưu trữ";
  }

  static SourceFile source(String mediaType, Path file) throws IOException {
    Sha256 hash = Sha256.of(file);
    SourceFile.Part part = new SourceFile.Part("scan", hash, mediaType, Files.size(file));
    return new SourceFile("scan", hash, mediaType, part.size(), List.of(part));
  }

  /** Pages of A4 in colour, a JPEG image each. */
  static void pdf(Path file, int pages) throws IOException {
    try (PDDocument pdf = new PDDocument(MemoryUsageSetting.setupTempFileOnly().streamCache)) {
      for (int n = 1; n <= pages; n++) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        BufferedImage image = drawn(1240, 1754, BufferedImage.TYPE_INT_RGB, n);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
          out.drawImage(JPEGFactory.createFromImage(pdf, image, 0.8f), 0, 0, 595.28f, 841.89f);
        }
      }
      pdf.save(file.toFile());
    }
  }

  /**
   * Gray pages without compression.
   *
   * @param bytes of a page, at least
   */
  static void tiff(Path file, int pages, long bytes) throws IOException {
    int width = 1060;
    int height = (int) (bytes / width) + 1;
    tiff(
        file,
        pages,
        width,
        height,
        n -> {
          BufferedImage image = drawn(width, height, BufferedImage.TYPE_BYTE_GRAY, n);
          return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        });
  }

  /**
   * A TIFF of gray pages without compression, a strip each, of 150 dots an inch.
   *
   * @param pixels of each page, counted from 1
   */
  public static void tiff(Path file, int pages, int width, int height, IntFunction<byte[]> pixels)
      throws IOException {
    int size = width * height;
    int[][] tags = {
      {256, 4, width},
      {257, 4, height},
      {258, 4, 8},
      {259, 4, 1},
      {262, 4, 1},
      {273, 4, 0},
      {277, 4, 1},
      {278, 4, height},
      {279, 4, size},
      {282, 5, 0},
      {283, 5, 0}
    };
    int directory = 2 + 12 * tags.length + 4 + 8;
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      out.write(little(8).put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).flip());
      long at = 8;
      for (int page = 1; page <= pages; page++) {
        ByteBuffer head = little(directory).putShort((short) tags.length);
        for (int[] tag : tags) {
          int value =
              switch (tag[0]) {
                case 273 -> (int) (at + directory);
                case 282, 283 -> (int) (at + directory - 8);
                default -> tag[2];
              };
          head.putShort((short) tag[0]).putShort((short) tag[1]).putInt(1).putInt(value);
        }
        at += directory + size;
        head.putInt(page == pages ? 0 : (int) at).putInt(DPI).putInt(1);
        out.write(head.flip());
        out.write(ByteBuffer.wrap(pixels.apply(page)));
      }
    }
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static BufferedImage drawn(int width, int height, int type, int page) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.setColor(Color.BLACK);
    g.setFont(new Font(Font.SERIF, Font.PLAIN, 29));
    if (page == 1) {
      letterhead(g, width);
    }
    g.drawString(line(page), 150, 400);
    g.drawString("Các cơ quan, đơn vị đã triển khai kế hoạch đến cán bộ, công", 150, 440);
    g.drawString("chức; thông tin được phổ biến trong các cuộc họp hằng tháng.", 150, 480);
    g.dispose();
    return image;
  }

  private static void letterhead(Graphics2D g, int width) {
    List<String> left = List.of("ỦY BAN NHÂN DÂN", "TỈNH TRÀ VINH", "Số: 15/KH-UBND");
    List<String> right =
        List.of(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Trà Vinh, ngày 14 tháng 02 năm 2023");
    for (int i = 0; i < 3; i++) {
      g.drawString(left.get(i), 60, 80 + 45 * i);
      g.drawString(right.get(i), width - 640, 80 + 45 * i);
    }
    g.drawString("KẾ HOẠCH", width / 2 - 70, 290);
    g.drawString("Công tác thông tin đối ngoại năm 2023", width / 2 - 240, 340);
  }

  /** {@code LargeScans PAGES FOLDER} writes a PDF and a TIFF of half a gigabyte. */
  public static void main(String[] args) throws IOException {
    int pages = Integer.parseInt(args[0]);
    pdf(Path.of(args[1], "scan.pdf"), pages);
    tiff(Path.of(args[1], "scan.tif"), pages, 524_288_000L / pages);
  }
}
