package vn.vankho.hostile;

import static vn.vankho.hostile.HostileFile.harmless;
import static vn.vankho.hostile.HostileFile.refused;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Images whose headers lie, that go round in circles or grow when they are opened. */
final class HostileImages {

  private static final String DAMAGED = "image-damaged";
  private static final String LARGE = "image-too-large";

  private HostileImages() {}

  static List<HostileFile> all() {
    byte[] png = picture("png", 200, 280);
    byte[] jpeg = picture("jpg", 200, 280);
    return List.of(
        refused(
            "claims 60,000 pixels.png",
            () -> png(60_000, 60_000, 8, 2, RawPdf.deflated(new byte[1000])),
            LARGE),
        refused(
            "four thousand million pixels wide.png",
            () -> png(Integer.MAX_VALUE, Integer.MAX_VALUE, 16, 6, new byte[0]),
            LARGE,
            DAMAGED),
        refused("no pixels.png", () -> png(0, 0, 8, 2, new byte[0]), DAMAGED),
        refused(
            "grows to a gigabyte.png",
            () -> png(32_000, 32_000, 8, 0, RawPdf.bomb(1000, '\0')),
            LARGE),
        harmless("more data than pixels.png", () -> png(100, 140, 8, 0, RawPdf.bomb(500, '\0'))),
        harmless("a bomb in its comment.png", () -> withText(png, RawPdf.bomb(1000, 'a'))),
        refused("truncated.png", () -> Arrays.copyOf(png, png.length / 2), DAMAGED),
        refused(
            "false check sums.png",
            () -> {
              byte[] bent = png.clone();
              bent[bent.length - 20] ^= 0x55;
              return bent;
            },
            DAMAGED),
        refused("claims 65,500 pixels.jpg", HostileImages::lyingJpeg, LARGE, DAMAGED),
        refused("truncated.jpg", () -> Arrays.copyOf(jpeg, jpeg.length / 2), DAMAGED),
        refused("head and nothing.jpg", () -> Arrays.copyOf(jpeg, 20), DAMAGED),
        refused("claims 60,000 pixels.tif", () -> tiff(60_000, 60_000, 0), LARGE, DAMAGED),
        refused("goes in circles.tif", () -> tiff(64, 64, 8), DAMAGED, "too-many-pages"),
        refused("points behind its end.tif", () -> tiff(64, 64, 0x7ffffff0), DAMAGED),
        refused("a hundred thousand pages.tif", () -> manyPages(100_000), "too-many-pages"),
        refused(
            "a second page of 60,000 pixels.tif", HostileImages::secondPageHuge, LARGE, DAMAGED),
        harmless("one pixel.png", () -> picture("png", 1, 1)),
        harmless("one line of 50,000.png", () -> picture("png", 50_000, 1)),
        refused("picture by name.gif", () -> picture("gif", 100, 100), "type-unsupported"),
        refused(
            "script in a drawing.svg",
            () ->
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                    .getBytes(StandardCharsets.UTF_8),
            "type-unsupported"));
  }

  static byte[] picture(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    for (int x = 0; x < width; x++) {
      image.setRGB(x, x % height, 0xffffff * (x % 2));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] lyingJpeg() {
    byte[] jpeg = picture("jpg", 20, 20);
    for (int i = 0; i < jpeg.length - 9; i++) {
      if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == 0xc0) {
        ByteBuffer.wrap(jpeg).putShort(i + 5, (short) 65_500).putShort(i + 7, (short) 65_500);
      }
    }
    return jpeg;
  }

  private static byte[] png(int width, int height, int bits, int colour, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 137, 80, 78, 71, 13, 10, 26, 10});
    out.writeBytes(
        chunk(
            "IHDR",
            ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) bits)
                .put((byte) colour)
                .array()));
    out.writeBytes(chunk("IDAT", data));
    out.writeBytes(chunk("IEND", new byte[0]));
    return out.toByteArray();
  }

  private static byte[] withText(byte[] png, byte[] packed) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
    text.writeBytes(packed);
    int afterHeader = 8 + 25;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, afterHeader);
    out.writeBytes(chunk("zTXt", text.toByteArray()));
    out.write(png, afterHeader, png.length - afterHeader);
    return out.toByteArray();
  }

  private static byte[] chunk(String type, byte[] data) {
    CRC32 crc = new CRC32();
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    crc.update(name);
    crc.update(data);
    return ByteBuffer.allocate(data.length + 12)
        .putInt(data.length)
        .put(name)
        .put(data)
        .putInt((int) crc.getValue())
        .array();
  }

  private static final int DIRECTORY = 2 + 8 * 12 + 4;

  /** One bilevel image of 64 × 64 points, whatever its header says. */
  private static ByteBuffer directory(
      ByteBuffer to, int width, int height, int strip, int nextDirectory) {
    to.putShort((short) 8);
    entry(to, 256, width);
    entry(to, 257, height);
    entry(to, 258, 1);
    entry(to, 259, 1);
    entry(to, 262, 1);
    entry(to, 273, strip);
    entry(to, 278, height);
    entry(to, 279, 512);
    return to.putInt(nextDirectory);
  }

  private static void entry(ByteBuffer to, int tag, int value) {
    to.putShort((short) tag).putShort((short) 4).putInt(1).putInt(value);
  }

  private static ByteBuffer header(int size) {
    return ByteBuffer.allocate(size)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 'I')
        .put((byte) 'I')
        .putShort((short) 42)
        .putInt(8);
  }

  private static byte[] tiff(int width, int height, int next) {
    return directory(header(8 + DIRECTORY + 512), width, height, 8 + DIRECTORY, next).array();
  }

  private static byte[] manyPages(int pages) {
    int end = 8 + pages * DIRECTORY;
    ByteBuffer file = header(end + 512);
    for (int i = 0; i < pages; i++) {
      directory(file, 64, 64, end, i == pages - 1 ? 0 : 8 + (i + 1) * DIRECTORY);
    }
    return file.array();
  }

  private static byte[] secondPageHuge() {
    int end = 8 + 2 * DIRECTORY;
    ByteBuffer file = header(end + 512);
    directory(file, 64, 64, end, 8 + DIRECTORY);
    return directory(file, 60_000, 60_000, end, 0).array();
  }
}
