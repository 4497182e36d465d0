package vn.vankho.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.DocumentCode;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Neighbours;
import vn.vankho.document.Neighbours.Neighbour;

/**
 * Thứ tự trong sổ: which published documents follow each other in the register of a body, a type
 * and a year. Only documents whose number was read have a place.
 */
final class RegisterOrder {

  /** Numbers that can be put in order; an extra letter, as in {@code 12a}, cannot. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

  private final Map<DocumentId, Neighbours> neighbours = new HashMap<>();

  /** A place in a register. */
  private record Place(String series, Neighbour document) {}

  private RegisterOrder() {}

  static RegisterOrder none() {
    return new RegisterOrder();
  }

  static RegisterOrder read(JdbcClient db, Collection<DocumentId> published) {
    Set<DocumentId> shown = new HashSet<>(published);
    RegisterOrder order = new RegisterOrder();
    Optional<Place> before = Optional.empty();
    for (Place place :
        db.sql(
                """
                SELECT h.id, d.issuer, d.type, SUBSTRING(d.issued FROM 1 FOR 4), d.number, d.symbol,
                  d.title
                FROM holding h JOIN document d ON d.id = h.source_document
                WHERE d.issuer IS NOT NULL AND d.type IS NOT NULL AND d.issued IS NOT NULL
                  AND d.number IS NOT NULL AND d.symbol IS NOT NULL
                ORDER BY d.issuer, d.type, SUBSTRING(d.issued FROM 1 FOR 4), d.symbol,
                  LPAD(d.number, 8, '0'), h.id""")
            .query(
                (row, n) ->
                    new Place(
                        String.join(
                            "\n",
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(6)),
                        new Neighbour(
                            new DocumentId(row.getString(1)),
                            code(row.getString(5), row.getString(6)),
                            Optional.ofNullable(row.getString(7)).orElse(""))))
            .list()) {
      if (!shown.contains(place.document().id()) || place.document().code().isEmpty()) {
        continue;
      }
      before.filter(b -> b.series().equals(place.series())).ifPresent(b -> order.link(b, place));
      before = Optional.of(place);
    }
    return order;
  }

  /** Empty when the number has no place in an order. */
  private static String code(String number, String symbol) {
    return NUMBER.matcher(number).matches()
        ? new DocumentCode(Optional.of(number), symbol).toString()
        : "";
  }

  private void link(Place before, Place after) {
    DocumentId first = before.document().id();
    DocumentId second = after.document().id();
    neighbours.put(first, new Neighbours(of(first).previous(), Optional.of(after.document())));
    neighbours.put(second, new Neighbours(Optional.of(before.document()), of(second).next()));
  }

  Neighbours of(DocumentId id) {
    return neighbours.getOrDefault(id, Neighbours.NONE);
  }
}
