package vn.vankho.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import vn.vankho.document.Limits;
import vn.vankho.document.PageText;
import vn.vankho.document.Reading;
import vn.vankho.document.SourceFile;
import vn.vankho.text.guard.LimitExceeded;
import vn.vankho.text.guard.ReadingWatch;
import vn.vankho.text.image.ImageReader;
import vn.vankho.text.ocr.OcrPages;
import vn.vankho.text.pages.Ending;
import vn.vankho.text.pages.PagePlan;
import vn.vankho.text.pdf.PdfReader;
import vn.vankho.text.word.WordReader;

/**
 * Đọc toàn văn một tệp: any file that Vankho takes, page by page, into lines with their places. It
 * keeps nothing and logs no text. Safe for use by several threads.
 */
public final class TextReader implements AutoCloseable {

  /** Goes up with every change that makes a file read differently. */
  private static final String VERSION = "26";

  private final OcrPages ocr;
  private final PdfReader pdf;
  private final ImageReader images;
  private final WordReader word;
  private final ReadingWatch watch;

  public TextReader() {
    this(Limits.DEFAULT);
  }

  public TextReader(Limits limits) {
    ocr = new OcrPages(limits.perPage());
    pdf = new PdfReader(ocr, limits);
    images = new ImageReader(ocr, limits);
    word = new WordReader(ocr, limits);
    watch = new ReadingWatch(limits);
  }

  /** Names how files are read: a text kept under an older name must be read again. */
  public static String version() {
    return "text-" + VERSION;
  }

  /**
   * Reads a file.
   *
   * @param file its media type decides the way of reading
   * @param parts where its parts lie, in page order; one for an ordinary file
   * @param pagesDone hears how many pages are finished
   */
  public Reading read(SourceFile file, List<Path> parts, IntConsumer pagesDone) {
    return PageNotes.noted(watch.read(done -> whole(file, parts, done), pagesDone));
  }

  private Reading whole(SourceFile file, List<Path> parts, IntConsumer pagesDone) {
    List<PageText> pages = new ArrayList<>();
    Ending ending =
        read(
            file,
            parts,
            PagePlan.whole(
                page -> {
                  pages.add(page);
                  pagesDone.accept(pages.size());
                }));
    return ending.with(pages);
  }

  /** Reads the pages that are still to be read. */
  Ending read(SourceFile file, List<Path> parts, PagePlan plan) {
    try {
      return readPages(file, parts, plan);
    } catch (LimitExceeded e) {
      return Ending.failed(e.reason());
    }
  }

  private Ending readPages(SourceFile file, List<Path> parts, PagePlan plan) {
    if (!parts.stream().allMatch(Files::isReadable)) {
      return Ending.failed("file-unreadable");
    }
    Path first = parts.get(0);
    return switch (file.mediaType()) {
      case "application/pdf" -> pdf.read(first, plan);
      case "application/msword" -> word.read(first, WordReader.Format.DOC, plan);
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
          word.read(first, WordReader.Format.DOCX, plan);
      case "application/rtf", "text/rtf" -> word.read(first, WordReader.Format.RTF, plan);
      case "application/vnd.oasis.opendocument.text" ->
          word.read(first, WordReader.Format.ODT, plan);
      case "image/tiff",
          "image/png",
          "image/jpeg",
          "image/jp2",
          "image/webp",
          SourceFile.PAGE_IMAGES ->
          images.read(parts, plan);
      default -> Ending.failed("type-not-read", file.mediaType());
    };
  }

  @Override
  public void close() {
    ocr.close();
  }
}
