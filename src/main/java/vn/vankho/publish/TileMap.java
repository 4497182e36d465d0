package vn.vankho.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vankho.reference.Archipelago;
import vn.vankho.reference.Province;

/**
 * Bản đồ ô: the provinces of one division of the country as equal tiles, each about where it lies,
 * and its archipelagos.
 *
 * @param caption which division it is
 * @param viewBox of the drawing
 */
public record TileMap(String caption, String viewBox, List<Tile> tiles, List<Island> islands) {

  private static final int WIDTH = 100;
  private static final int HEIGHT = 80;
  private static final int GAP = 6;

  /** Names longer than this are set on two lines. */
  private static final int ONE_LINE = 7;

  /** Shades for one document and more. */
  private static final int SHADES = 4;

  /**
   * A province; numbers are units of the drawing.
   *
   * @param tone 0 for no document, then 1 to 4
   * @param href of its page; empty without a document
   * @param label what is said of it where the drawing is not seen
   */
  public record Tile(
      int x,
      int y,
      int width,
      int height,
      int middle,
      List<Words> lines,
      int count,
      int foot,
      int tone,
      String label,
      Optional<String> href) {}

  /**
   * An archipelago; the province it belongs to has its documents.
   *
   * @param below the province, in brackets
   */
  public record Island(
      int x, int y, int width, int height, int middle, Words name, Words below, String label) {}

  /**
   * A line of a name and its height in the drawing.
   *
   * @param tight whether it must be drawn in to keep within its tile
   */
  public record Words(int y, String text, boolean tight) {
    Words(int y, String text) {
      this(y, text, text.length() > ONE_LINE);
    }
  }

  /**
   * @param provinces of one division
   * @param archipelagos of the same
   * @param counts documents by province id
   * @param href of a province's page
   */
  static TileMap of(
      String caption,
      List<Province> provinces,
      List<Archipelago> archipelagos,
      Map<String, Integer> counts,
      Map<String, String> href,
      Language language,
      java.util.function.BiFunction<String, Integer, String> label) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    List<Tile> tiles = new ArrayList<>();
    int right = 0;
    int bottom = 0;
    for (Province p : provinces) {
      int x = p.tileColumn() * WIDTH;
      int y = p.tileRow() * HEIGHT;
      right = Math.max(right, x + WIDTH);
      bottom = Math.max(bottom, y + HEIGHT);
      int count = counts.getOrDefault(p.id(), 0);
      String name = Names.of(p, language);
      tiles.add(
          new Tile(
              x,
              y,
              WIDTH - GAP,
              HEIGHT - GAP,
              x + (WIDTH - GAP) / 2,
              lines(name, y),
              count,
              y + HEIGHT - GAP - 9,
              tone(count, most),
              label.apply(name, count),
              Optional.ofNullable(href.get(p.id()))));
    }
    List<Island> islands = new ArrayList<>();
    for (Archipelago a : archipelagos) {
      islands.add(island(a, provinces, language));
      right = Math.max(right, (a.tileColumn() + 1) * WIDTH);
      bottom = Math.max(bottom, (a.tileRow() + 1) * HEIGHT);
    }
    return new TileMap(
        caption,
        "0 0 " + (right - GAP) + " " + (bottom - GAP),
        List.copyOf(tiles),
        List.copyOf(islands));
  }

  private static Island island(Archipelago a, List<Province> provinces, Language language) {
    String name = language.isVietnamese() ? a.name() : a.nameEn();
    String province =
        provinces.stream()
            .filter(p -> p.code().equals(a.provinceCode()))
            .map(p -> "(" + Names.of(p, language) + ")")
            .findFirst()
            .orElseThrow();
    int x = a.tileColumn() * WIDTH;
    int y = a.tileRow() * HEIGHT;
    return new Island(
        x,
        y,
        WIDTH - GAP,
        HEIGHT - GAP,
        x + (WIDTH - GAP) / 2,
        new Words(y + 33, name),
        new Words(y + 57, province),
        name + " " + province);
  }

  /** By orders of magnitude, since a few provinces hold most. */
  static int tone(int count, int most) {
    return count == 0
        ? 0
        : 1 + (int) Math.min(SHADES - 1, SHADES * Math.log(count) / Math.log(most + 1.0));
  }

  private static List<Words> lines(String name, int y) {
    int space = name.length() > ONE_LINE ? nearestSpace(name) : -1;
    return space < 0
        ? List.of(new Words(y + 33, name))
        : List.of(
            new Words(y + 23, name.substring(0, space)),
            new Words(y + 44, name.substring(space + 1)));
  }

  private static int nearestSpace(String name) {
    int best = -1;
    for (int i = name.indexOf(' '); i >= 0; i = name.indexOf(' ', i + 1)) {
      if (best < 0 || Math.abs(2 * i - name.length()) <= Math.abs(2 * best - name.length())) {
        best = i;
      }
    }
    return best;
  }
}
