package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.vankho.document.Candidate;
import vn.vankho.document.Candidate.Source;
import vn.vankho.document.ElectronicSignature;
import vn.vankho.document.Evidence;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Vietnamese;

/**
 * Văn bản tự nhắc số, ngày của mình: in the head of an appendix ({@code (Ban hành kèm theo Quyết
 * định số 12/QĐ-UBND ngày 05/3/2021)}), as {@code Kế hoạch số 12/KH-UBND này}, or in what an
 * electronic signature draws on the page.
 */
final class SelfMentions {

  /** {@code (ban hanh kem theo quyet dinh so}; bare, from the beginning of a line. */
  private static final Pattern APPENDIX_HEAD =
      Pattern.compile(
          "\\W{0,2}(?:duoc )?(?:ban hanh )?(?:kem theo|dinh kem)[a-z ]{0,40}?(?: so)?[ :._…]{0,30}");

  /** Heads of appendices stand at the top of a page, under a title of some lines. */
  private static final int HEAD_LINES = 14;

  /** A mention may be broken over so many lines. */
  private static final int SPAN = 3;

  private SelfMentions() {}

  /** Numbers and dates that the document states of itself apart from its head. */
  record Found(List<Candidate<String>> numbers, List<Candidate<PartialDate>> dates) {}

  static Found in(List<PageLines> pages, List<ElectronicSignature> signatures, String symbol) {
    OwnCode own = OwnCode.of(symbol);
    Found found = new Found(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < pages.size(); i++) {
      List<HeadLine> lines = pages.get(i).lines();
      for (int k = 0; k < lines.size(); k++) {
        int end = Math.min(lines.size(), k + SPAN);
        boolean atTop = i > 0 && k < HEAD_LINES;
        read(lines.subList(k, end), atTop, own, found);
      }
    }
    for (ElectronicSignature signature : signatures) {
      for (OwnCode.Mention m : own.in(Vietnamese.bare(signature.appearance()))) {
        add(
            found,
            m,
            Source.ELECTRONIC_SIGNATURE,
            new Evidence(
                Math.max(1, signature.page()),
                signature.box(),
                signature.appearance().strip(),
                "code-in-signature"));
      }
    }
    return found;
  }

  private static void read(List<HeadLine> lines, boolean atTop, OwnCode own, Found found) {
    String first = lines.get(0).bare();
    boolean appendix = atTop && APPENDIX_HEAD.matcher(first).lookingAt();
    if (!appendix && !first.contains("so ")) {
      return;
    }
    String bare = String.join(" ", lines.stream().map(HeadLine::bare).toList());
    for (OwnCode.Mention m : own.in(bare)) {
      boolean head = appendix && APPENDIX_HEAD.matcher(bare.substring(0, m.start())).matches();
      boolean itself = m.start() < first.length() && bare.startsWith(" nay", m.end());
      if (head || itself) {
        String rule = head ? "code-in-appendix-head" : "code-of-this-document";
        add(found, m, Source.TEXT, HeadLine.evidence(lines, rule));
      }
    }
  }

  private static void add(Found found, OwnCode.Mention m, Source source, Evidence seen) {
    m.number().ifPresent(n -> found.numbers().add(new Candidate<>(n, source, seen)));
    m.date().ifPresent(d -> found.dates().add(new Candidate<>(d, source, seen)));
  }
}
