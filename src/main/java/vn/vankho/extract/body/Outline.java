package vn.vankho.extract.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.vankho.document.Section;
import vn.vankho.extract.FlowText;
import vn.vankho.extract.ListMarker;
import vn.vankho.extract.ListMarker.Level;
import vn.vankho.extract.Paragraph;

/** Dàn mục: which paragraph stands under which number, letter or bullet. */
final class Outline {

  private static final int HEADING_LIMIT = 300;

  /**
   * A paragraph in its place.
   *
   * @param parent the numbered or bulleted paragraph that it stands under
   * @param marker its own number or bullet
   * @param content where its words begin, behind the mark
   */
  record Node(
      Paragraph paragraph,
      Optional<Node> parent,
      Optional<ListMarker> marker,
      String path,
      int content) {

    boolean isNumbered() {
      return marker.map(m -> m.level().compareTo(Level.POINT) <= 0).orElse(false);
    }

    /** The nearest numbered one: itself or what it stands under. */
    Optional<Node> section() {
      return isNumbered() ? Optional.of(this) : parent.flatMap(Node::section);
    }

    private int depth() {
      return marker
          .map(
              m -> 8 * m.level().ordinal() + (int) m.number().chars().filter(c -> c == '.').count())
          .orElse(Integer.MAX_VALUE);
    }

    /** The path without parts, chapters and lettered parts: {@code II.2.a}. */
    String shortPath() {
      boolean outer = marker.map(m -> m.level().compareTo(Level.ROMAN) < 0).orElse(true);
      if (outer) {
        return parent.map(Node::shortPath).orElse("");
      }
      String above = parent.filter(Node::isNumbered).map(Node::shortPath).orElse("");
      String number = marker.get().number();
      int dot = number.lastIndexOf('.');
      String own =
          dot > 0 && above.endsWith(number.substring(0, dot)) ? number.substring(dot + 1) : number;
      return above.isEmpty() ? own : above + "." + own;
    }
  }

  private final List<Node> nodes = new ArrayList<>();

  private Outline() {}

  static Outline of(FlowText flow) {
    Outline outline = new Outline();
    Deque<Node> above = new ArrayDeque<>();
    for (Paragraph p : flow.paragraphs()) {
      outline.nodes.add(place(flow, p, above));
    }
    return outline;
  }

  private static Node place(FlowText flow, Paragraph p, Deque<Node> above) {
    if (p.cell()) {
      return new Node(p, Optional.ofNullable(above.peek()), Optional.empty(), "", p.start());
    }
    Optional<ListMarker> marker = ListMarker.at(flow.text(), p.start(), p.end());
    int content = p.start() + marker.map(ListMarker::length).orElse(0);
    Optional<ListMarker> inner =
        marker.filter(m -> m.level() == Level.DASH).flatMap(m -> pointAt(flow, content, p.end()));
    int start = content + inner.map(ListMarker::length).orElse(0);
    return placed(p, inner.or(() -> marker), start, above);
  }

  /** A point set behind a dash, {@code - a) Xuất bản}; a misread {@code 4)} is one too. */
  private static Optional<ListMarker> pointAt(FlowText flow, int start, int end) {
    return ListMarker.at(flow.text(), start, end)
        .filter(m -> m.level() == Level.POINT || m.level() == Level.NUMBER)
        .filter(m -> flow.text().substring(start, start + m.length()).strip().endsWith(")"))
        .map(m -> new ListMarker(Level.POINT, m.number(), m.length()));
  }

  private static Node placed(
      Paragraph p, Optional<ListMarker> marker, int content, Deque<Node> above) {
    Node bare = new Node(p, Optional.empty(), marker, "", content);
    if (marker.isEmpty()) {
      return new Node(p, Optional.ofNullable(above.peek()), marker, "", content);
    }
    while (!above.isEmpty() && above.peek().depth() >= bare.depth()) {
      above.pop();
    }
    Node placed =
        new Node(p, Optional.ofNullable(above.peek()), marker, path(above, marker.get()), content);
    above.push(placed);
    return placed;
  }

  private static String path(Deque<Node> above, ListMarker marker) {
    String number = marker.number();
    Node parent = above.peek();
    if (parent == null || parent.path().isEmpty()) {
      return number;
    }
    int dot = number.lastIndexOf('.');
    boolean repeats = dot > 0 && parent.path().endsWith(number.substring(0, dot));
    return parent.path() + "." + (repeats ? number.substring(dot + 1) : number);
  }

  /** Every paragraph, in order. */
  List<Node> nodes() {
    return nodes;
  }

  /** The numbered parts. */
  List<Section> sections(FlowText flow) {
    return nodes.stream()
        .filter(Node::isNumbered)
        .map(
            n -> {
              int end = Math.min(n.paragraph().end(), n.content() + HEADING_LIMIT);
              String heading = Clause.title(flow.text(n.content(), end));
              return new Section(n.path(), heading, n.paragraph().page());
            })
        .toList();
  }
}
