package vn.vankho.text.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.vankho.document.Box;
import vn.vankho.document.ElectronicSignature;
import vn.vankho.document.TextLine;
import vn.vankho.text.guard.PageClock;
import vn.vankho.text.layout.ReadingOrder;

/** Chữ ký số trong PDF: signatures as the file states them, with what they draw on the page. */
final class PdfSignatures {
  private PdfSignatures() {}

  /**
   * @param perPage time for what is drawn on one page
   */
  static List<ElectronicSignature> of(PDDocument pdf, Duration perPage) throws IOException {
    List<ElectronicSignature> signatures = new ArrayList<>();
    for (PDSignatureField field : pdf.getSignatureFields()) {
      if (field.getSignature() != null) {
        signatures.add(signature(pdf, field, perPage));
      }
    }
    return signatures;
  }

  private static ElectronicSignature signature(
      PDDocument pdf, PDSignatureField field, Duration perPage) throws IOException {
    PDSignature signature = field.getSignature();
    Optional<PDAnnotationWidget> widget = field.getWidgets().stream().findFirst();
    int index = widget.map(w -> pageOf(pdf, w)).orElse(-1);
    Optional<Box> box =
        index < 0 ? Optional.empty() : box(pdf.getPage(index), widget.get().getRectangle());
    String appearance = box.isEmpty() ? "" : textOf(pdf.getPage(index), widget.get(), perPage);
    return new ElectronicSignature(
        Optional.ofNullable(signature.getName())
            .filter(n -> !n.isBlank())
            .or(() -> SignerCertificate.commonName(signature)),
        Optional.ofNullable(signature.getSignDate()).map(PdfSignatures::time),
        appearance,
        box.isEmpty() ? 0 : index + 1,
        box);
  }

  private static int pageOf(PDDocument pdf, PDAnnotationWidget widget) {
    int i = 0;
    for (PDPage page : pdf.getPages()) {
      try {
        if (page.getAnnotations().stream()
            .anyMatch(a -> a.getCOSObject() == widget.getCOSObject())) {
          return i;
        }
      } catch (IOException e) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  private static Optional<Box> box(PDPage page, PDRectangle rectangle) {
    if (rectangle == null || rectangle.getWidth() <= 0 || rectangle.getHeight() <= 0) {
      return Optional.empty();
    }
    AffineTransform t = PageGeometry.of(page).toDisplayed();
    Rectangle2D b =
        t.createTransformedShape(
                new Rectangle2D.Double(
                    rectangle.getLowerLeftX(),
                    rectangle.getLowerLeftY(),
                    rectangle.getWidth(),
                    rectangle.getHeight()))
            .getBounds2D();
    return Optional.of(new Box(b.getX(), b.getY(), b.getWidth(), b.getHeight()));
  }

  /** What the annotation itself draws. */
  private static String textOf(PDPage page, PDAnnotationWidget widget, Duration perPage)
      throws IOException {
    List<COSDictionary> annotations =
        page.getAnnotations().stream().map(PDAnnotation::getCOSObject).toList();
    int layer = annotations.indexOf(widget.getCOSObject()) + 1;
    List<Glyph> drawn =
        PageScan.of(page, PageClock.start(perPage)).glyphs().stream()
            .filter(g -> g.layer() == layer && g.upright() && g.visible())
            .toList();
    return ReadingOrder.lines(GlyphWords.of(drawn)).stream()
        .map(TextLine::text)
        .collect(Collectors.joining("\n"));
  }

  private static OffsetDateTime time(Calendar signed) {
    return signed.toInstant().atZone(signed.getTimeZone().toZoneId()).toOffsetDateTime();
  }
}
