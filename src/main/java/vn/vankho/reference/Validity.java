package vn.vankho.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Thời gian hiệu lực: the days on which a row of a table holds.
 *
 * @param from the first day; empty: as long as anyone remembers
 * @param to the last day; empty: still
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

  public boolean holdsOn(LocalDate day) {
    return from.map(f -> !day.isBefore(f)).orElse(true)
        && to.map(t -> !day.isAfter(t)).orElse(true);
  }
}
