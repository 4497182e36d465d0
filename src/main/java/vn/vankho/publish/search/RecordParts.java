package vn.vankho.publish.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.vankho.document.PartialDate;
import vn.vankho.publish.search.SearchDocument.Label;

/** Các phần kết quả: writes what a result shows, and the text from which its snippet is cut. */
final class RecordParts {

  /** Bytes of one part that are worth a request, ten of which a page of results makes. */
  private static final int BYTES = 11_000;

  /** The same of a small archive, whose lists are short: fewer and larger parts do as well. */
  private static final int FEW_BYTES = 16_500;

  private static final int FEW_DOCUMENTS = 30_000;

  private static final char NOTHING = 0;

  /** What each character is shown as. */
  private static final char[] SHOWN = new char[1 << 16];

  static {
    for (int i = 0; i < SHOWN.length; i++) {
      char c = (char) i;
      boolean space = c <= ' ' || Character.isSpaceChar(c) || Character.isWhitespace(c);
      boolean nothing = c > 0xFF && c < 0x2000 ? false : Character.getType(c) == Character.FORMAT;
      SHOWN[i] = space ? ' ' : nothing ? NOTHING : c == 'Ð' ? 'Đ' : c == 'ð' ? 'đ' : c;
    }
  }

  private RecordParts() {}

  /**
   * {@code {u:[paths],t:[titles],n:number,d:date,y:[type],a:[agency],p:[place then],q:[place
   * now],x:[pages]}}, names in Vietnamese and English; what is unknown is left out.
   */
  static void record(SearchDocument document, ByteText out) {
    names(out.put("{u:"), document.path());
    names(out.put(",t:"), new Label(document.title(), document.titleEn().orElse("")));
    document.number().ifPresent(n -> out.put(",n:").quote(n));
    document.date().map(PartialDate::toString).ifPresent(d -> out.put(",d:").quote(d));
    document.type().ifPresent(t -> names(out.put(",y:"), t));
    document.agency().ifPresent(a -> names(out.put(",a:"), a));
    document.province().ifPresent(p -> names(out.put(",p:"), p.then()));
    document.province().ifPresent(p -> names(out.put(",q:"), p.now()));
    out.put(",x:[");
    for (int i = 0; i < document.pages().size(); i++) {
      out.put(i == 0 ? "" : ",").quote(oneLine(document.pages().get(i)));
    }
    out.put("]}");
  }

  /** As {@link vn.vankho.document.Vietnamese#clean}, in one pass: this is most of the bytes. */
  static String oneLine(String page) {
    char[] in = Composed.of(page).toCharArray();
    int length = 0;
    boolean space = false;
    for (char c : in) {
      char shown = SHOWN[c];
      if (shown == ' ') {
        space = length > 0;
      } else if (shown != NOTHING) {
        if (space) {
          in[length++] = ' ';
          space = false;
        }
        in[length++] = shown;
      }
    }
    return new String(in, 0, length);
  }

  private static void names(ByteText out, Label label) {
    out.put('[').quote(label.vi()).put(',').quote(label.en()).put(']');
  }

  /** How many documents share a part: as many as make it worth a request, at least one. */
  static int perPart(int documents, long bytes) {
    int part = documents < FEW_DOCUMENTS ? FEW_BYTES : BYTES;
    return documents == 0 ? 1 : (int) Math.max(1, Math.min(32, part / (bytes / documents + 1)));
  }

  /** {@code r/<year>/<n>}: the n-th group of the year's documents. */
  static void write(PartFolder folder, Order order, List<RecordSpool> spools, int perPart) {
    record Part(String name, int from, int to) {}

    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < order.size()) {
      int year = order.facts().get(at).year();
      for (int n = 0; at < order.size() && order.facts().get(at).year() == year; n++) {
        int from = at;
        while (at < order.size() && at - from < perPart && order.facts().get(at).year() == year) {
          at++;
        }
        parts.add(new Part("r/" + year + "/" + n, from, at));
      }
    }
    parts.parallelStream()
        .forEach(
            part -> {
              ByteText records = new ByteText(BYTES * 2).put('[');
              for (int d = part.from(); d < part.to(); d++) {
                records.put(d == part.from() ? "" : ",\n");
                records.put(read(spools.get(order.reader(d)), order.facts().get(d)));
              }
              folder.write(part.name(), records.put(']'));
            });
  }

  private static byte[] read(RecordSpool spool, Facts facts) {
    try {
      return spool.read(facts.place());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
