package vn.vankho.text.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/** Đánh số tự động: the numbers that Word shows before paragraphs but does not keep as text. */
final class DocxNumbering {
  private static final int LEVELS = 9;

  private final XWPFNumbering numbering;
  private final Map<BigInteger, int[]> counters = new HashMap<>();

  DocxNumbering(XWPFDocument document) {
    numbering = document.getNumbering();
  }

  /** The paragraph's number as shown, such as {@code 1.2.}, {@code a)} or {@code -}. */
  Optional<String> numberOf(XWPFParagraph p) {
    BigInteger id = p.getNumID();
    if (numbering == null || id == null || id.signum() == 0) {
      return Optional.empty();
    }
    XWPFNum num = numbering.getNum(id);
    BigInteger abstractId = num == null ? null : numbering.getAbstractNumID(id);
    XWPFAbstractNum list = abstractId == null ? null : numbering.getAbstractNum(abstractId);
    if (list == null) {
      return Optional.empty();
    }
    int level = p.getNumIlvl() == null ? 0 : Math.min(LEVELS - 1, p.getNumIlvl().intValue());
    return level(list, level).flatMap(l -> next(abstractId, list, level, l));
  }

  private Optional<String> next(BigInteger id, XWPFAbstractNum list, int level, CTLvl definition) {
    int[] counter = counters.computeIfAbsent(id, k -> new int[LEVELS]);
    counter[level] = counter[level] == 0 ? start(definition) : counter[level] + 1;
    for (int i = level + 1; i < LEVELS; i++) {
      counter[i] = 0;
    }
    if (!definition.isSetLvlText() || definition.getLvlText().getVal() == null) {
      return Optional.empty();
    }
    String text = definition.getLvlText().getVal();
    if (format(definition).equals("bullet")) {
      return Optional.of(NumberFormats.bullet(text));
    }
    for (int i = 0; i <= level; i++) {
      String f = level(list, i).map(DocxNumbering::format).orElse("decimal");
      int n = Math.max(1, counter[i]);
      text = text.replace("%" + (i + 1), NumberFormats.format(n, f));
    }
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }

  private static Optional<CTLvl> level(XWPFAbstractNum list, int level) {
    for (CTLvl l : list.getCTAbstractNum().getLvlList()) {
      if (l.getIlvl() != null && l.getIlvl().intValue() == level) {
        return Optional.of(l);
      }
    }
    return Optional.empty();
  }

  private static int start(CTLvl level) {
    return level.isSetStart() ? level.getStart().getVal().intValue() : 1;
  }

  private static String format(CTLvl level) {
    return level.isSetNumFmt() ? level.getNumFmt().getVal().toString() : "decimal";
  }
}
