package vn.vankho.text.pdf;

import java.util.Calendar;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Siêu dữ liệu của tệp PDF: what the file's information dictionary claims. */
final class PdfMetadata {
  private PdfMetadata() {}

  /** By lower-case name: title, author, subject, keywords, creator, producer, created, modified. */
  static Map<String, String> of(PDDocument pdf) {
    PDDocumentInformation info = pdf.getDocumentInformation();
    Map<String, String> metadata = new TreeMap<>();
    put(metadata, "title", info.getTitle());
    put(metadata, "author", info.getAuthor());
    put(metadata, "subject", info.getSubject());
    put(metadata, "keywords", info.getKeywords());
    put(metadata, "creator", info.getCreator());
    put(metadata, "producer", info.getProducer());
    put(metadata, "created", iso(info.getCreationDate()));
    put(metadata, "modified", iso(info.getModificationDate()));
    return metadata;
  }

  private static void put(Map<String, String> metadata, String name, String value) {
    if (value != null && !value.isBlank()) {
      metadata.put(name, value.strip());
    }
  }

  private static String iso(Calendar time) {
    return time == null
        ? null
        : time.toInstant().atZone(time.getTimeZone().toZoneId()).toOffsetDateTime().toString();
  }
}
