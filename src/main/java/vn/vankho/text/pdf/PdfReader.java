package vn.vankho.text.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.vankho.document.Box;
import vn.vankho.document.Limits;
import vn.vankho.document.PageText;
import vn.vankho.document.PageText.Origin;
import vn.vankho.document.PageText.Quality;
import vn.vankho.document.PageText.Reason;
import vn.vankho.text.guard.LimitExceeded;
import vn.vankho.text.guard.PageClock;
import vn.vankho.text.guard.StreamGuard;
import vn.vankho.text.layout.LineBuilder.StyledWord;
import vn.vankho.text.layout.ReadingOrder;
import vn.vankho.text.ocr.OcrPages;
import vn.vankho.text.pages.Ending;
import vn.vankho.text.pages.PagePlan;
import vn.vankho.text.pdf.PageScan.Content;
import vn.vankho.text.pdf.PageScan.PlacedImage;

/**
 * Đọc tệp PDF: page by page, from the text layer where it is sound and from the image elsewhere.
 */
public final class PdfReader {

  /** A smaller image, of the page's area, may be missing from a page that is read. */
  private static final double MUCH = 0.3;

  private final OcrPages ocr;
  private final Limits limits;

  public PdfReader(OcrPages ocr, Limits limits) {
    this.ocr = ocr;
    this.limits = limits;
  }

  /** Reads the pages that are still to be read. */
  public Ending read(Path file, PagePlan plan) {
    try (PDDocument pdf = open(file, limits)) {
      if (pdf.getNumberOfPages() == 0) {
        return Ending.failed(CutFile.isWholeWithoutPages(file) ? "pdf-no-pages" : "pdf-damaged");
      } else if (pdf.getNumberOfPages() > limits.pages()) {
        throw LimitExceeded.pages(limits.pages());
      } else if (CutFile.lacksContent(file, pdf)) {
        return Ending.failed("pdf-damaged");
      }
      for (int i = plan.first() - 1; i < pdf.getNumberOfPages(); i++) {
        if (plan.isKnown(i + 1)) {
          continue;
        }
        Optional<Reason> givenUp = plan.givenUp(i + 1);
        plan.done().accept(givenUp.isPresent() ? givenUp(pdf, i, givenUp.get()) : readPage(pdf, i));
      }
      // Once for the file is enough.
      return plan.share().index() > 0
          ? Ending.done(List.of(), Map.of())
          : Ending.done(
              PdfSignatures.of(pdf, limits.perPage()), PdfMetadata.of(pdf), PdfAttachments.of(pdf));
    } catch (InvalidPasswordException e) {
      return Ending.failed("pdf-encrypted");
    } catch (LimitExceeded e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // A page tree that contains itself overflows the stack.
      return Ending.failed("pdf-damaged");
    }
  }

  private static final long SCRATCH_BYTES = 256L << 20;

  /** Opens a PDF without taking it into memory. */
  public static PDDocument open(Path file, Limits limits) throws IOException {
    StreamGuard.check(file, limits.unpackedBytes());
    PDDocument pdf =
        Loader.loadPDF(
            // By path, not by name: a name of other letters than the system knows has no File.
            new RandomAccessReadBufferedFile(file),
            // Never in a temporary file: the page may show a secrecy mark.
            () ->
                new org.apache.pdfbox.io.ScratchFile(
                    MemoryUsageSetting.setupMainMemoryOnly(SCRATCH_BYTES)));
    pdf.setResourceCache(new FontsOnlyCache());
    return pdf;
  }

  private PageText givenUp(PDDocument pdf, int index, Reason reason) {
    PageGeometry geometry = PageGeometry.of(pdf.getPage(index));
    return ocr.unread(index + 1, geometry.width(), geometry.height(), reason, OptionalInt.empty());
  }

  /** One page; a page that cannot be drawn does not take the others down. */
  private PageText readPage(PDDocument pdf, int index) {
    PageGeometry geometry = PageGeometry.of(pdf.getPage(index));
    try {
      return readPage(pdf, index, geometry, PageClock.start(limits.perPage()));
    } catch (PageClock.TooLate e) {
      return ocr.late(index + 1, geometry.width(), geometry.height());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return ocr.failed(index + 1, geometry.width(), geometry.height());
    }
  }

  private PageText readPage(PDDocument pdf, int index, PageGeometry geometry, PageClock clock)
      throws IOException {
    Content content = PageScan.of(pdf.getPage(index), clock);
    Reason reason = PageJudge.judge(content, geometry);
    return switch (reason) {
      case SOUND_TEXT_LAYER, LEGACY_FONT_CONVERTED ->
          digital(pdf, index, geometry, content, reason, clock);
      case BLANK_PAGE -> ocr.blank(index + 1, geometry.width(), geometry.height());
      default -> readImage(pdf, index, geometry, content, reason, clock);
    };
  }

  private PageText digital(
      PDDocument pdf,
      int index,
      PageGeometry geometry,
      Content content,
      Reason reason,
      PageClock clock)
      throws IOException {
    List<Glyph> glyphs = TextLayer.readable(content, reason);
    List<List<StyledWord>> apart = new ArrayList<>(GlyphWords.apart(glyphs));
    List<StyledWord> words = new ArrayList<>(GlyphWords.of(glyphs));
    for (List<StyledWord> stamp : stamps(pdf, index, geometry, content, clock)) {
      words.addAll(stamp);
      apart.add(stamp);
    }
    return new PageText(
        index + 1,
        geometry.width(),
        geometry.height(),
        Origin.DIGITAL,
        reason,
        OptionalInt.empty(),
        Quality.PERFECT,
        ReadingOrder.lines(words, apart, geometry.width(), geometry.height()),
        List.of());
  }

  /** A secrecy mark may be a picture on a page that is otherwise set in type. */
  private List<List<StyledWord>> stamps(
      PDDocument pdf, int index, PageGeometry geometry, Content content, PageClock clock)
      throws IOException {
    List<Box> places =
        content.images().stream()
            .map(PageJudge::bounds)
            .filter(b -> ocr.mayBeStamp(b.getWidth(), b.getHeight()))
            .map(b -> new Box(b.getX(), b.getY(), b.getWidth(), b.getHeight()))
            .toList();
    if (places.isEmpty()) {
      return List.of();
    }
    try (PageRaster raster =
        PageRaster.of(
            new CarefulRenderer(pdf, limits.pixels(), clock), index, geometry, content.images())) {
      return ocr.stamps(raster.raster(), raster.place(), places);
    }
  }

  private PageText readImage(
      PDDocument pdf,
      int index,
      PageGeometry geometry,
      Content content,
      Reason reason,
      PageClock clock)
      throws IOException {
    if (content.images().stream().anyMatch(i -> isLeftOut(i, geometry))) {
      return ocr.failed(index + 1, geometry.width(), geometry.height());
    }
    List<Glyph> exact = TextLayer.besideImage(content, reason);
    try (PageRaster raster =
        PageRaster.of(
            new CarefulRenderer(pdf, limits.pixels(), clock), index, geometry, content.images())) {
      double scale =
          SheetScale.of(
              geometry.width(), geometry.height(), pdf.getPage(index).getUserUnit(), raster.dpi());
      return ocr.read(
          index + 1,
          geometry.width() * scale,
          geometry.height() * scale,
          raster.raster(),
          SheetScale.scaled(raster.place(), scale),
          reason,
          SheetScale.scaled(GlyphWords.of(exact), scale),
          GlyphWords.apart(exact).stream().map(b -> SheetScale.scaled(b, scale)).toList());
    }
  }

  /** Whether much of the page is an image that is too large to be drawn: it would seem blank. */
  private boolean isLeftOut(PlacedImage placed, PageGeometry geometry) {
    long pixels = (long) placed.image().getWidth() * placed.image().getHeight();
    return pixels > limits.pixels() && PageJudge.share(placed, geometry) > MUCH;
  }
}
