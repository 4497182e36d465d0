package vn.vankho.extract.body;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentStatus;
import vn.vankho.document.Evidence;
import vn.vankho.document.Field;
import vn.vankho.document.IssuingBody;
import vn.vankho.document.Level;
import vn.vankho.document.PartialDate;

/** The head as the gold gives it, so that the body is judged alone. */
final class GoldHead {

  private static final Evidence SEEN = new Evidence(1, Optional.empty(), "", "gold");

  private GoldHead() {}

  static DocumentHead of(JsonNode document) {
    Optional<IssuingBody> issuer =
        text(document, "issuer")
            .or(() -> text(document, "issuerPrinted"))
            .map(
                name ->
                    new IssuingBody(
                        text(document, "issuerPrinted").orElse(name),
                        text(document, "parentPrinted"),
                        text(document, "issuer"),
                        level(document),
                        text(document, "province"),
                        text(document, "district"),
                        Optional.empty()));
    return head(
        text(document, "type"),
        text(document, "number"),
        text(document, "symbol"),
        text(document, "date").map(PartialDate::parse),
        issuer,
        text(document, "title"));
  }

  static DocumentHead head(
      Optional<String> type,
      Optional<String> number,
      Optional<String> symbol,
      Optional<PartialDate> date,
      Optional<IssuingBody> issuer,
      Optional<String> title) {
    return new DocumentHead(
        field(type),
        field(number),
        field(symbol),
        Field.absent(),
        field(date),
        field(issuer),
        field(title),
        List.of(),
        List.of(),
        List.of(),
        DocumentStatus.values()[0],
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static <T> Field<T> field(Optional<T> value) {
    return value.<Field<T>>map(v -> new Field.Read<>(v, SEEN, 1)).orElse(Field.absent());
  }

  private static Optional<Level> level(JsonNode document) {
    return text(document, "level")
        .flatMap(
            l ->
                List.of(Level.values()).stream().filter(v -> v.exportName().equals(l)).findFirst());
  }

  private static Optional<String> text(JsonNode document, String name) {
    JsonNode value = document.path(name);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }
}
