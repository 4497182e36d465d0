package vn.vankho.text.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Khung chữ trong DOCX: the text boxes anchored in a part of the file, and its watermarks. */
final class DocxBoxes {

  private static final QName STRING = new QName("string");

  private DocxBoxes() {}

  /** The text of each, a line a paragraph. */
  static List<String> of(XmlObject part) {
    List<String> boxes = new ArrayList<>();
    try (XmlCursor c = part.newCursor()) {
      collect(c, boxes);
    }
    return boxes;
  }

  private static void collect(XmlCursor c, List<String> boxes) {
    c.push();
    for (boolean more = c.toFirstChild(); more; more = c.toNextSibling()) {
      switch (c.getName().getLocalPart()) {
        case "txbxContent" -> {
          StringBuilder text = new StringBuilder();
          append(c, text);
          boxes.add(text.toString());
        }
        case "textpath" -> {
          String watermark = c.getAttributeText(STRING);
          boxes.add(watermark == null ? "" : watermark);
        }
        // The same once more for older programs.
        case "Fallback" -> {}
        default -> collect(c, boxes);
      }
    }
    c.pop();
  }

  private static void append(XmlCursor c, StringBuilder text) {
    c.push();
    for (boolean more = c.toFirstChild(); more; more = c.toNextSibling()) {
      switch (c.getName().getLocalPart()) {
        case "t" -> text.append(c.getTextValue());
        case "tab" -> text.append(' ');
        case "br", "cr" -> text.append('\n');
        case "p" -> {
          append(c, text);
          text.append('\n');
        }
        case "Fallback", "pPr", "rPr" -> {}
        default -> append(c, text);
      }
    }
    c.pop();
  }
}
