package vn.vankho.text.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ảnh trong tệp ODT: the pictures of a package, each unpacked when it is asked for. */
final class OdtPictures {

  /** {@code 17.5cm}, {@code 210mm}, {@code 8.27in}. */
  private static final Pattern LENGTH =
      Pattern.compile("(\\d{1,5}(?:\\.\\d{1,9})?)(cm|mm|in|pt|pc)");

  private static final Map<String, Double> POINTS =
      Map.of("cm", 72 / 2.54, "mm", 72 / 25.4, "in", 72.0, "pt", 1.0, "pc", 12.0);

  private static final int MAX_BYTES = 200 << 20;

  private final Path file;
  private final List<Flow.Picture> all = new ArrayList<>();
  private double width;
  private double height;

  OdtPictures(Path file) {
    this.file = file;
  }

  /** The size of the next picture. */
  void frame(String wide, String high) {
    width = points(wide);
    height = points(high);
  }

  /**
   * @param entry of the package; what lies outside of it is not fetched
   */
  void add(String entry) {
    if (!entry.isEmpty() && width > 0 && height > 0) {
      all.add(new Flow.Picture(width, height, () -> bytes(entry)));
    }
    width = 0;
    height = 0;
  }

  List<Flow.Picture> all() {
    return List.copyOf(all);
  }

  private byte[] bytes(String entry) {
    try (FileSystem zip = FileSystems.newFileSystem(file);
        InputStream in = Files.newInputStream(zip.getPath("/").resolve(entry).normalize())) {
      return in.readNBytes(MAX_BYTES);
    } catch (IOException | InvalidPathException missing) {
      return new byte[0];
    }
  }

  private static double points(String length) {
    Matcher m = LENGTH.matcher(length);
    return m.matches() ? Double.parseDouble(m.group(1)) * POINTS.get(m.group(2)) : 0;
  }
}
