package vn.vankho.text.pdfa;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.IssuingBody;

/**
 * Siêu dữ liệu trong tệp: the record as Dublin Core (TCVN 7980) in an XMP packet, and its title and
 * author in the information dictionary. Only what stands on the page. No time of making: the same
 * record gives the same bytes.
 */
final class RecordMetadata {

  private static final String PRODUCER = "Vankho";

  private final ArchivedDocument document;
  private final DocumentHead head;

  RecordMetadata(ArchivedDocument document) {
    this.document = document;
    this.head = document.document().head();
  }

  void addTo(PDDocument pdf) throws IOException {
    PDDocumentInformation info = new PDDocumentInformation();
    title().ifPresent(t -> put(info, COSName.TITLE, t));
    author().ifPresent(a -> put(info, COSName.AUTHOR, a));
    put(info, COSName.PRODUCER, PRODUCER);
    pdf.setDocumentInformation(info);
    PDMetadata packet = new PDMetadata(pdf);
    packet.importXMPMetadata(xmp());
    pdf.getDocumentCatalog().setMetadata(packet);
    pdf.getDocumentCatalog().setLanguage("vi");
  }

  private static void put(PDDocumentInformation info, COSName name, String text) {
    info.getCOSObject().setItem(name, new COSString(text));
  }

  private byte[] xmp() throws IOException {
    XMPMetadata xmp = XMPMetadata.createXMPMetadata();
    DublinCoreSchema dublinCore = xmp.createAndAddDublinCoreSchema();
    title().ifPresent(t -> dublinCore.setTitle("x-default", t));
    author().ifPresent(dublinCore::addCreator);
    // As text: the library's own method would make a whole time of a date that is known in part.
    head.date()
        .stated()
        .ifPresent(d -> dublinCore.addUnqualifiedSequenceValue("date", d.toString()));
    head.type().stated().map(RecordMetadata::plain).ifPresent(dublinCore::addType);
    dublinCore.setIdentifier(document.id().value());
    dublinCore.setSource("sha256:" + document.source().sha256().hex());
    dublinCore.addLanguage("vi");
    dublinCore.setFormat("application/pdf");
    XMPBasicSchema basic = xmp.createAndAddXMPBasicSchema();
    basic.addIdentifier(document.id().value());
    head.code().map(Object::toString).map(RecordMetadata::plain).ifPresent(basic::addIdentifier);
    AdobePDFSchema pdf = xmp.createAndAddAdobePDFSchema();
    pdf.setProducer(PRODUCER);
    PDFAIdentificationSchema conformance = xmp.createAndAddPDFAIdentificationSchema();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      conformance.setPart(2);
      conformance.setConformance("B");
      new XmpSerializer().serialize(xmp, out, true);
    } catch (BadFieldValueException | TransformerException e) {
      throw new IOException(e);
    }
    return out.toByteArray();
  }

  private Optional<String> title() {
    return head.title().stated().map(RecordMetadata::plain).filter(t -> !t.isEmpty());
  }

  private Optional<String> author() {
    Optional<IssuingBody> issuer = head.issuer().stated();
    return issuer.map(i -> plain(i.name().orElse(i.printed()))).filter(a -> !a.isEmpty());
  }

  /** Without the control characters that XML does not take. */
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
