package vn.vankho.extract.body;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.document.Citation.Role;
import vn.vankho.document.Vietnamese;
import vn.vankho.extract.FlowText;
import vn.vankho.extract.ListMarker;
import vn.vankho.extract.Paragraph;

/**
 * Vai trò của văn bản được viện dẫn: what a document is cited for, told by the words that govern it
 * and by where it stands. Asked in order of appearance.
 */
final class CitationRoles {

  /** {@code Căn cứ Luật …} */
  private static final Pattern BASIS = Pattern.compile("^[-+\"'., ]{0,3}can cu\\s");

  /** {@code Thực hiện Công văn số …}, {@code Triển khai …}, {@code Theo chỉ đạo của … tại …} */
  private static final Pattern CARRIES_OUT =
      Pattern.compile(
          "^[-+\"'., ]{0,3}(?:de |nham )?(?:tiep tuc )?(?:to chuc )?(?:thuc hien|trien khai|thi hanh|chap hanh"
              + "|theo (?:su |y kien )?(?:chi dao|yeu cau|tinh than|noi dung))\\s");

  /** {@code … theo đề nghị của Giám đốc Sở … tại }, {@code Xét Tờ trình số } */
  private static final Pattern PROPOSED =
      Pattern.compile(
          "(?:xet|theo) (?:de nghi|de xuat|noi dung de nghi)\\s[^;]{0,200}$|xet\\s$"
              + "|\\sva (?:de nghi|de xuat) cua [^;]{0,120}$");

  /** {@code … và thay thế Quyết định số } */
  private static final Pattern REPLACED =
      Pattern.compile("(?:thay the|bai bo|huy bo|thu hoi)\\s(?!boi|bang)[^;.]{0,60}$");

  private static final Pattern LIST_REPEALED =
      Pattern.compile("(?:thay the|bai bo|huy bo)[^;.]{0,80}:$");

  private static final int MOST_LISTED = 30;

  private static final Pattern AMENDED =
      Pattern.compile("sua doi(?:, bo sung)?\\s(?!boi|theo|tai)[^;]{0,120}$");

  private static final Pattern THIS_DOCUMENT = Pattern.compile("\\s(?:này|có hiệu lực)\\s");

  /** The cited document goes on with one that changed it: they are one basis. */
  private static final Pattern CHANGED_BY =
      Pattern.compile("(?:sua doi|bo sung|thay the)[^;]{0,30}(?:boi|bang|tai|theo)\\s$");

  private static final Pattern BARE_LINK = Pattern.compile("[\\s,()]*(?:(?:va|cung)\\s)?");
  private static final Pattern LEGAL_HEADING = Pattern.compile("can cu|co so phap ly");

  private static final int LONGEST_CLAUSE = 3_000;
  private static final int LONGEST_GAP = 600;
  private static final int LONGEST_ADDRESSEE = 150;

  private final FlowText flow;
  private final int opening;
  private final boolean[] underLegalHeading;
  private final String title;
  private Optional<Cited> previous = Optional.empty();
  private Role previousRole = Role.MENTION;
  private int index = 0;

  CitationRoles(FlowText flow, Context context) {
    this.flow = flow;
    this.opening = firstSection();
    this.underLegalHeading = underLegalHeading();
    this.title = context.title().map(Vietnamese::bare).map(t -> t.replace(" ", "")).orElse("");
  }

  static Role stronger(Role a, Role b) {
    List<Role> order =
        List.of(
            Role.REPEALS,
            Role.AMENDS,
            Role.LEGAL_BASIS,
            Role.IMPLEMENTS,
            Role.PROPOSAL,
            Role.MENTION);
    return order.indexOf(a) <= order.indexOf(b) ? a : b;
  }

  /**
   * Where the first numbered part begins: what stands before it opens the document. The numbered
   * addressees of a dispatch ({@code Kính gửi: 1. …}) are no parts.
   */
  private int firstSection() {
    boolean addressees = false;
    for (Paragraph p : flow.paragraphs()) {
      addressees |= flow.bare().startsWith("kinh gui", p.start());
      addressees &= p.end() - p.start() < LONGEST_ADDRESSEE;
      boolean part =
          isPart(p, ListMarker.Level.ARTICLE) || !addressees && isPart(p, ListMarker.Level.NUMBER);
      if (part && p.start() > 0) {
        return p.start();
      }
    }
    return flow.text().length();
  }

  Role of(Cited cited) {
    while (flow.paragraphs().get(index).end() <= cited.start()) {
      index++;
    }
    Role role = role(cited, flow.paragraphs().get(index));
    previous = Optional.of(cited);
    previousRole = role;
    return role;
  }

  private Role role(Cited cited, Paragraph in) {
    int clause = clauseStart(in, cited.start());
    Optional<Cited> before = previous.filter(p -> p.end() > in.start());
    int from = Math.max(before.map(Cited::end).orElse(clause), clause);
    String gap = words(Math.max(from, cited.start() - LONGEST_GAP), cited.start());
    if (PROPOSED.matcher(gap).find()) {
      return Role.PROPOSAL;
    }
    Optional<Role> change = change(cited, in, gap).or(() -> listedChange(cited, in));
    if (change.isPresent()) {
      return change.get();
    }
    if (titleCarriesOut(cited)) {
      return Role.IMPLEMENTS;
    }
    boolean followsInClause = before.isPresent() && before.get().end() > clause;
    if (!followsInClause) {
      return governed(cited, in, clause, before.isPresent());
    }
    if (BARE_LINK.matcher(gap).matches() || CHANGED_BY.matcher(gap).find()) {
      return previousRole;
    }
    boolean named = Character.isUpperCase(flow.text().charAt(cited.start()));
    if (gap.endsWith(" va ") && named || gap.endsWith(" va van ban ")) {
      return previousRole;
    }
    return gap.endsWith(", ") ? topRole(in, clause, cited) : Role.MENTION;
  }

  private Role governed(Cited cited, Paragraph in, int clause, boolean listed) {
    Role own = topRole(in, clause, cited);
    if (own == Role.MENTION && listed && cited.start() - clause < 4) {
      return topRole(in, in.start(), cited);
    }
    return own;
  }

  /** What the words at the start of a clause make of what follows. */
  private Role topRole(Paragraph in, int clause, Cited cited) {
    String lead = words(clause, Math.min(cited.start(), clause + LONGEST_GAP));
    boolean opens = in.start() < opening;
    if (opens && BASIS.matcher(lead).find()) {
      return Role.LEGAL_BASIS;
    }
    if (opens && CARRIES_OUT.matcher(lead).find()) {
      return Role.IMPLEMENTS;
    }
    return underLegalHeading[index] ? Role.LEGAL_BASIS : Role.MENTION;
  }

  private int clauseStart(Paragraph in, int offset) {
    int start = Math.max(in.start(), offset - LONGEST_CLAUSE);
    for (int i = offset - 1; i > start; i--) {
      if (flow.text().charAt(i) == ';') {
        return i + 1 < offset && flow.text().charAt(i + 1) == ' ' ? i + 2 : i + 1;
      }
    }
    return start;
  }

  private String words(int start, int end) {
    return flow.bare().substring(Math.min(start, end), end);
  }

  /** For each paragraph, whether it stands under a heading such as {@code II. CĂN CỨ PHÁP LÝ}. */
  private boolean[] underLegalHeading() {
    boolean[] under = new boolean[flow.paragraphs().size()];
    boolean legal = false;
    Optional<ListMarker.Level> outer = Optional.empty();
    for (int i = 0; i < under.length; i++) {
      Paragraph p = flow.paragraphs().get(i);
      under[i] = legal;
      if (isPart(p, ListMarker.Level.NUMBER)) {
        boolean heading = p.end() - p.start() < 60;
        boolean basis = heading && LEGAL_HEADING.matcher(words(p.start(), p.end())).find();
        Optional<ListMarker.Level> level = level(p);
        boolean listed =
            legal
                && !heading
                && outer.isPresent()
                && level.orElseThrow().compareTo(outer.orElseThrow()) > 0;
        if (!listed) {
          legal = basis;
          outer = basis ? level : Optional.empty();
          under[i] = false;
        }
      }
    }
    return under;
  }

  private Optional<ListMarker.Level> level(Paragraph p) {
    return ListMarker.at(flow.text(), p.start(), p.end()).map(ListMarker::level);
  }

  private boolean isPart(Paragraph p, ListMarker.Level deepest) {
    return level(p).map(l -> l.compareTo(deepest) <= 0).orElse(false);
  }

  private Optional<Role> change(Cited cited, Paragraph in, String gap) {
    int content = content(in);
    boolean ours =
        THIS_DOCUMENT
                .matcher(flow.key())
                .region(Math.max(in.start(), cited.start() - LONGEST_GAP), cited.start())
                .find()
            || flow.bare().startsWith("bai bo", content)
            || flow.bare().startsWith("thay the", content)
            || flow.bare().startsWith("sua doi", content);
    if (!ours) {
      return Optional.empty();
    }
    if (REPLACED.matcher(gap).find()) {
      return Optional.of(Role.REPEALS);
    }
    return AMENDED.matcher(gap).find() ? Optional.of(Role.AMENDS) : Optional.empty();
  }

  /** {@code … thay thế các Quyết định sau:} and then a list of them. */
  private Optional<Role> listedChange(Cited cited, Paragraph in) {
    if (cited.start() - content(in) > 3) {
      return Optional.empty();
    }
    for (int i = index; i >= Math.max(0, index - MOST_LISTED); i--) {
      Paragraph p = flow.paragraphs().get(i);
      String words = words(Math.max(p.start(), p.end() - LONGEST_GAP), p.end()).strip();
      if (i < index && words.endsWith(":")) {
        return LIST_REPEALED.matcher(words).find() ? Optional.of(Role.REPEALS) : Optional.empty();
      }
      if (content(p) == p.start()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Where a paragraph's words begin behind its number or dash. */
  private int content(Paragraph p) {
    return p.start()
        + ListMarker.at(flow.text(), p.start(), p.end()).map(ListMarker::length).orElse(0);
  }

  private boolean titleCarriesOut(Cited cited) {
    int at = title.indexOf(Vietnamese.bare(cited.numberSymbol()).replace(" ", ""));
    if (at < 0) {
      return false;
    }
    String lead = title.substring(Math.max(0, at - 40), at);
    return lead.contains("thuchien") || lead.contains("trienkhai") || lead.contains("thihanh");
  }
}
