package vn.vankho.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.vankho.document.Box;
import vn.vankho.document.Limits;
import vn.vankho.document.PageImageSource;
import vn.vankho.document.SourceFile;
import vn.vankho.text.PageImages;

/** Ảnh trang từ bản gốc. */
final class OriginalImages implements PageImageSource {

  private final Limits limits;

  /**
   * @param limits of what an original may cost
   */
  OriginalImages(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void write(SourceFile file, List<Path> parts, int width, Sink sink) throws IOException {
    PageImages.write(file, parts, width, limits, Map.of(), sink::page);
  }

  @Override
  public void writeCovered(
      SourceFile file, List<Path> parts, int width, Map<Integer, List<Box>> covered, Sink sink)
      throws IOException {
    PageImages.write(file, parts, width, limits, covered, sink::page);
  }
}
