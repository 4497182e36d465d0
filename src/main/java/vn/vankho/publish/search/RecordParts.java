package vn.vankho.publish.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import vn.vankho.document.PartialDate;
import vn.vankho.publish.search.SearchDocument.Label;

/** Các phần kết quả: writes what a result shows, and the text from which its snippet is cut. */
final class RecordParts {

  /** Bytes of one part that are worth a request. */
  private static final int BYTES = 11_000;

  private RecordParts() {}

  /**
   * {@code {u:[paths],t:[titles],n:number,d:date,y:[type],a:[agency],p:[place then],q:[place
   * now],x:[pages]}}, names in Vietnamese and English; what is unknown is left out.
   */
  static String record(SearchDocument document) {
    StringBuilder out = new StringBuilder("{u:");
    names(out, document.path());
    out.append(",t:");
    names(out, new Label(document.title(), document.titleEn().orElse("")));
    document.number().ifPresent(n -> Script.quote(out.append(",n:"), n));
    document.date().map(PartialDate::toString).ifPresent(d -> Script.quote(out.append(",d:"), d));
    document.type().ifPresent(t -> names(out.append(",y:"), t));
    document.agency().ifPresent(a -> names(out.append(",a:"), a));
    document.province().ifPresent(p -> names(out.append(",p:"), p.then()));
    document.province().ifPresent(p -> names(out.append(",q:"), p.now()));
    out.append(",x:[");
    for (int i = 0; i < document.pages().size(); i++) {
      Script.quote(i == 0 ? out : out.append(','), oneLine(document.pages().get(i)));
    }
    return out.append("]}").toString();
  }

  /** As {@link vn.vankho.document.Vietnamese#clean}, in one pass: this is most of the bytes. */
  static String oneLine(String page) {
    String nfc = Normalizer.normalize(page, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(nfc.length());
    boolean space = false;
    for (int i = 0; i < nfc.length(); i++) {
      char c = nfc.charAt(i);
      if (c <= ' ' || c >= 0xA0 && (Character.isSpaceChar(c) || Character.isWhitespace(c))) {
        space = out.length() > 0;
      } else if (c < 0xAD || Character.getType(c) != Character.FORMAT) {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.append(c == 'Ð' ? 'Đ' : c == 'ð' ? 'đ' : c);
      }
    }
    return out.toString();
  }

  private static void names(StringBuilder out, Label label) {
    Script.quote(out.append('['), label.vi());
    Script.quote(out.append(','), label.en());
    out.append(']');
  }

  /** How many documents share a part: as many as make it worth a request, at least one. */
  static int perPart(int documents, long bytes) {
    return documents == 0 ? 1 : (int) Math.max(1, Math.min(32, BYTES / (bytes / documents + 1)));
  }

  /** {@code r/<year>/<n>}: the n-th group of the year's documents. */
  static void write(PartFolder folder, List<Facts> documents, RecordSpool spool, int perPart)
      throws IOException {
    int at = 0;
    while (at < documents.size()) {
      int year = documents.get(at).year();
      for (int n = 0; at < documents.size() && documents.get(at).year() == year; n++) {
        StringBuilder records = new StringBuilder("[");
        for (int i = 0; i < perPart; i++) {
          if (at == documents.size() || documents.get(at).year() != year) {
            break;
          }
          records.append(i == 0 ? "" : ",\n").append(spool.read(documents.get(at++).place()));
        }
        folder.write("r/" + year + "/" + n, records.append(']'));
      }
    }
  }
}
