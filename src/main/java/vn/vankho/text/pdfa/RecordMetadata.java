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
import vn.vankho.document.Sha256;

/**
 * Siêu dữ liệu trong tệp: the record as Dublin Core (TCVN 7980) in an XMP packet, and its title and
 * author in the information dictionary. Only what stands on the page. No time of making: the same
 * record gives the same bytes.
 */
record RecordMetadata(
    String id,
    Sha256 sha256,
    Optional<String> title,
    Optional<String> author,
    Optional<String> date,
    Optional<String> type,
    Optional<String> code) {

  private static final String PRODUCER = "Vankho";

  static RecordMetadata of(ArchivedDocument document) {
    DocumentHead head = document.document().head();
    Optional<IssuingBody> issuer = head.issuer().stated();
    return new RecordMetadata(
        document.id().value(),
        document.source().sha256(),
        head.title().stated().map(RecordMetadata::plain).filter(t -> !t.isEmpty()),
        issuer.map(i -> plain(i.name().orElse(i.printed()))).filter(a -> !a.isEmpty()),
        head.date().stated().map(Object::toString),
        head.type().stated().map(RecordMetadata::plain),
        head.code().map(Object::toString).map(RecordMetadata::plain));
  }

  void addTo(PDDocument pdf) throws IOException {
    PDDocumentInformation info = new PDDocumentInformation();
    title.ifPresent(t -> put(info, COSName.TITLE, t));
    author.ifPresent(a -> put(info, COSName.AUTHOR, a));
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
    title.ifPresent(t -> dublinCore.setTitle("x-default", t));
    author.ifPresent(dublinCore::addCreator);
    // As text: the library's own method would make a whole time of a date that is known in part.
    date.ifPresent(d -> dublinCore.addUnqualifiedSequenceValue("date", d));
    type.ifPresent(dublinCore::addType);
    dublinCore.setIdentifier(id);
    dublinCore.setSource("sha256:" + sha256.hex());
    dublinCore.addLanguage("vi");
    dublinCore.setFormat("application/pdf");
    XMPBasicSchema basic = xmp.createAndAddXMPBasicSchema();
    basic.addIdentifier(id);
    code.ifPresent(basic::addIdentifier);
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

  /** Without the control characters that XML does not take. */
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
