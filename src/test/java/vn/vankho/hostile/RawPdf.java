package vn.vankho.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PDF files object by object, so that they can be as wrong as wished. */
final class RawPdf {

  /** Enough words for a page whose text layer is taken as it is. */
  static final String WORDS =
      "BT /F1 12 Tf 72 700 Td 16 TL (KE HOACH) Tj T* (This page has enough words in its text"
          + " layer) Tj T* (to be taken as it is, so that nothing needs to be) Tj T* (recognised"
          + " from an image of it.) Tj ET";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();
  private String trailer = "";

  RawPdf() {
    text("%PDF-1.7\n");
    offsets.add(0);
  }

  private void text(String s) {
    out.writeBytes(s.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A file with a catalogue (1), a page tree (2), a page (3), its content (4) and a font (5). */
  static RawPdf page(String catalogExtra, String pageExtra, String content) {
    return new RawPdf()
            .object("<< /Type /Catalog /Pages 2 0 R " + catalogExtra + " >>")
            .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .object(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                    + (pageExtra.contains("/Resources")
                        ? ""
                        : "/Resources << /Font << /F1 5 0 R >> >> ")
                    + pageExtra
                    + " >>")
            .stream("", content.getBytes(StandardCharsets.ISO_8859_1))
            .object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  }

  static RawPdf page(String catalogExtra, String pageExtra) {
    return page(catalogExtra, pageExtra, WORDS);
  }

  /** The next object; the first has the number 1. */
  RawPdf object(String body) {
    offsets.add(out.size());
    text((offsets.size() - 1) + " 0 obj\n" + body + "\nendobj\n");
    return this;
  }

  RawPdf stream(String dictionary, byte[] bytes) {
    offsets.add(out.size());
    text(
        (offsets.size() - 1)
            + " 0 obj\n<< /Length "
            + bytes.length
            + " "
            + dictionary
            + " >>\nstream\n");
    out.writeBytes(bytes);
    text("\nendstream\nendobj\n");
    return this;
  }

  RawPdf trailer(String more) {
    trailer = more;
    return this;
  }

  int size() {
    return out.size();
  }

  byte[] bytes() {
    int xref = out.size();
    StringBuilder s = new StringBuilder("xref\n0 " + offsets.size() + "\n0000000000 65535 f \n");
    for (int i = 1; i < offsets.size(); i++) {
      s.append(String.format("%010d 00000 n \n", offsets.get(i)));
    }
    s.append("trailer\n<< /Size ").append(offsets.size()).append(" /Root 1 0 R ");
    s.append(trailer).append(" >>\nstartxref\n").append(xref).append("\n%%EOF\n");
    text(s.toString());
    return out.toByteArray();
  }

  static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream zip = new DeflaterOutputStream(packed, new Deflater(9))) {
      zip.write(bytes);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** Megabytes of one byte, deflated to a thousandth. */
  static byte[] bomb(int megabytes, char filling) {
    byte[] block = new byte[1 << 20];
    java.util.Arrays.fill(block, (byte) filling);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream zip =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
      for (int i = 0; i < megabytes; i++) {
        zip.write(block);
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
