package vn.vankho.text.pdfa;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.ScratchFile;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Outcome;
import vn.vankho.document.PageText;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;

/**
 * Bản PDF/A hai lớp: writes a scanned document as PDF/A-2b, each page its unaltered image with the
 * text that was read invisible over it. The same input gives the same bytes.
 */
public final class PreservationCopy {

  /** Goes up with every change that makes a copy different. */
  private static final String VERSION = "1";

  private static final long MEMORY = 32L << 20;

  private PreservationCopy() {}

  /** Names how copies are made: one made under an older name is to be made again. */
  public static String version() {
    return "pdfa-" + VERSION;
  }

  /**
   * Whether a document is a scan: at least half of the pages that show something were read from an
   * image.
   */
  public static boolean isScan(SourceFile source, DocumentText text) {
    return switch (source.mediaType()) {
      case "image/tiff", "image/png", "image/jpeg", SourceFile.PAGE_IMAGES -> true;
      case "application/pdf" -> {
        long scanned = text.pages().stream().filter(PreservationCopy::isImage).count();
        long blank =
            text.pages().stream().filter(p -> p.reason() == PageText.Reason.BLANK_PAGE).count();
        yield scanned > 0 && 2 * scanned >= text.pages().size() - blank;
      }
      default -> false;
    };
  }

  private static boolean isImage(PageText page) {
    return switch (page.reason()) {
      case NO_TEXT_LAYER,
          SIGNATURE_ONLY_LAYER,
          SCANNER_TEXT_LAYER,
          PAGE_IMAGE,
          LOW_RESOLUTION,
          TIME_LIMIT ->
          true;
      default -> false;
    };
  }

  /**
   * Writes the copy of one document.
   *
   * @param text of the document's own pages
   * @param originals where the source's parts lie, in page order
   * @param out is not closed
   * @param spill where pixels that do not fit into memory may lie meanwhile, in files whose names
   *     end with {@code .tmp}
   * @throws IllegalArgumentException when personal data were removed from the document
   * @throws IOException when the original cannot be shown as page images, or {@code out} not be
   *     written
   */
  public static void write(
      ArchivedDocument document,
      DocumentText text,
      List<Path> originals,
      OutputStream out,
      Path spill)
      throws IOException {
    if (document.outcome().has(Outcome.REDACTED)) {
      throw new IllegalArgumentException("its images show what was removed");
    }
    MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MEMORY).setTempDir(spill.toFile());
    try (PageImagery imagery = imagery(document.source(), originals);
        PDDocument pdf = new PDDocument(() -> new ScratchFile(memory))) {
      pdf.setVersion(1.7f);
      InvisibleFont font = new InvisibleFont();
      for (PageText page : text.pages()) {
        pdf.addPage(page(pdf, page, imagery, font));
      }
      font.finish(pdf);
      new RecordMetadata(document).addTo(pdf);
      showTitle(pdf);
      intendScreen(pdf);
      identify(pdf, document);
      pdf.save(out, CompressParameters.NO_COMPRESSION);
    } catch (RuntimeException | StackOverflowError e) {
      // Damaged files meet their reader in many ways.
      throw new IOException(e);
    }
  }

  private static PageImagery imagery(SourceFile source, List<Path> originals) throws IOException {
    return source.mediaType().equals("application/pdf")
        ? new PdfImagery(originals.get(0))
        : new FileImagery(originals);
  }

  private static PDPage page(PDDocument pdf, PageText page, PageImagery imagery, InvisibleFont font)
      throws IOException {
    boolean across = page.turned() % 2 == 1;
    double width = across ? page.height() : page.width();
    double height = across ? page.width() : page.height();
    PageImagery.Sheet sheet = imagery.page(page.number(), width, height, pdf);
    AffineTransform upright = turn(page.turned(), sheet.width(), sheet.height());
    upright.preConcatenate(new AffineTransform(1, 0, 0, -1, 0, page.height()));
    StringBuilder content = new StringBuilder();
    COSDictionary images = new COSDictionary();
    for (PlacedImage placed : sheet.images()) {
      COSName name = COSName.getPDFName("I" + images.size());
      images.setItem(name, placed.image());
      AffineTransform matrix = new AffineTransform(upright);
      matrix.concatenate(placed.placement());
      matrix.concatenate(new AffineTransform(1, 0, 0, -1, 0, 1));
      content.append("q ");
      placed.ink().ifPresent(ink -> content.append(colour(ink)));
      content.append(Numbers.of(matrix)).append("cm /").append(name.getName()).append(" Do Q\n");
    }
    content.append(InvisibleText.of(page, font));
    COSDictionary resources = BorrowedStream.dictionary(COSName.XOBJECT, images);
    if (!page.lines().isEmpty()) {
      resources.setItem(
          COSName.FONT, BorrowedStream.dictionary(COSName.getPDFName("T"), font.dictionary()));
    }
    PDPage made = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
    made.getCOSObject().setItem(COSName.RESOURCES, resources);
    made.getCOSObject()
        .setItem(
            COSName.CONTENTS,
            InvisibleFont.stream(pdf, content.toString().getBytes(StandardCharsets.US_ASCII)));
    return made;
  }

  private static String colour(float[] ink) {
    return Numbers.of(ink[0]) + " " + Numbers.of(ink[1]) + " " + Numbers.of(ink[2]) + " rg ";
  }

  /** Quarter turns clockwise of a page of this size (y down). */
  private static AffineTransform turn(int quarters, double width, double height) {
    return switch (quarters) {
      case 1 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 2 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 3 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  private static void showTitle(PDDocument pdf) {
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(pdf.getDocumentInformation().getTitle() != null);
    pdf.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private static void intendScreen(PDDocument pdf) throws IOException {
    try (InputStream profile = PreservationCopy.class.getResourceAsStream("/pdfa/sRGB.icc")) {
      PDOutputIntent intent = new PDOutputIntent(pdf, profile);
      intent.setInfo("sRGB IEC61966-2.1");
      intent.setOutputCondition("sRGB IEC61966-2.1");
      intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
      intent.setRegistryName("http://www.color.org");
      pdf.getDocumentCatalog().addOutputIntent(intent);
    }
  }

  /** The file's identifier: of the original and of the document's place in it, not of the time. */
  private static void identify(PDDocument pdf, ArchivedDocument document) {
    byte[] name =
        (version() + " " + document.source().sha256().hex() + " " + document.id())
            .getBytes(StandardCharsets.US_ASCII);
    byte[] hash = Sha256.digest().digest(name);
    COSString id = new COSString(Arrays.copyOf(hash, 16));
    COSArray both = new COSArray();
    both.add(id);
    both.add(id);
    pdf.getDocument().getTrailer().setItem(COSName.ID, both);
  }
}
