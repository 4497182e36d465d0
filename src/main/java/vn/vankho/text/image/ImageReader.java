package vn.vankho.text.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.vankho.document.Box;
import vn.vankho.document.Limits;
import vn.vankho.document.PageText;
import vn.vankho.document.PageText.Reason;
import vn.vankho.text.guard.LimitExceeded;
import vn.vankho.text.guard.TiffGuard;
import vn.vankho.text.ocr.OcrPages;
import vn.vankho.text.pages.Ending;
import vn.vankho.text.pages.PagePlan;

/** Đọc ảnh: TIFF, PNG and JPEG files and folders of them; each image is a page. */
public final class ImageReader {
  private static final double A4_SHORT = 595;
  private static final double A4_LONG = 842;

  /** A longer page is no sheet: a roll, or several sheets in one image. */
  private static final double STRIP = 1.9;

  private final OcrPages ocr;
  private final Limits limits;

  public ImageReader(OcrPages ocr, Limits limits) {
    this.ocr = ocr;
    this.limits = limits;
  }

  /** Reads the files as the pages of one document, as far as they are still to be read. */
  public Ending read(List<Path> files, PagePlan plan) {
    int number = 0;
    for (Path file : files) {
      Optional<ImageFiles.Header> header = ImageFiles.header(file);
      if (header.isPresent() && header.get().isTooLarge(limits.pixels())) {
        return Ending.failed("image-too-large", header.get().width(), header.get().height());
      }
      try {
        List<Long> directories = TiffGuard.check(file, limits);
        boolean alone = files.size() == 1 && directories.size() < 2;
        if (header.isEmpty() && alone) {
          return Ending.failed("image-damaged");
        }
        ImageFiles.Pages images = ImageFiles.pages(file, directories);
        while (images.hasNext()) {
          if (number >= limits.pages()) {
            throw LimitExceeded.pages(limits.pages());
          }
          number++;
          try {
            Optional<Reason> givenUp = plan.givenUp(number);
            if (givenUp.isPresent()) {
              // Decoding it may be what fails.
              images.skip();
              plan.done().accept(unread(number, givenUp.get()));
            } else if (plan.isKnown(number)) {
              images.skip();
            } else {
              plan.done().accept(read(number, images.next().square()));
            }
          } catch (ImageFiles.Unreadable e) {
            if (alone) {
              return Ending.failed("image-damaged");
            } else if (!plan.isKnown(number)) {
              plan.done().accept(ocr.failed(number, A4_SHORT, A4_LONG));
            }
          }
        }
      } catch (IOException e) {
        return Ending.failed("image-damaged");
      }
    }
    return Ending.done(List.of(), Map.of());
  }

  private PageText unread(int number, Reason reason) {
    return ocr.unread(number, A4_SHORT, A4_LONG, reason, OptionalInt.empty());
  }

  private PageText read(int number, ImageFiles.Page image) {
    try (Raster raster = image.raster()) {
      double dpi = resolution(raster, image.dpi());
      double width = raster.width() / dpi * 72;
      double height = raster.height() / dpi * 72;
      return ocr.read(
          number,
          width,
          height,
          raster,
          new Box(0, 0, width, height),
          Reason.PAGE_IMAGE,
          List.of(),
          List.of());
    }
  }

  /**
   * What the file says when that makes a page of sensible size; otherwise that of an A4 sheet, or
   * of a strip of its width.
   */
  private static double resolution(Raster raster, int stated) {
    double shortSide = Math.min(raster.width(), raster.height());
    double longSide = Math.max(raster.width(), raster.height());
    if (stated >= 60) {
      double inches = longSide / stated;
      double across = shortSide / stated;
      if ((inches > 7 && inches < 18) || (inches >= 18 && across > 5 && across < 13)) {
        return stated;
      }
    }
    if (longSide > STRIP * shortSide) {
      return shortSide / A4_SHORT * 72;
    }
    return Math.max(shortSide / A4_SHORT, longSide / A4_LONG) * 72;
  }
}
