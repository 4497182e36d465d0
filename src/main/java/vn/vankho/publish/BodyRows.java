package vn.vankho.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.Citation;
import vn.vankho.document.DocumentBody;

/** Dòng dữ liệu của nội dung: the lists that a document's text yields, as rows of the export. */
final class BodyRows {

  private final ArchivedDocument document;
  private final DocumentBody body;

  BodyRows(ArchivedDocument document) {
    this.document = document;
    this.body = document.document().body();
  }

  List<Map<String, Object>> citations() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < body.citations().size(); i++) {
      Citation c = body.citations().get(i);
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("type", c.type().orElse(null));
      row.put("numberSymbol", c.numberSymbol());
      c.canonical().ifPresent(x -> row.put("canonical", x));
      row.put("date", c.date().map(Object::toString).orElse(null));
      row.put("issuer", c.issuer().orElse(null));
      row.put("role", c.role().exportName());
      row.put("quote", c.evidence().quote());
      row.put("page", c.evidence().page());
      if (document.held().containsKey(i)) {
        row.put("held", document.held().get(i).value());
      }
      rows.add(row);
    }
    return rows;
  }

  List<Map<String, Object>> results() {
    return body.results().stream()
        .map(
            r -> {
              Map<String, Object> row = new LinkedHashMap<>();
              row.put("year", r.year().orElse(null));
              row.put("value", number(r.value()));
              row.put("unit", r.unit());
              r.qualifier().ifPresent(q -> row.put("qualifier", q));
              row.put("text", r.text());
              row.put("page", r.evidence().page());
              return row;
            })
        .toList();
  }

  List<Map<String, Object>> tasks() {
    return body.tasks().stream()
        .map(
            t -> {
              Map<String, Object> row = new LinkedHashMap<>();
              row.put("no", t.number());
              row.put("title", t.title());
              row.put("lead", t.lead().orElse(null));
              row.put("coordinating", t.coordinating());
              row.put("time", t.time().orElse(null));
              row.put("page", t.evidence().page());
              return row;
            })
        .toList();
  }

  List<Map<String, Object>> budget() {
    return body.budget().stream()
        .map(
            b -> {
              Map<String, Object> row = new LinkedHashMap<>();
              row.put("amount", number(b.amount()));
              row.put("currency", b.currency());
              row.put("text", b.text());
              return row;
            })
        .toList();
  }

  List<Map<String, Object>> deadlines() {
    return body.deadlines().stream()
        .map(
            d -> {
              Map<String, Object> row = new LinkedHashMap<>();
              row.put("date", d.date().map(Object::toString).orElse(null));
              row.put("text", d.text());
              return row;
            })
        .toList();
  }

  /** Whole numbers without a fraction, so that 1000 is not written 1E+3. */
  private static Number number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() <= 0 ? plain.toBigInteger() : plain;
  }
}
