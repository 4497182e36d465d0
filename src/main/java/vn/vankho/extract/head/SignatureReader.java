package vn.vankho.extract.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.document.Field;
import vn.vankho.document.PageText;
import vn.vankho.document.Signature;

/** Chức vụ, họ tên và chữ ký (ô số 7): the block beside the recipients, under the text. */
final class SignatureReader {

  /** {@code Nơi nhận:}, misread as {@code JNơi nhận} or {@code Nơi nhân}; bare. */
  private static final Pattern RECIPIENTS =
      Pattern.compile("^\\W*[a-z]?n[o0]i\\s?nh[a-z]n\\s*[:;.,]?.{0,12}$");

  /** How far the block reaches above {@code Nơi nhận} and below its own first line, in points. */
  private static final double ABOVE = 70;

  private static final double DEPTH = 230;

  /** What stands below this share of a page's height may go on overleaf. */
  private static final double LOW = 0.7;

  /** {@code (Đã ký)}, {@code (ký tên, đóng dấu)} between rank and name; bare. */
  private static final Pattern SIGNED = Pattern.compile("\\W*(?:da )?ky\\b.{0,20}");

  /** So many lines may stand on the next page beside and above a name. */
  private static final int TOP_LINES = 4;

  /** A page has no more lines that a block could begin with. */
  private static final int MOST_STARTS = 40;

  private final PersonNames names = new PersonNames();
  private final RankLines ranks = new RankLines();
  private final RankRepair repair = new RankRepair();

  /** One column of the block, from its first line of authority down to the name. */
  private record Block(List<HeadLine> ranks, Optional<HeadLine> name) {
    boolean isWhole() {
      return name.isPresent() && !ranks.isEmpty();
    }

    /** Whether the name stands beside or under a line, not above it. */
    boolean reaches(HeadLine line) {
      return name.map(n -> n.box().bottom() > line.box().top()).orElse(false);
    }

    double left() {
      return (name.isPresent() ? name.get() : ranks.get(0)).box().left();
    }
  }

  /**
   * The signers, left to right; empty when no page has a signature block.
   *
   * @param party whether the document is the Party's, which sets T/M and K/T
   */
  List<Signature> read(List<PageLines> whole, boolean party) {
    List<PageLines> pages = whole.stream().map(CopyMarks::above).toList();
    List<Block> unnamed = List.of();
    for (int i = 0; i < pages.size(); i++) {
      List<Block> blocks = blocks(pages.get(i));
      if (blocks.isEmpty() && i + 1 < pages.size()) {
        PageLines page = pages.get(i);
        PageLines next = pages.get(i + 1);
        blocks =
            lastOnPage(page).map(b -> overleaf(b, page, next)).filter(Block::isWhole).stream()
                .toList();
      }
      if (blocks.size() == 1 && blocks.get(0).name().isEmpty() && i + 1 < pages.size()) {
        blocks = List.of(overleaf(blocks.get(0), pages.get(i), pages.get(i + 1)));
      }
      if (blocks.stream().anyMatch(b -> b.name().isPresent())) {
        return blocks.stream().map(b -> signature(b, party)).toList();
      }
      unnamed = unnamed.isEmpty() ? blocks : unnamed;
    }
    return unnamed.stream().limit(1).map(b -> signature(b, party)).toList();
  }

  /**
   * The name went over to the next page, above everything else but recipients to the left of it.
   */
  private Block overleaf(Block block, PageLines page, PageLines next) {
    HeadLine rank = block.ranks().get(block.ranks().size() - 1);
    boolean low = rank.box().bottom() > page.page().height() * LOW;
    for (HeadLine line : next.lines().subList(0, Math.min(TOP_LINES, next.lines().size()))) {
      boolean column = overlaps(line, rank) && line.box().left() > page.page().width() * 0.4;
      if (low && column && names.named(line).isPresent()) {
        return new Block(block.ranks(), Optional.of(line));
      }
      boolean beside =
          line.text().matches("[-–+*•].*") && line.box().right() < rank.box().left() + 20;
      boolean filler = line.letters() == 0 || SIGNED.matcher(line.bare()).matches();
      if (!beside && !filler) {
        break;
      }
    }
    return block;
  }

  /** Ranks that are the last lines of a page without a list of recipients. */
  private Optional<Block> lastOnPage(PageLines pageLines) {
    PageText page = pageLines.page();
    List<HeadLine> column = new ArrayList<>();
    for (HeadLine line : pageLines.lines()) {
      if (line.box().top() <= page.height() * LOW) {
        continue;
      }
      boolean rank =
          line.box().left() > page.width() * 0.4
              && line.isCapitals()
              && (column.isEmpty()
                  ? ranks.opens(line) || ranks.isRank(line)
                  : ranks.mayContinue(line));
      if (rank) {
        column.add(line);
      } else if (line.letters() > 0 && !SIGNED.matcher(line.bare()).matches()) {
        column.clear();
      }
    }
    return column.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block(List.copyOf(column), Optional.empty()));
  }

  private List<Block> blocks(PageLines pageLines) {
    PageText page = pageLines.page();
    List<HeadLine> lines = pageLines.lines();
    Optional<HeadLine> recipients =
        lines.stream()
            .filter(l -> RECIPIENTS.matcher(l.bare()).matches())
            .filter(l -> l.box().left() < page.width() * 0.4)
            .reduce((above, below) -> below);
    List<Block> beside = recipients.map(r -> beside(page, lines, r)).orElse(List.of());
    if (beside.stream().anyMatch(b -> b.isWhole() && b.reaches(recipients.orElseThrow()))) {
      return beside;
    }
    List<Block> alone = alone(page, lines, recipients.isPresent());
    if (alone.stream().anyMatch(b -> b.name().isPresent())) {
      return alone;
    }
    if (beside.stream().anyMatch(b -> b.name().isPresent())) {
      return beside;
    }
    List<Block> above = recipients.map(r -> namesAbove(lines, r)).orElse(List.of());
    return !above.isEmpty() ? above : !beside.isEmpty() ? beside : alone;
  }

  /** Signers side by side above the recipients, whose ranks seals have hidden. */
  private List<Block> namesAbove(List<HeadLine> lines, HeadLine recipients) {
    List<HeadLine> found =
        lines.stream()
            .filter(l -> l.box().top() > recipients.box().top() - 180)
            .filter(l -> l.box().bottom() < recipients.box().top())
            .filter(l -> names.named(l).isPresent())
            .toList();
    boolean level = found.size() > 1 && found.stream().allMatch(l -> l.sameBaseline(found.get(0)));
    return level
        ? found.stream()
            .map(l -> new Block(List.of(), Optional.of(l)))
            .sorted(Comparator.comparingDouble(Block::left))
            .toList()
        : List.of();
  }

  /** What stands to the right of the recipients. */
  private List<Block> beside(PageText page, List<HeadLine> lines, HeadLine recipients) {
    boolean flow = page.origin() == PageText.Origin.FLOW;
    double edge = flow ? recipients.box().right() + 8 : page.width() * 0.45;
    List<HeadLine> column =
        lines.stream()
            .filter(l -> l.box().top() > recipients.box().top() - ABOVE)
            .filter(l -> l.box().top() < recipients.box().top() + DEPTH)
            .filter(l -> l.box().centerX() > edge && l.box().left() > edge * 0.7)
            .filter(l -> flow || l.box().width() < page.width() * 0.55)
            .toList();
    Optional<Block> block = column(page, column);
    return block.stream().toList();
  }

  /** Blocks that a page has without a list of recipients beside them. */
  private List<Block> alone(PageText page, List<HeadLine> lines, boolean last) {
    List<HeadLine> starts =
        lines.stream()
            .filter(l -> l.box().width() < page.width() * 0.5)
            .filter(l -> ranks.opens(l) || ranks.isRank(l))
            .limit(MOST_STARTS)
            .toList();
    for (HeadLine right : starts) {
      if (right.box().centerX() < page.width() * 0.45) {
        continue;
      }
      List<Block> found = under(page, lines, right).stream().toList();
      if (found.stream().anyMatch(b -> b.name().isPresent())) {
        return withPartners(page, lines, starts, right, found);
      }
    }
    return last
        ? starts.stream()
            .filter(l -> l.box().centerX() > page.width() * 0.5 && ranks.opens(l))
            .limit(1)
            .flatMap(l -> under(page, lines, l).stream())
            .toList()
        : List.of();
  }

  /** The other signers of a joint document, who stand at the same height. */
  private List<Block> withPartners(
      PageText page,
      List<HeadLine> lines,
      List<HeadLine> starts,
      HeadLine right,
      List<Block> first) {
    List<Block> all = new ArrayList<>(first);
    List<HeadLine> taken = new ArrayList<>(List.of(right));
    for (HeadLine start : starts) {
      if (Math.abs(start.box().top() - right.box().top()) < 40
          && taken.stream().noneMatch(t -> overlaps(t, start))) {
        taken.add(start);
        under(page, lines, start).filter(b -> b.name().isPresent()).ifPresent(all::add);
      }
    }
    if (all.size() > 1) {
      all.replaceAll(b -> withBody(page, lines, b));
    }
    all.sort(Comparator.comparingDouble(Block::left));
    return all;
  }

  /** The name of a joint document's body over its signer's rank. */
  private Block withBody(PageText page, List<HeadLine> lines, Block block) {
    List<HeadLine> all = new ArrayList<>(block.ranks());
    for (int i = lines.size() - 1; i >= 0; i--) {
      HeadLine line = lines.get(i);
      HeadLine first = all.get(0);
      double step = first.box().top() - line.box().top();
      if (step > 4
          && step < first.box().height() * 2
          && overlaps(line, first)
          && line.box().width() < page.width() * 0.5
          && ranks.mayContinue(line)) {
        all.add(0, line);
      }
    }
    return new Block(List.copyOf(all), block.name());
  }

  private Optional<Block> under(PageText page, List<HeadLine> lines, HeadLine start) {
    double top = start.box().top() - 3;
    return column(
        page,
        lines.stream()
            .filter(l -> l.box().top() >= top && l.box().top() < top + DEPTH)
            .filter(l -> overlaps(l, start) && l.box().width() < page.width() * 0.5)
            .toList());
  }

  private static boolean overlaps(HeadLine a, HeadLine b) {
    return Math.abs(a.box().centerX() - b.box().centerX())
        < Math.max(45, Math.max(a.box().width(), b.box().width()) * 0.45);
  }

  /** Ranks and then the name; the lowest line that is a name, above it stands handwriting. */
  private Optional<Block> column(PageText page, List<HeadLine> pieces) {
    List<HeadLine> lines = Baselines.joined(page, pieces, 40);
    List<HeadLine> block = new ArrayList<>();
    Optional<HeadLine> name = Optional.empty();
    HeadLine above = null;
    for (HeadLine line : lines) {
      boolean near =
          above == null || line.box().top() - above.box().top() < above.box().height() * 2.6 + 6;
      boolean rank =
          ranks.opens(line) || ranks.isRank(line) || block.isEmpty() && ranks.isSpoilt(line);
      boolean more =
          !block.isEmpty()
              && near
              && ranks.mayContinue(line)
              && (!names.isCapitals(line) || isNamedBelow(lines, line));
      if (name.isEmpty() && (rank || more)) {
        block.add(line);
        above = line;
      } else if (!rank && names.named(line).isPresent()) {
        name = Optional.of(line);
        above = names.isCapitals(line) ? line : above;
      } else if (name.isPresent() && rank) {
        if (near && names.isCapitals(name.get()) && isNamedBelow(lines, line)) {
          // the body's name in capitals, between "TM." and the rank
          block.add(name.get());
          block.add(line);
          above = line;
          name = Optional.empty();
          continue;
        }
        break;
      }
    }
    return block.isEmpty() && name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block(List.copyOf(block), name));
  }

  /** Whether a name stands under a line that might be one itself: the line belongs to the rank. */
  private boolean isNamedBelow(List<HeadLine> lines, HeadLine line) {
    return lines.stream()
        .filter(l -> l.box().top() > line.box().bottom() + line.box().height())
        .anyMatch(l -> names.named(l).isPresent());
  }

  private Signature signature(Block block, boolean party) {
    List<String> lines =
        ranks.unbroken(
            block.ranks(), repair.mended(block.ranks(), block.name().isPresent(), party));
    Field<String> name =
        block
            .name()
            .<Field<String>>map(
                n ->
                    new Field.Read<>(
                        names.named(n).orElseThrow(),
                        n.evidence("name-under-rank"),
                        n.confidence()))
            .orElseGet(
                () ->
                    new Field.Unreadable<>(
                        Optional.empty(),
                        HeadLine.evidence(block.ranks(), "signature-block"),
                        Unread.NAME_NOT_LEGIBLE));
    return new Signature(lines, name);
  }
}
