package vn.vankho.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.vankho.document.SourceFile;
import vn.vankho.text.image.FileImages;
import vn.vankho.text.image.ImagePlan;
import vn.vankho.text.pdf.PdfImages;

/**
 * Ảnh trang cho trang tin: pages as small JPEG images, made from the original. Word processors'
 * files have none.
 */
final class PageImages {
  private PageImages() {}

  /**
   * Makes the images that are still to be made, one at a time.
   *
   * @param parts the file's parts, in page order
   * @throws IOException when the file cannot be opened, or the sink cannot take an image
   */
  static void write(SourceFile file, List<Path> parts, ImagePlan plan) throws IOException {
    switch (file.mediaType()) {
      case "application/pdf" -> PdfImages.write(parts.get(0), plan);
      case "image/tiff",
          "image/png",
          "image/jpeg",
          "image/jp2",
          "image/webp",
          SourceFile.PAGE_IMAGES ->
          FileImages.write(parts, plan);
      default -> {}
    }
  }
}
