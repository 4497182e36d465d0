package vn.vankho.text.word;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.vankho.document.Box;
import vn.vankho.document.Limits;
import vn.vankho.document.PageText;
import vn.vankho.document.PageText.Reason;
import vn.vankho.text.image.ImageFiles;
import vn.vankho.text.image.Raster;
import vn.vankho.text.layout.LineBuilder.StyledWord;
import vn.vankho.text.ocr.OcrPages;

/**
 * Ảnh trong tệp của trình soạn thảo: a scanned page that was put into the text as a picture is read
 * as a page, and a picture of a mark's size as a mark.
 */
final class WordPictures {

  /** A picture narrower or lower than this, in points, is no scanned page. */
  private static final double PAGE_WIDTH = 300;

  private static final double PAGE_HEIGHT = 400;

  /** Who has more small pictures draws with them. */
  private static final int MOST_MARKS = 200;

  private final OcrPages ocr;
  private final Limits limits;

  WordPictures(OcrPages ocr, Limits limits) {
    this.ocr = ocr;
    this.limits = limits;
  }

  boolean isPage(Flow.Picture picture) {
    return picture.width() >= PAGE_WIDTH
        && picture.height() >= PAGE_HEIGHT
        && ImageFiles.isImage(picture.bytes().get());
  }

  /** Reads a picture as this page. */
  PageText page(int number, Flow.Picture picture, Optional<Reason> givenUp) {
    double width = picture.width();
    double height = picture.height();
    if (givenUp.isPresent()) {
      return ocr.unread(number, width, height, givenUp.get(), OptionalInt.empty());
    }
    Optional<Raster> image = ImageFiles.decoded(picture.bytes().get(), limits.pixels());
    if (image.isEmpty()) {
      return ocr.failed(number, width, height);
    }
    try (Raster raster = image.get()) {
      Box place = new Box(0, 0, width, height);
      return ocr.read(
          number, width, height, raster, place, Reason.PAGE_IMAGE, List.of(), List.of());
    }
  }

  /** The words of pictures that may be a secrecy mark. */
  List<String> marks(List<Flow.Picture> all) {
    return all.stream()
        .filter(p -> ocr.mayBeStamp(p.width(), p.height()))
        .limit(MOST_MARKS)
        .flatMap(p -> marks(p).stream())
        .toList();
  }

  private List<String> marks(Flow.Picture picture) {
    Optional<Raster> image = ImageFiles.decoded(picture.bytes().get(), limits.pixels());
    if (image.isEmpty()) {
      return List.of();
    }
    try (Raster raster = image.get()) {
      Box place = new Box(0, 0, picture.width(), picture.height());
      return ocr.stamps(raster, place, List.of(place)).stream().map(WordPictures::line).toList();
    }
  }

  private static String line(List<StyledWord> words) {
    return words.stream().map(w -> w.word().text()).collect(Collectors.joining(" "));
  }
}
