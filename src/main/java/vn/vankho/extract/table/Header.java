package vn.vankho.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vankho.document.Vietnamese;
import vn.vankho.document.Word;
import vn.vankho.reference.TableColumn.Kind;

/**
 * Đầu bảng: the heads of a table's columns, found around the word {@code STT}.
 *
 * @param parts from left to right
 */
record Header(List<Part> parts, double top, double bottom, List<Word> words) {

  /** The head of one column; no kind where the words are not known. */
  record Part(String label, Optional<Kind> kind, double left, double right) {}

  private static final Set<String> ANCHORS = Set.of("stt", "tt");

  private static final int MOST_ON_A_PAGE = 12;
  private static final int LONGEST_ANCHOR = 5;

  /** How far a head of several lines reaches above or below the middle of the first. */
  private static final double REACH = 62;

  private static final int MOST_LEVELS = 9;

  /** What makes a list with a number and a name a table that says something of use. */
  private static final Set<Kind> TELLING =
      Set.of(Kind.LEAD, Kind.COORDINATING, Kind.TIME, Kind.ACTUAL, Kind.BUDGET, Kind.PRODUCT);

  /** The headers of a page, from top to bottom. */
  static List<Header> on(List<Word> words) {
    List<Header> headers = new ArrayList<>();
    List<Word> anchors =
        words.stream().filter(w -> isAnchor(w.text())).limit(MOST_ON_A_PAGE).toList();
    for (Word word : anchors) {
      boolean seen = headers.stream().anyMatch(h -> h.words().contains(word));
      if (!seen) {
        around(word, words).ifPresent(headers::add);
      }
    }
    headers.sort(Comparator.comparingDouble(Header::top));
    return headers;
  }

  private static boolean isAnchor(String word) {
    boolean may = word.length() <= LONGEST_ANCHOR && (word.contains("TT") || word.contains("tt"));
    return may && ANCHORS.contains(Vietnamese.bare(word).replace(".", ""));
  }

  /** The band of lines around the anchor in which the most columns are known. */
  private static Optional<Header> around(Word anchor, List<Word> words) {
    double middle = anchor.box().centerY();
    List<Word> near =
        words.stream().filter(w -> Math.abs(w.box().centerY() - middle) < REACH).toList();
    List<Double> levels = levels(near);
    int at = 0;
    while (at + 1 < levels.size() && levels.get(at + 1) <= middle + 2) {
      at++;
    }
    Header best = null;
    int most = 0;
    for (int from = at; from >= Math.max(0, at - MOST_LEVELS); from--) {
      for (int to = at; to < Math.min(levels.size(), at + MOST_LEVELS); to++) {
        double low = levels.get(from) - 2;
        double high = levels.get(to) + 2;
        Header header =
            of(
                near.stream()
                    .filter(w -> w.box().centerY() >= low && w.box().centerY() <= high)
                    .toList());
        int score = header.score();
        if (header.isTelling() && score > most) {
          best = header;
          most = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The heights at which words stand, a few points apart at least. */
  private static List<Double> levels(List<Word> words) {
    List<Double> levels = new ArrayList<>();
    words.stream()
        .mapToDouble(w -> w.box().centerY())
        .sorted()
        .forEach(
            y -> {
              if (levels.isEmpty() || y - levels.get(levels.size() - 1) > 3) {
                levels.add(y);
              }
            });
    return levels;
  }

  private static Header of(List<Word> words) {
    List<Part> parts = new ArrayList<>();
    for (List<Word> cluster : clusters(words)) {
      Optional<Kind> kind = HeaderLabels.kind(WordLines.text(cluster));
      List<Part> below = kind.isEmpty() ? belowCommonHead(cluster) : List.of();
      if (below.isEmpty()) {
        parts.add(part(cluster, kind));
      } else {
        parts.addAll(below);
      }
    }
    double top = words.stream().mapToDouble(w -> w.box().top()).min().orElse(0);
    double bottom = words.stream().mapToDouble(w -> w.box().bottom()).max().orElse(0);
    return new Header(List.copyOf(parts), top, bottom, words);
  }

  /** {@code Cơ quan thực hiện} above {@code Chủ trì} and {@code Phối hợp}. */
  private static List<Part> belowCommonHead(List<Word> cluster) {
    List<List<Word>> lines = WordLines.of(cluster);
    for (int i = 1; i < lines.size(); i++) {
      List<Word> rest =
          lines.subList(i, lines.size()).stream()
              .flatMap(List::stream)
              .collect(Collectors.toList());
      List<Part> parts =
          clusters(rest).stream().map(c -> part(c, HeaderLabels.kind(WordLines.text(c)))).toList();
      if (parts.size() > 1 && parts.stream().allMatch(p -> p.kind().isPresent())) {
        return parts;
      }
    }
    return List.of();
  }

  private static Part part(List<Word> words, Optional<Kind> kind) {
    double left = words.stream().mapToDouble(w -> w.box().left()).min().orElse(0);
    double right = words.stream().mapToDouble(w -> w.box().right()).max().orElse(0);
    return new Part(WordLines.text(words), kind, left, right);
  }

  /** Words that overlap from above, or stand no further apart than by a space. */
  private static List<List<Word>> clusters(List<Word> words) {
    List<Word> across = new ArrayList<>(words);
    across.sort(Comparator.comparingDouble(w -> w.box().left()));
    List<List<Word>> clusters = new ArrayList<>();
    double right = Double.NEGATIVE_INFINITY;
    for (Word w : across) {
      if (clusters.isEmpty() || w.box().left() - right > Math.max(4.5, 0.42 * w.box().height())) {
        clusters.add(new ArrayList<>());
      }
      clusters.get(clusters.size() - 1).add(w);
      right = Math.max(right, w.box().right());
    }
    return clusters;
  }

  /** Known columns count most; then words in them; unknown ones tell against. */
  private int score() {
    int known = (int) parts.stream().filter(p -> p.kind().isPresent()).count();
    int letters =
        parts.stream().filter(p -> p.kind().isPresent()).mapToInt(p -> p.label().length()).sum();
    return 1_000 * known - 400 * (parts.size() - known) + letters;
  }

  private boolean isTelling() {
    long known = parts.stream().filter(p -> p.kind().isPresent()).count();
    return known >= 3
        && parts.size() - known <= 1
        && has(Set.of(Kind.TITLE))
        && has(TELLING)
        && parts.get(0).kind().filter(k -> k == Kind.ORDINAL).isPresent();
  }

  private boolean has(Set<Kind> kinds) {
    return parts.stream().anyMatch(p -> p.kind().filter(kinds::contains).isPresent());
  }

  List<Table.Column> columns() {
    return parts.stream()
        .map(p -> new Table.Column(p.label(), p.kind().orElse(Kind.OTHER)))
        .toList();
  }

  /** Whether its columns stand where another's do. */
  boolean isAligned(Header other) {
    for (int i = 0; i < parts.size(); i++) {
      if (Math.abs(parts.get(i).left() - other.parts().get(i).left()) > 3) {
        return false;
      }
    }
    return true;
  }

  /** Whether it repeats another's columns, as on a table's next page. */
  boolean repeats(Header other) {
    return columns().stream()
        .map(Table.Column::kind)
        .toList()
        .equals(other.columns().stream().map(Table.Column::kind).toList());
  }
}
