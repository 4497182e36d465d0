package vn.vankho.text.word;

import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBrType;
import vn.vankho.text.legacy.LegacyText;

/**
 * Một đoạn chữ DOCX cùng định dạng.
 *
 * @param text Unicode; line feed, tab and form feed for breaks
 * @param renderedBreak whether the word processor noted here where it last began a page
 */
record DocxRun(String text, boolean bold, boolean italic, boolean renderedBreak) {

  /** What was moved elsewhere stands there as well. */
  private static boolean isMovedAway(XWPFRun run) {
    try (XmlCursor c = run.getCTR().newCursor()) {
      return c.toParent() && c.getName().getLocalPart().equals("moveFrom");
    }
  }

  static DocxRun of(XWPFRun run) {
    StringBuilder text = new StringBuilder();
    boolean rendered = false;
    try (XmlCursor c = run.getCTR().newCursor()) {
      for (boolean more = c.toFirstChild(); more; more = c.toNextSibling()) {
        String name = c.getName().getLocalPart();
        switch (name) {
          case "t" -> text.append(((CTText) c.getObject()).getStringValue());
          case "tab", "ptab" -> text.append('\t');
          case "cr" -> text.append('\n');
          case "noBreakHyphen" -> text.append('-');
          case "br" -> text.append(((CTBr) c.getObject()).getType() == STBrType.PAGE ? '\f' : '\n');
          case "lastRenderedPageBreak" -> {
            rendered = true;
            text.append('\f');
          }
          default -> {}
        }
      }
    }
    String font = run.getFontFamily() == null ? "" : run.getFontFamily();
    String unicode = LegacyText.toUnicode(text.toString(), font);
    if (run.isCapitalized()) {
      unicode = unicode.toUpperCase(Locale.ROOT);
    }
    return new DocxRun(
        run.isVanish() || isMovedAway(run) ? "" : unicode, run.isBold(), run.isItalic(), rendered);
  }
}
