package vn.vankho.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Loại bảng: a table over the whole archive, and how its rows are read from the records. */
enum RowKind {
  /** Kết quả. */
  RESULTS("results") {
    @Override
    String section(Language language) {
      return language.results;
    }

    @Override
    List<String> columns() {
      return List.of("id", "value", "qualifier", "unit", "year", "text", "page");
    }

    @Override
    List<String> cells(Row r) {
      return List.of(
          r.id(),
          r.sortable(),
          r.qualifier().text(),
          r.unit().text(),
          r.time().text(),
          r.text(),
          "" + r.page());
    }

    @Override
    int count(Entry entry) {
      return entry.findings().results();
    }

    @Override
    JsonNode of(PrintedRows document) {
      return document.results();
    }

    @Override
    Row row(JsonNode row, Item item, Language language, Names names) {
      BigDecimal value = row.path("value").decimalValue();
      return new Row(
          item,
          Quantities.shown(value, language),
          value.toPlainString(),
          names.qualifier(row.path("qualifier").asStringOpt(), language),
          names.unit(row.path("unit").asString(), value, language),
          new Phrase(row.path("year").asString(""), false),
          row.path("text").asString(""),
          List.of(),
          row.path("page").asInt());
    }
  },
  /** Nhiệm vụ. */
  TASKS("tasks") {
    @Override
    String section(Language language) {
      return language.tasks;
    }

    @Override
    List<String> columns() {
      return List.of("id", "no", "title", "lead", "coordinating", "time", "page");
    }

    @Override
    List<String> cells(Row r) {
      String with = r.with().stream().map(Phrase::text).collect(Collectors.joining("; "));
      return List.of(
          r.id(), r.value(), r.text(), r.unit().text(), with, r.time().text(), "" + r.page());
    }

    @Override
    int count(Entry entry) {
      return entry.findings().tasks();
    }

    @Override
    JsonNode of(PrintedRows document) {
      return document.tasks();
    }

    @Override
    Row row(JsonNode row, Item item, Language language, Names names) {
      List<Phrase> coordinating = new ArrayList<>();
      row.path("coordinating").forEach(c -> coordinating.add(names.body(c.asString(), language)));
      return new Row(
          item,
          row.path("no").asString(""),
          "",
          Phrase.NONE,
          names.body(row.path("lead").asString(""), language),
          names.time(row.path("time").asStringOpt(), language),
          row.path("title").asString(""),
          coordinating,
          row.path("page").asInt());
    }
  };

  /**
   * A row as shown: a result, or a task.
   *
   * @param value the quantity; of a task its number in the plan
   * @param unit of the quantity; of a task who leads it
   * @param time the year; of a task as printed
   * @param text what is said; of a task its title
   * @param with who takes part in a task
   */
  public record Row(
      Item document,
      String value,
      String sortable,
      Phrase qualifier,
      Phrase unit,
      Phrase time,
      String text,
      List<Phrase> with,
      int page) {

    String id() {
      return document.href().split("/")[2];
    }
  }

  /** The records' name for the rows, and the beginning of the keys of their words. */
  final String words;

  RowKind(String words) {
    this.words = words;
  }

  /** The address word of the pages. */
  abstract String section(Language language);

  /** Where the table of a year lies as a file. */
  String csv(String year) {
    return "data/" + words + "-" + year + ".csv";
  }

  /** The columns of the file. */
  abstract List<String> columns();

  /** A row of the file. */
  abstract List<String> cells(Row row);

  abstract int count(Entry entry);

  abstract Row row(JsonNode row, Item item, Language language, Names names);

  abstract JsonNode of(PrintedRows document);

  List<Row> rows(PrintedRows document, Item item, Language language, Names names) {
    List<Row> rows = new ArrayList<>();
    of(document).forEach(row -> rows.add(row(row, item, language, names)));
    return rows;
  }
}
