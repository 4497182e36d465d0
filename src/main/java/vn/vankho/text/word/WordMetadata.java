package vn.vankho.text.word;

import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Siêu dữ liệu của tệp Word: what the file's properties claim, by lower-case Dublin Core name. */
final class WordMetadata {
  private WordMetadata() {}

  static Map<String, String> of(XWPFDocument document) {
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    Map<String, String> metadata = new TreeMap<>();
    put(metadata, "title", core.getTitle());
    put(metadata, "author", core.getCreator());
    put(metadata, "subject", core.getSubject());
    put(metadata, "keywords", core.getKeywords());
    put(metadata, "created", time(core.getCreated()));
    put(metadata, "modified", time(core.getModified()));
    return metadata;
  }

  static Map<String, String> of(HWPFDocument document) {
    SummaryInformation summary = document.getSummaryInformation();
    Map<String, String> metadata = new TreeMap<>();
    if (summary != null) {
      put(metadata, "title", summary.getTitle());
      put(metadata, "author", summary.getAuthor());
      put(metadata, "subject", summary.getSubject());
      put(metadata, "keywords", summary.getKeywords());
      put(metadata, "created", time(summary.getCreateDateTime()));
      put(metadata, "modified", time(summary.getLastSaveDateTime()));
    }
    return metadata;
  }

  private static void put(Map<String, String> metadata, String name, String value) {
    if (value != null && !value.isBlank()) {
      metadata.put(name, value.strip());
    }
  }

  private static String time(Date time) {
    return time == null || time.getTime() <= 0 ? null : time.toInstant().toString();
  }
}
