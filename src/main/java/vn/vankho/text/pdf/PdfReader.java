package vn.vankho.text.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentText;
import vn.vankho.document.PageText;
import vn.vankho.document.PageText.Origin;
import vn.vankho.document.PageText.Quality;
import vn.vankho.document.PageText.Reason;
import vn.vankho.document.Reading;
import vn.vankho.text.layout.ReadingOrder;
import vn.vankho.text.ocr.OcrPages;
import vn.vankho.text.pdf.PageScan.Content;

/**
 * Đọc tệp PDF: page by page, from the text layer where it is sound and from the image elsewhere.
 */
public final class PdfReader {

  private final OcrPages ocr;

  public PdfReader(OcrPages ocr) {
    this.ocr = ocr;
  }

  /** Reads the whole file; {@code pagesDone} hears the number of pages finished so far. */
  public Reading read(Path file, IntConsumer pagesDone) {
    try (PDDocument pdf = open(file)) {
      if (pdf.getNumberOfPages() == 0) {
        return new Reading.Failed(Diagnostic.of("pdf-no-pages"));
      }
      List<PageText> pages = new ArrayList<>();
      for (int i = 0; i < pdf.getNumberOfPages(); i++) {
        pages.add(readPage(pdf, i));
        pagesDone.accept(i + 1);
      }
      List<Diagnostic> notes = new ArrayList<>();
      Map<String, String> metadata = PdfMetadata.of(pdf);
      return new Reading.Done(new DocumentText(pages, PdfSignatures.of(pdf), metadata, notes));
    } catch (InvalidPasswordException e) {
      return new Reading.Failed(Diagnostic.of("pdf-encrypted"));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // A page tree that contains itself overflows the stack.
      return new Reading.Failed(Diagnostic.of("pdf-damaged"));
    }
  }

  /** Opens a PDF without taking it into memory. */
  public static PDDocument open(Path file) throws IOException {
    return Loader.loadPDF(
        new RandomAccessReadBufferedFile(file.toFile()),
        () -> new org.apache.pdfbox.io.ScratchFile(MemoryUsageSetting.setupMixed(64L << 20)));
  }

  /** One page; a page that cannot be drawn does not take the others down. */
  private PageText readPage(PDDocument pdf, int index) {
    PageGeometry geometry = PageGeometry.of(pdf.getPage(index));
    try {
      return readPage(pdf, index, geometry);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return ocr.failed(index + 1, geometry.width(), geometry.height());
    }
  }

  private PageText readPage(PDDocument pdf, int index, PageGeometry geometry) throws IOException {
    Content content = PageScan.of(pdf.getPage(index));
    Reason reason = PageJudge.judge(content, geometry);
    return switch (reason) {
      case SOUND_TEXT_LAYER, LEGACY_FONT_CONVERTED -> digital(index, geometry, content, reason);
      case BLANK_PAGE -> ocr.blank(index + 1, geometry.width(), geometry.height());
      default -> readImage(pdf, index, geometry, content, reason);
    };
  }

  private static PageText digital(
      int index, PageGeometry geometry, Content content, Reason reason) {
    List<Glyph> glyphs = TextLayer.readable(content, reason);
    return new PageText(
        index + 1,
        geometry.width(),
        geometry.height(),
        Origin.DIGITAL,
        reason,
        OptionalInt.empty(),
        Quality.PERFECT,
        ReadingOrder.lines(GlyphWords.of(glyphs), GlyphWords.apart(glyphs)),
        List.of());
  }

  private PageText readImage(
      PDDocument pdf, int index, PageGeometry geometry, Content content, Reason reason)
      throws IOException {
    List<Glyph> exact = TextLayer.besideImage(content, reason);
    try (PageRaster raster = PageRaster.of(pdf, index, geometry, content.images())) {
      return ocr.read(
          index + 1,
          geometry.width(),
          geometry.height(),
          raster.raster(),
          raster.place(),
          reason,
          GlyphWords.of(exact),
          GlyphWords.apart(exact));
    }
  }
}
