package vn.vankho.document;

import java.util.Optional;

/**
 * Văn bản liền trước, liền sau: the published documents before and after one in its register, that
 * is among those of the same body, type and year, by number.
 */
public record Neighbours(Optional<Neighbour> previous, Optional<Neighbour> next) {

  public static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty());

  /**
   * One of them.
   *
   * @param code its number and symbol
   * @param title empty when it was not read
   */
  public record Neighbour(DocumentId id, String code, String title) {}
}
