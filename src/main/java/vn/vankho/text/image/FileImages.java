package vn.vankho.text.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.vankho.text.guard.LimitExceeded;
import vn.vankho.text.guard.TiffGuard;

/** Ảnh trang từ tệp ảnh: image files and folders of them, each image a page. */
public final class FileImages {
  private FileImages() {}

  /**
   * Makes the pages that are still to be made.
   *
   * @throws IOException when the sink cannot take an image
   */
  public static void write(List<Path> files, ImagePlan plan) throws IOException {
    int number = 0;
    for (Path file : files) {
      if (plan.isPast(number + 1)) {
        return;
      }
      Optional<List<Long>> directories = directories(file, plan);
      if (directories.isEmpty()) {
        number++;
        if (!plan.isKnown(number)) {
          plan.leaveOut(number);
        }
        continue;
      }
      ImageFiles.Pages pages = ImageFiles.pages(file, directories.get());
      while (pages.hasNext() && !plan.isPast(number + 1)) {
        number++;
        if (plan.isKnown(number)) {
          pages.skip();
        } else if (plan.isGivenUp(number)) {
          pages.skip();
          plan.leaveOut(number);
        } else {
          plan.make(number, () -> pages.next().square().raster());
        }
      }
    }
  }

  /** Where a TIFF file's pages are; nothing when the file is not to be decoded at all. */
  private static Optional<List<Long>> directories(Path file, ImagePlan plan) {
    Optional<ImageFiles.Header> header = ImageFiles.header(file);
    try {
      List<Long> directories = TiffGuard.check(file, plan.limits());
      boolean taken =
          header.isPresent()
              ? !header.get().isTooLarge(plan.limits().pixels())
              : directories.size() > 1;
      return taken ? Optional.of(directories) : Optional.empty();
    } catch (LimitExceeded | IOException e) {
      return Optional.empty();
    }
  }
}
