package vn.vankho.text.pdfa;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
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
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Outcome;
import vn.vankho.document.PageText;
import vn.vankho.document.PreservationCopySource.Unshowable;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;

/**
 * Bản PDF/A hai lớp: a scanned document as PDF/A-2b, each page its unaltered image with the text
 * that was read invisible over it. The same input gives the same bytes.
 *
 * @param mediaType of the original
 * @param originals where its parts lie, in page order; as URIs, which keep the bytes of names that
 *     the system's letters cannot write
 * @param pages the document's own
 * @param identifier of all that the copy is made of, hexadecimal
 */
public record PreservationCopy(
    String mediaType,
    List<URI> originals,
    List<PageText> pages,
    RecordMetadata metadata,
    String identifier) {

  /** Goes up with every change that makes a copy different. */
  private static final String VERSION = "3";

  private static final long MEMORY = 32L << 20;

  /** The trailer is shorter than this, bytes. */
  private static final int TRAILER = 1024;

  public PreservationCopy {
    originals = List.copyOf(originals);
    pages = List.copyOf(pages);
  }

  /**
   * The copy of a document, still to be made.
   *
   * @param text of the document's own pages
   * @param originals where the source's parts lie, in page order
   * @throws IllegalArgumentException when personal data were removed from the document
   */
  public static PreservationCopy of(
      ArchivedDocument document, DocumentText text, List<Path> originals) {
    if (document.outcome().has(Outcome.REDACTED)) {
      throw new IllegalArgumentException("its images show what was removed");
    }
    return new PreservationCopy(
        document.source().mediaType(),
        originals.stream().map(Path::toUri).toList(),
        text.pages(),
        RecordMetadata.of(document),
        identifier(document, text));
  }

  /** Names how copies are made: one made under an older name is to be made again. */
  public static String version() {
    return "pdfa-" + VERSION;
  }

  /** Why a document has no copy; nothing when it has one. */
  public static Optional<Diagnostic> hindrance(ArchivedDocument document, DocumentText text) {
    if (document.outcome().kind() != Outcome.Kind.PUBLISHED) {
      return Optional.of(Diagnostic.of("pdfa-not-published"));
    } else if (document.outcome().has(Outcome.REDACTED)) {
      return Optional.of(Diagnostic.of("pdfa-redacted"));
    }
    return isScan(document.source(), text)
        ? Optional.empty()
        : Optional.of(Diagnostic.of("pdfa-no-scan"));
  }

  /**
   * Whether a document is a scan: at least half of the pages that show something were read from an
   * image.
   */
  public static boolean isScan(SourceFile source, DocumentText text) {
    return switch (source.mediaType()) {
      case "image/tiff",
          "image/png",
          "image/jpeg",
          "image/jp2",
          "image/webp",
          SourceFile.PAGE_IMAGES ->
          true;
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
   * Writes the copy.
   *
   * @param out is not closed
   * @param spill where pixels that do not fit into memory may lie meanwhile, in files whose names
   *     end with {@code .tmp}
   * @param pagesDone hears how many pages are finished
   * @throws Unshowable when the original cannot be shown as page images
   * @throws IOException when {@code out} cannot be written
   */
  public void writeTo(OutputStream out, Path spill, IntConsumer pagesDone) throws IOException {
    MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MEMORY).setTempDir(spill.toFile());
    try (PageImagery imagery = imagery();
        PDDocument pdf = new PDDocument(() -> new ScratchFile(memory))) {
      addPages(pdf, imagery, pagesDone);
      metadata.addTo(pdf);
      showTitle(pdf);
      intendScreen(pdf);
      COSString id = new COSString(HexFormat.of().parseHex(identifier), true);
      COSArray both = new COSArray();
      both.add(id);
      both.add(id);
      pdf.getDocument().getTrailer().setItem(COSName.ID, both);
      pdf.save(out, CompressParameters.NO_COMPRESSION);
    } catch (RuntimeException | StackOverflowError e) {
      // Damaged files meet their reader in many ways.
      throw new Unshowable(e);
    }
  }

  private void addPages(PDDocument pdf, PageImagery imagery, IntConsumer pagesDone)
      throws Unshowable {
    pdf.setVersion(1.7f);
    InvisibleFont font = new InvisibleFont();
    try {
      for (int i = 0; i < pages.size(); i++) {
        pdf.addPage(page(pdf, pages.get(i), imagery, font));
        pagesDone.accept(i + 1);
      }
      font.finish(pdf);
    } catch (IOException e) {
      throw new Unshowable(e);
    }
  }

  private PageImagery imagery() throws Unshowable {
    List<Path> files = originals.stream().map(Path::of).toList();
    try {
      return mediaType.equals("application/pdf")
          ? new PdfImagery(files.get(0))
          : new FileImagery(files);
    } catch (IOException e) {
      throw new Unshowable(e);
    }
  }

  private static PDPage page(PDDocument pdf, PageText page, PageImagery imagery, InvisibleFont font)
      throws IOException {
    boolean across = page.turned() % 2 == 1;
    double width = across ? page.height() : page.width();
    double height = across ? page.width() : page.height();
    PageImagery.Sheet sheet = imagery.page(page.number(), width, height, pdf);
    AffineTransform upright = turn(page.turned(), sheet.width(), sheet.height());
    // The file may say of its page another size than it was read with.
    upright.preConcatenate(
        AffineTransform.getScaleInstance(
            page.width() / (across ? sheet.height() : sheet.width()),
            page.height() / (across ? sheet.width() : sheet.height())));
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

  /** Of all that the copy is made of, not of the time. */
  private static String identifier(ArchivedDocument document, DocumentText text) {
    String all =
        String.join(
            "\n",
            version(),
            document.source().sha256().hex(),
            document.id().value(),
            document.document().head().toString(),
            text.pages().toString());
    byte[] hash = Sha256.digest().digest(all.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 16);
  }

  /** Whether a file is this copy, by the identifier in its trailer. */
  public boolean isIn(Path file) {
    String hex = "<" + identifier + ">";
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer end = ByteBuffer.allocate((int) Math.min(TRAILER, channel.size()));
      channel.position(channel.size() - end.capacity());
      while (end.hasRemaining() && channel.read(end) >= 0) {}
      return new String(end.array(), StandardCharsets.ISO_8859_1)
          .toLowerCase(Locale.ROOT)
          .contains(hex);
    } catch (IOException e) {
      return false;
    }
  }
}
