package vn.vankho.extract.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Candidate;
import vn.vankho.document.Candidate.Source;
import vn.vankho.document.Evidence;
import vn.vankho.document.Field;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Vietnamese;

/**
 * Ngày thông qua: what closes a law or a council's resolution ({@code Nghị quyết này đã được Hội
 * đồng nhân dân … thông qua ngày 08 tháng 12 năm 2021}).
 *
 * @param assembly whether the National Assembly passed it, whose laws bear no other date
 */
record PassedOn(Candidate<PartialDate> date, boolean assembly) {

  /** {@code luat nay duoc quoc hoi}; bare. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "\\b(?:luat|nghi quyet|phap lenh) nay (?:da )?duoc (?=quoc hoi|hoi dong nhan dan|hdnd)");

  /** {@code thong qua ngay 8 thang 12 nam 2021}; bare. */
  private static final Pattern PASSED =
      Pattern.compile(
          "thong qua (?:vao )?ngay (\\d{1,2}) ?(?:thang|[/.-]) ?(\\d{1,2}) ?(?:nam|[/.-]) ?((?:19|20)\\d\\d)(?!\\d)");

  /** The sentence is no longer than this, in lines and in letters. */
  private static final int LINES = 5;

  private static final int LETTERS = 260;

  /** What closes the document, the last such sentence in it. */
  static Optional<PassedOn> in(List<PageLines> pages) {
    for (int p = pages.size() - 1; p >= 0; p--) {
      List<HeadLine> lines = pages.get(p).lines();
      for (int i = lines.size() - 1; i >= 0; i--) {
        if (lines.get(i).bare().contains(" nay ")) {
          List<HeadLine> sentence = lines.subList(i, Math.min(lines.size(), i + LINES));
          Optional<PassedOn> found = in(sentence, lines.get(i));
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<PassedOn> in(List<HeadLine> sentence, HeadLine first) {
    Matcher closing = CLOSING.matcher(first.bare());
    if (!closing.find()) {
      return Optional.empty();
    }
    String bare = String.join(" ", sentence.stream().map(HeadLine::bare).toList());
    Matcher passed = PASSED.matcher(bare);
    if (!passed.find(closing.end()) || passed.start() - closing.end() > LETTERS) {
      return Optional.empty();
    }
    boolean assembly = bare.startsWith("quoc hoi", closing.end());
    Evidence seen = HeadLine.evidence(sentence, "date-passed");
    return PartialDate.ifValid(
            Integer.parseInt(passed.group(3)),
            Integer.parseInt(passed.group(2)),
            Integer.parseInt(passed.group(1)))
        .map(d -> new PassedOn(new Candidate<>(d, Source.TEXT, seen), assembly));
  }

  /** The date of what the National Assembly passed, where its head has none. */
  static Field<PartialDate> orPassed(
      Field<PartialDate> date, Optional<PassedOn> passed, Field<IssuingBody> issuer) {
    boolean own =
        issuer.known().filter(i -> Vietnamese.bare(i.printed()).equals("quoc hoi")).isPresent();
    return passed
        .filter(p -> own && p.assembly() && date instanceof Field.Absent)
        .<Field<PartialDate>>map(p -> new Field.Read<>(p.date().value(), p.date().evidence(), 0.95))
        .orElse(date);
  }
}
