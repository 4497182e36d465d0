package vn.vankho.text.pdfa;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Phông chữ vô hình: the font of the text layer. Each letter that the document uses gets a code;
 * all codes show the same glyph, half an em wide, and the map to Unicode tells the letters apart.
 */
final class InvisibleFont {

  /** The advance of every letter, in em. */
  static final double ADVANCE = 0.5;

  /** So many entries a block of a map to Unicode may have. */
  private static final int BLOCK = 100;

  private static final COSName NAME = COSName.getPDFName("Invisible");

  private final Map<Integer, Integer> codes = new LinkedHashMap<>();
  private final COSDictionary font = new COSDictionary();

  /** To be put among the resources of each page that has text. */
  COSDictionary dictionary() {
    return font;
  }

  /** The text's codes in hexadecimal, as a content stream shows them. */
  String encode(String text) {
    StringBuilder hex = new StringBuilder();
    text.codePoints()
        .forEach(c -> hex.append(hex(codes.computeIfAbsent(c, x -> codes.size() + 1))));
    return hex.toString();
  }

  private static String hex(int code) {
    return String.format(Locale.ROOT, "%04X", code);
  }

  /** Writes the font once all text is encoded. */
  void finish(PDDocument document) throws IOException {
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.BASE_FONT, NAME);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(descendant(document));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, stream(document, toUnicode()));
  }

  private COSDictionary descendant(PDDocument document) throws IOException {
    byte[] glyphs = new byte[2 * (codes.size() + 1)];
    for (int code = 1; code <= codes.size(); code++) {
      glyphs[2 * code + 1] = 1;
    }
    return BorrowedStream.dictionary(
        COSName.TYPE,
        COSName.FONT,
        COSName.SUBTYPE,
        COSName.CID_FONT_TYPE2,
        COSName.BASE_FONT,
        NAME,
        COSName.CIDSYSTEMINFO,
        BorrowedStream.dictionary(
            COSName.REGISTRY, new COSString("Adobe"),
            COSName.ORDERING, new COSString("Identity"),
            COSName.SUPPLEMENT, COSInteger.ZERO),
        COSName.DW,
        COSInteger.get((long) (1000 * ADVANCE)),
        COSName.CID_TO_GID_MAP,
        stream(document, glyphs),
        COSName.FONT_DESC,
        descriptor(document));
  }

  private static COSDictionary descriptor(PDDocument document) throws IOException {
    COSArray box = new PDRectangle((float) (1000 * ADVANCE), 1000).getCOSArray();
    byte[] program;
    try (InputStream in = InvisibleFont.class.getResourceAsStream("/pdfa/invisible.ttf")) {
      program = in.readAllBytes();
    }
    COSStream file = stream(document, program);
    file.setInt(COSName.LENGTH1, program.length);
    return BorrowedStream.dictionary(
        COSName.TYPE,
        COSName.FONT_DESC,
        COSName.FONT_NAME,
        NAME,
        COSName.FLAGS,
        COSInteger.get(5),
        COSName.FONT_BBOX,
        box,
        COSName.ITALIC_ANGLE,
        COSInteger.ZERO,
        COSName.ASCENT,
        COSInteger.get(1000),
        COSName.DESCENT,
        COSInteger.get(-1),
        COSName.CAP_HEIGHT,
        COSInteger.get(1000),
        COSName.STEM_V,
        new COSFloat(80),
        COSName.FONT_FILE2,
        file);
  }

  private byte[] toUnicode() {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    int left = codes.size();
    int inBlock = 0;
    for (Map.Entry<Integer, Integer> letter : codes.entrySet()) {
      if (inBlock == 0) {
        inBlock = Math.min(BLOCK, left);
        map.append(inBlock).append(" beginbfchar\n");
      }
      map.append('<').append(hex(letter.getValue())).append("> <");
      new String(Character.toChars(letter.getKey())).chars().forEach(u -> map.append(hex(u)));
      map.append(">\n");
      left--;
      if (--inBlock == 0) {
        map.append("endbfchar\n");
      }
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }
}
