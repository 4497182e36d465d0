package vn.vankho.cli.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Chấm điểm: one exported row against one gold document, field by field. */
final class Scorer {

  /** A field of the head: its value in gold or export, and when two values are the same. */
  private record HeadField(
      Function<JsonNode, Optional<String>> value, Tally.Same same, Tally.Same near) {
    HeadField(Function<JsonNode, Optional<String>> value, Tally.Same same) {
      this(value, same, Scorer::nearly);
    }
  }

  /** For numbers: nearly right is wrong. */
  private static final Tally.Same NEVER = (gold, exported) -> false;

  /** The part of a date that is given is right. */
  private static final Tally.Same PART = String::startsWith;

  private static final Map<String, HeadField> HEAD = new LinkedHashMap<>();

  static {
    HEAD.put("type", new HeadField(text("type"), Scorer::sameWords));
    HEAD.put(
        "number",
        new HeadField(text("number"), (g, p) -> Fold.number(g).equals(Fold.number(p)), NEVER));
    HEAD.put(
        "symbol",
        new HeadField(text("symbol"), (g, p) -> Fold.symbol(g).equals(Fold.symbol(p)), NEVER));
    HEAD.put("date", new HeadField(text("date"), String::equals, PART));
    HEAD.put("place", new HeadField(text("place"), Scorer::sameWords));
    HEAD.put(
        "title",
        new HeadField(
            text("title"),
            (g, p) -> Fold.title(g).equals(Fold.title(p)),
            (g, p) -> Fold.nearlyEqual(Fold.title(g), Fold.title(p))));
    HEAD.put("signer", new HeadField(text("signature", "name"), Scorer::sameWords));
    HEAD.put("signer lines", new HeadField(Scorer::signerLines, Scorer::sameWords));
    HEAD.put("province", new HeadField(text("province"), Scorer::sameWords));
    HEAD.put("district", new HeadField(text("district"), Scorer::sameWords));
    HEAD.put("status", new HeadField(text("status"), String::equals, NEVER));
  }

  private static final List<String> ONLY_IF_IN_GOLD = List.of("province", "district", "status");
  private static final List<String> OF_THE_SIGNATURE = List.of("signer", "signer lines");

  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  /** The tallies by field, in the order of the table. */
  Map<String, Tally> tallies() {
    return tallies;
  }

  /**
   * @param handwritten fields that stand in handwriting in this file: no value is as right as the
   *     right one
   */
  void score(String file, JsonNode gold, Optional<JsonNode> row, List<String> handwritten) {
    JsonNode g = gold.path("document");
    Optional<JsonNode> p = row.map(r -> r.path("document"));
    HEAD.forEach(
        (name, field) -> {
          boolean asked =
              (!ONLY_IF_IN_GOLD.contains(name) || g.has(name))
                  && (!OF_THE_SIGNATURE.contains(name) || !absent(g.path("signature")));
          Optional<String> wanted = field.value().apply(g);
          Optional<String> exported = p.flatMap(field.value());
          boolean excused =
              row.isPresent()
                  && handwritten.contains(name)
                  && (exported.isEmpty() || wanted.orElse("").startsWith(exported.get()));
          if (asked && !excused) {
            tally(name).add(file, wanted, exported, field.same(), field.near());
          }
        });
    tally("issuer")
        .add(
            file, issuer(g), p.flatMap(Scorer::issuer), (a, b) -> sameIssuer(g, p), Scorer::nearly);
    if (gold.has("citations")) {
      JsonNode exported = row.orElseGet(() -> gold.path("nothing"));
      citations(file, gold.path("citations"), exported.path("citations"));
      multiset("results", file, gold, exported, r -> number(r, "value") + " " + r.path("year"));
      multiset("budget", file, gold, exported, r -> number(r, "amount"));
      tasks(file, gold.path("tasks"), exported.path("tasks"));
    }
  }

  private Tally tally(String name) {
    return tallies.computeIfAbsent(name, n -> new Tally());
  }

  private void citations(String file, JsonNode gold, JsonNode exported) {
    Map<String, JsonNode> wanted = bySymbol(gold);
    Map<String, JsonNode> found = bySymbol(exported);
    wanted.forEach(
        (key, citation) -> {
          Optional<JsonNode> hit = Optional.ofNullable(found.get(key));
          tally("citations").add(file, Optional.of(key), hit.map(h -> key), String::equals, NEVER);
          hit.ifPresent(
              h -> {
                compare("citation dates", file, citation, h, "date", String::equals, PART);
                compare(
                    "citation issuers",
                    file,
                    citation,
                    h,
                    "issuer",
                    Scorer::sameWords,
                    Scorer::nearly);
                compare("citation roles", file, citation, h, "role", String::equals, NEVER);
              });
        });
    found.keySet().stream()
        .filter(key -> !wanted.containsKey(key))
        .forEach(
            key ->
                tally("citations")
                    .add(file, Optional.empty(), Optional.of(key), String::equals, NEVER));
  }

  private static Map<String, JsonNode> bySymbol(JsonNode citations) {
    Map<String, JsonNode> bySymbol = new LinkedHashMap<>();
    citations.forEach(
        c -> bySymbol.putIfAbsent(Fold.symbol(text("numberSymbol").apply(c).orElse("")), c));
    return bySymbol;
  }

  private void compare(
      String name,
      String file,
      JsonNode gold,
      JsonNode row,
      String key,
      Tally.Same same,
      Tally.Same near) {
    tally(name).add(file, text(key).apply(gold), text(key).apply(row), same, near);
  }

  private void multiset(
      String name, String file, JsonNode gold, JsonNode row, Function<JsonNode, String> key) {
    List<String> left = new ArrayList<>();
    row.path(name).forEach(r -> left.add(key.apply(r)));
    for (JsonNode g : gold.path(name)) {
      Optional<String> wanted = Optional.of(key.apply(g));
      tally(name)
          .add(
              file,
              wanted,
              left.remove(wanted.get()) ? wanted : Optional.empty(),
              String::equals,
              NEVER);
    }
    left.forEach(
        p -> tally(name).add(file, Optional.empty(), Optional.of(p), String::equals, NEVER));
  }

  private void tasks(String file, JsonNode gold, JsonNode exported) {
    List<JsonNode> left = new ArrayList<>();
    exported.forEach(left::add);
    for (JsonNode g : gold) {
      Optional<JsonNode> best =
          left.stream()
              .max(java.util.Comparator.comparingDouble(t -> titleLikeness(g, t)))
              .filter(t -> titleLikeness(g, t) >= 0.8);
      tally("tasks")
          .add(file, text("title").apply(g), best.flatMap(text("title")), (a, b) -> true, NEVER);
      best.ifPresent(
          t -> {
            left.remove(t);
            compare("task leads", file, g, t, "lead", Scorer::sameWords, Scorer::nearly);
            tally("task partners")
                .add(file, partners(g), partners(t), String::equals, Fold::nearlyEqual);
            compare("task times", file, g, t, "time", Scorer::sameWords, Scorer::nearly);
          });
    }
    left.forEach(
        t ->
            tally("tasks")
                .add(file, Optional.empty(), text("title").apply(t), (a, b) -> false, NEVER));
  }

  private static double titleLikeness(JsonNode one, JsonNode other) {
    return Fold.likeness(beginning(one), beginning(other));
  }

  private static String beginning(JsonNode task) {
    String title = Fold.of(text("title").apply(task).orElse(""));
    return title.substring(0, Math.min(120, title.length()));
  }

  private static Optional<String> partners(JsonNode task) {
    return present(
        StreamSupport.stream(task.path("coordinating").spliterator(), false)
            .map(n -> Fold.of(n.asString()))
            .sorted()
            .collect(Collectors.joining("; ")));
  }

  private static Optional<String> signerLines(JsonNode document) {
    JsonNode signature = document.path("signature");
    List<String> lines = new ArrayList<>();
    if (signature.path("lines").isArray() && !signature.path("lines").isEmpty()) {
      signature.path("lines").forEach(l -> lines.add(l.asString()));
    } else {
      signature.path("authority").forEach(l -> lines.add(l.asString()));
      text("title").apply(signature).ifPresent(lines::add);
    }
    return present(Fold.of(String.join(" ", lines)));
  }

  private static Optional<String> issuer(JsonNode document) {
    return text("issuer").apply(document).or(() -> text("issuerPrinted").apply(document));
  }

  private static boolean sameIssuer(JsonNode gold, Optional<JsonNode> row) {
    String exported = Fold.of(row.flatMap(text("issuer")).orElse(""));
    Optional<String> named = text("issuer").apply(gold);
    if (named.isPresent()) {
      return Fold.of(named.get()).equals(exported);
    }
    String printed = Fold.of(text("issuerPrinted").apply(gold).orElse(""));
    return printed.equals(Fold.of(row.flatMap(text("issuerPrinted")).orElse("")))
        || exported.equals(printed)
        || exported.startsWith(printed + " ");
  }

  private static boolean sameWords(String gold, String exported) {
    return Fold.of(gold).equals(Fold.of(exported));
  }

  private static boolean nearly(String gold, String exported) {
    return Fold.nearlyEqual(Fold.of(gold), Fold.of(exported));
  }

  private static String number(JsonNode row, String key) {
    JsonNode n = row.path(key);
    return n.isNumber() ? n.decimalValue().stripTrailingZeros().toPlainString() : n.asString("");
  }

  private static boolean absent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  private static Optional<String> present(String value) {
    return value.isBlank() ? Optional.empty() : Optional.of(value);
  }

  /** The text at a path; empty for null, nothing or blank. */
  private static Function<JsonNode, Optional<String>> text(String... path) {
    return node -> {
      JsonNode at = node;
      for (String step : path) {
        at = at.path(step);
      }
      return at.isValueNode() && !at.isNull() ? present(at.asString()) : Optional.empty();
    };
  }
}
