package vn.vankho.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.Decision;
import vn.vankho.document.DocumentCode;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentStatus;
import vn.vankho.document.Outcome;
import vn.vankho.document.PageText;
import vn.vankho.document.PartialDate;
import vn.vankho.document.Sha256;
import vn.vankho.document.Vietnamese;

/**
 * Sổ lưu giữ: makes holdings of the documents: brings together the forms of one document, keeps
 * published ids, and finds which cited documents are held.
 */
public final class Register {

  private final JdbcClient db;
  private final JdbcTemplate rows;
  private final TextCache texts;

  public Register(JdbcTemplate rows, TextCache texts) {
    this.rows = rows;
    this.db = JdbcClient.create(rows);
    this.texts = texts;
  }

  /** Brings holdings and citations up to date with the documents, where these have changed. */
  public void resolve() {
    if (isUpToDate()) {
      return;
    }
    List<Form> forms = forms();
    Set<DocumentId> published =
        new HashSet<>(
            db.sql("SELECT id FROM holding WHERE published = TRUE")
                .query((row, n) -> new DocumentId(row.getString(1)))
                .list());
    List<Holding> holdings = new ArrayList<>();
    for (List<Form> group : Reunion.of(forms, this::sameText)) {
      holdings.addAll(holdings(group, published));
    }
    save(holdings);
    resolveCitations();
  }

  /** Documents that are new have no holding yet; holdings of discarded ones have no document. */
  private boolean isUpToDate() {
    return db.sql(
                """
                SELECT
                  (SELECT COUNT(*) FROM document WHERE holding_id IS NULL)
                  + (SELECT COUNT(*) FROM holding h WHERE NOT EXISTS
                      (SELECT 1 FROM document d WHERE d.holding_id = h.id))""")
            .query(Integer.class)
            .single()
        == 0;
  }

  /**
   * One holding, or more where several of the forms were already published under ids of their own.
   */
  private static List<Holding> holdings(List<Form> group, Set<DocumentId> published) {
    List<DocumentId> ids = group.stream().map(Form::id).toList();
    List<DocumentId> lasting = ids.stream().filter(published::contains).sorted().toList();
    if (lasting.isEmpty()) {
      return List.of(new Holding(ids.get(0), ids.get(0), ids));
    }
    List<DocumentId> ownWay = lasting.subList(1, lasting.size());
    List<DocumentId> together = ids.stream().filter(id -> !ownWay.contains(id)).toList();
    List<Holding> holdings = new ArrayList<>();
    holdings.add(new Holding(lasting.get(0), together.get(0), together));
    ownWay.forEach(id -> holdings.add(new Holding(id, id, List.of(id))));
    return holdings;
  }

  private boolean sameText(Form one, Form other) {
    Optional<String> a = text(one);
    Optional<String> b = text(other);
    return a.isPresent() && b.isPresent() && SameText.isSame(a.get(), b.get());
  }

  private Optional<String> text(Form form) {
    String readBy =
        db.sql("SELECT reader_version FROM reading WHERE sha256 = ?")
            .param(form.file().hex())
            .query((row, n) -> row.getString(1))
            .single();
    return texts
        .find(form.file(), readBy)
        .map(
            t ->
                Pages.of(
                        t,
                        Json.read(
                            db.sql("SELECT record FROM document WHERE id = ?")
                                .param(form.id().value())
                                .query((row, n) -> row.getString(1))
                                .single(),
                            AdministrativeDocument.class))
                    .text());
  }

  private List<Form> forms() {
    return db.sql(
            """
            SELECT d.*, (SELECT MIN(s.path) FROM source_file s WHERE s.sha256 = d.sha256) AS path,
              EXISTS (SELECT 1 FROM decision x
                WHERE x.sha256 = d.sha256 AND x.field <> ?) AS corrected
            FROM document d ORDER BY d.id""")
        .param(Decision.PUBLICATION)
        .query(
            (row, n) ->
                new Form(
                    new DocumentId(row.getString("id")),
                    new Sha256(row.getString("sha256")),
                    Optional.ofNullable(row.getString("path")).orElse(""),
                    Optional.ofNullable(row.getString("type")),
                    Optional.ofNullable(row.getString("number")),
                    Optional.ofNullable(row.getString("symbol")),
                    Optional.ofNullable(row.getString("issued")).map(PartialDate::parse),
                    Optional.ofNullable(row.getString("issuer")),
                    Optional.ofNullable(row.getString("province")),
                    DocumentStatus.valueOf(row.getString("status")),
                    PageText.Origin.valueOf(row.getString("origin")),
                    row.getDouble("quality"),
                    Outcome.Kind.valueOf(row.getString("outcome")),
                    row.getBoolean("corrected"),
                    TextSketch.parse(row.getString("sketch"))))
        .list();
  }

  private void save(List<Holding> holdings) {
    Map<String, String> before = new HashMap<>();
    db.sql("SELECT id, source_document FROM holding")
        .query(
            row -> {
              before.put(row.getString(1), row.getString(2));
            });
    Map<String, String> holdingOf = new HashMap<>();
    db.sql("SELECT id, holding_id FROM document WHERE holding_id IS NOT NULL")
        .query(
            row -> {
              holdingOf.put(row.getString(1), row.getString(2));
            });
    List<Object[]> inserts = new ArrayList<>();
    List<Object[]> moves = new ArrayList<>();
    List<Object[]> members = new ArrayList<>();
    for (Holding h : holdings) {
      String id = h.id().value();
      String source = before.remove(id);
      if (source == null) {
        inserts.add(new Object[] {id, h.source().value(), false});
      } else if (!source.equals(h.source().value())) {
        moves.add(new Object[] {h.source().value(), id});
      }
      for (DocumentId form : h.forms()) {
        if (!id.equals(holdingOf.get(form.value()))) {
          members.add(new Object[] {id, form.value()});
        }
      }
    }
    rows.batchUpdate(
        "DELETE FROM holding WHERE id = ?",
        before.keySet().stream().sorted().map(id -> new Object[] {id}).toList());
    rows.batchUpdate(
        "INSERT INTO holding (id, source_document, published) VALUES (?, ?, ?)", inserts);
    rows.batchUpdate("UPDATE holding SET source_document = ? WHERE id = ?", moves);
    rows.batchUpdate("UPDATE document SET holding_id = ? WHERE id = ?", members);
  }

  /** A held document, as a citation may name it. */
  private record Held(DocumentId id, Optional<PartialDate> date, Optional<String> issuer) {}

  private void resolveCitations() {
    Map<String, List<Held>> byCode = new TreeMap<>();
    db.sql(
            """
            SELECT h.id, d.number, d.symbol, d.issued, d.issuer
            FROM holding h JOIN document d ON d.id = h.source_document
            WHERE d.number IS NOT NULL AND d.symbol IS NOT NULL""")
        .query(
            row -> {
              String code =
                  new DocumentCode(Optional.of(row.getString("number")), row.getString("symbol"))
                      .toString();
              byCode
                  .computeIfAbsent(CodeKey.of(code), k -> new ArrayList<>())
                  .add(
                      new Held(
                          new DocumentId(row.getString("id")),
                          Optional.ofNullable(row.getString("issued")).map(PartialDate::parse),
                          Optional.ofNullable(row.getString("issuer")).map(Vietnamese::key)));
            });
    List<Object[]> updates = new ArrayList<>();
    db.sql(
            """
            SELECT c.document_id, c.ordinal, c.code_key, c.issued, c.issuer, c.held_id, d.holding_id
            FROM citation c JOIN document d ON d.id = c.document_id""")
        .query(
            row -> {
              Optional<PartialDate> date =
                  Optional.ofNullable(row.getString("issued")).map(PartialDate::parse);
              Optional<String> issuer =
                  Optional.ofNullable(row.getString("issuer")).map(Vietnamese::key);
              String self = row.getString("holding_id");
              List<Held> meant =
                  byCode.getOrDefault(row.getString("code_key"), List.of()).stream()
                      .filter(h -> !h.id().value().equals(self) && isMeant(h, date, issuer))
                      .toList();
              String held = meant.size() == 1 ? meant.get(0).id().value() : null;
              if (!java.util.Objects.equals(held, row.getString("held_id"))) {
                updates.add(
                    new Object[] {held, row.getString("document_id"), row.getInt("ordinal")});
              }
            });
    updates.sort(
        Comparator.<Object[], String>comparing(u -> (String) u[1])
            .thenComparing(u -> (Integer) u[2]));
    rows.batchUpdate(
        "UPDATE citation SET held_id = ? WHERE document_id = ? AND ordinal = ?", updates);
  }

  /** Numbers begin anew each year and in each body: the date or the body must agree as well. */
  private static boolean isMeant(Held held, Optional<PartialDate> date, Optional<String> issuer) {
    boolean bodiesKnown = issuer.isPresent() && held.issuer().isPresent();
    boolean datesKnown = date.isPresent() && held.date().isPresent();
    return (!bodiesKnown || issuer.equals(held.issuer()))
        && Reunion.compatible(date, held.date())
        && (datesKnown || bodiesKnown);
  }
}
