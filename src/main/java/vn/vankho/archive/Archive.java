package vn.vankho.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.CitingDocument;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentText;
import vn.vankho.document.HistoryEntry;
import vn.vankho.document.Holdings;
import vn.vankho.document.Neighbours;
import vn.vankho.document.Outcome;
import vn.vankho.document.PageText;
import vn.vankho.document.PersonalDatum;
import vn.vankho.document.Redaction;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;
import vn.vankho.document.TextLost;
import vn.vankho.document.Withdrawal;

/** Kho: what is held, read from the database, the text cache and the store. */
public final class Archive implements Holdings {

  /** What is held for what it says, not for how it was read, is held in every form. */
  static final String MUST_NOT_OUT =
      """
      (f.outcome = 'WITHHELD' OR f.outcome = 'REVIEW' AND (
        f.reasons LIKE '%"personal-data-%' OR f.reasons LIKE '%"internal-paper"%'))""";

  private final JdbcClient db;
  private final History history;
  private final Sources sources;
  private final Withdrawals withdrawals;
  private final TextCache texts;
  private final OriginalStore originals;
  private final Function<DocumentText, List<PersonalDatum>> personalData;
  private volatile RegisterOrder register = RegisterOrder.none();
  private volatile CitedBy citedBy = CitedBy.none();

  /**
   * @param personalData finds what must not be seen of documents that are published redacted
   */
  public Archive(
      JdbcClient db,
      Sources sources,
      Withdrawals withdrawals,
      TextCache texts,
      OriginalStore originals,
      Function<DocumentText, List<PersonalDatum>> personalData) {
    this.db = db;
    this.history = new History(db);
    this.sources = sources;
    this.withdrawals = withdrawals;
    this.texts = texts;
    this.originals = originals;
    this.personalData = personalData;
  }

  @Override
  public List<DocumentId> ids() {
    return db.sql("SELECT id FROM holding ORDER BY id")
        .query((row, n) -> new DocumentId(row.getString(1)))
        .list();
  }

  @Override
  public SortedMap<DocumentId, Sha256> stamps() {
    List<DocumentId> published = published();
    register = RegisterOrder.read(db, published);
    citedBy = CitedBy.read(db, published);
    return new Stamps(db, published, register, citedBy).of(ids());
  }

  /** As of the last {@link #stamps()}. */
  @Override
  public Neighbours neighbours(DocumentId id) {
    return register.of(id);
  }

  /** As of the last {@link #stamps()}. */
  @Override
  public List<CitingDocument> citing(DocumentId id) {
    return citedBy.of(id);
  }

  /** The ids of the documents that may be on the site, sorted. */
  public List<DocumentId> published() {
    return db.sql(
            """
            SELECT h.id FROM holding h JOIN document d ON d.id = h.source_document
            WHERE d.outcome = 'PUBLISHED'
              AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.id = h.id)
              AND NOT EXISTS (
                SELECT 1 FROM document f WHERE f.holding_id = h.id AND """
                + MUST_NOT_OUT
                + ") ORDER BY h.id")
        .query((row, n) -> new DocumentId(row.getString(1)))
        .list();
  }

  /** A form of a document, as its row has it. */
  private record Row(
      Sha256 sha256,
      PageText.Origin origin,
      int pageCount,
      AdministrativeDocument document,
      Outcome outcome) {}

  @Override
  public ArchivedDocument document(DocumentId id) {
    String source = sourceOf(id);
    Row row = row(source);
    return new ArchivedDocument(
        id,
        source(row.sha256()),
        files(id),
        row.origin(),
        row.pageCount(),
        row.document(),
        shared(row.sha256(), outcome(id, row.outcome())),
        held(source));
  }

  /** A file that holds something else which is not published is not offered as it is. */
  private Outcome shared(Sha256 file, Outcome outcome) {
    if (outcome.kind() != Outcome.Kind.PUBLISHED || outcome.has(Outcome.SHARED_FILE)) {
      return outcome;
    }
    boolean alone =
        db
            .sql("SELECT holding_id, outcome FROM document WHERE sha256 = ?")
            .param(file.hex())
            .query(
                (row, n) ->
                    row.getString("outcome").equals("PUBLISHED")
                        && (row.getString("holding_id") == null
                            || withdrawals
                                .find(new DocumentId(row.getString("holding_id")))
                                .isEmpty()))
            .list()
            .stream()
            .allMatch(published -> published);
    if (alone) {
      return outcome;
    }
    List<Diagnostic> reasons = new ArrayList<>(outcome.reasons());
    reasons.add(Diagnostic.of(Outcome.SHARED_FILE));
    return new Outcome(outcome.kind(), reasons);
  }

  /**
   * Every form of every document on its own, as it was read: for those who judge the readers, not
   * the archive. A form's id is that of the document found in its file.
   */
  public Holdings forms() {
    return new Holdings() {
      @Override
      public List<DocumentId> ids() {
        return db.sql("SELECT id FROM document ORDER BY id")
            .query((row, n) -> new DocumentId(row.getString(1)))
            .list();
      }

      @Override
      public ArchivedDocument document(DocumentId id) {
        Row row = row(id.value());
        List<SourceFile> names = sources.named(row.sha256());
        return new ArchivedDocument(
            id,
            names.get(0),
            names.stream().map(SourceFile::path).sorted().toList(),
            row.origin(),
            row.pageCount(),
            row.document(),
            row.outcome(),
            held(id.value()));
      }

      @Override
      public DocumentText text(DocumentId id) {
        return Archive.this.text(row(id.value()));
      }

      @Override
      public List<Path> originals(DocumentId id) {
        return originals.paths(source(row(id.value()).sha256()));
      }
    };
  }

  private String sourceOf(DocumentId id) {
    return db.sql("SELECT source_document FROM holding WHERE id = ?")
        .param(id.value())
        .query((row, n) -> row.getString(1))
        .optional()
        .orElseThrow(() -> new NoSuchElementException("no document " + id));
  }

  private Row row(String documentId) {
    return db.sql(
            "SELECT sha256, origin, page_count, record, outcome, reasons FROM document WHERE id = ?")
        .param(documentId)
        .query(
            (row, n) ->
                new Row(
                    new Sha256(row.getString("sha256")),
                    PageText.Origin.valueOf(row.getString("origin")),
                    row.getInt("page_count"),
                    Json.read(row.getString("record"), AdministrativeDocument.class),
                    outcome(row.getString("outcome"), row.getString("reasons"))))
        .single();
  }

  static Outcome outcome(String kind, String reasons) {
    return new Outcome(Outcome.Kind.valueOf(kind), List.of(Json.read(reasons, Diagnostic[].class)));
  }

  /** The source form's outcome, unless a person or another form of it says that it must not out. */
  private Outcome outcome(DocumentId id, Outcome own) {
    Optional<Outcome> withdrawn = withdrawals.find(id).map(Withdrawals.Entry::outcome);
    return withdrawn.orElseGet(
        () ->
            db
                .sql(
                    "SELECT f.outcome, f.reasons FROM document f WHERE f.holding_id = ? AND "
                        + MUST_NOT_OUT
                        + " ORDER BY f.outcome DESC, f.id")
                .param(id.value())
                .query((row, n) -> outcome(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .findFirst()
                .orElse(own));
  }

  private SourceFile source(Sha256 sha256) {
    return sources.named(sha256).get(0);
  }

  private List<String> files(DocumentId id) {
    return db
        .sql("SELECT DISTINCT sha256 FROM document WHERE holding_id = ?")
        .param(id.value())
        .query((row, n) -> new Sha256(row.getString(1)))
        .list()
        .stream()
        .flatMap(sha256 -> sources.named(sha256).stream())
        .map(SourceFile::path)
        .sorted()
        .toList();
  }

  private Map<Integer, DocumentId> held(String documentId) {
    Map<Integer, DocumentId> held = new HashMap<>();
    db.sql("SELECT ordinal, held_id FROM citation WHERE document_id = ? AND held_id IS NOT NULL")
        .param(documentId)
        .query(
            row -> {
              held.put(row.getInt(1), new DocumentId(row.getString(2)));
            });
    return held;
  }

  @Override
  public DocumentText text(DocumentId id) {
    return text(row(sourceOf(id)));
  }

  @Override
  public List<PersonalDatum> redacted(DocumentId id) {
    Row row = row(sourceOf(id));
    return row.outcome().has(Outcome.REDACTED) ? personalData.apply(asRead(row)) : List.of();
  }

  private DocumentText text(Row row) {
    DocumentText read = asRead(row);
    return row.outcome().has(Outcome.REDACTED)
        ? Redaction.of(read, personalData.apply(read))
        : read;
  }

  private DocumentText asRead(Row row) {
    return texts
        .find(row.sha256(), readBy(row.sha256()))
        .map(t -> Pages.of(t, row.document()))
        .orElseThrow(() -> new TextLost(row.sha256()));
  }

  private String readBy(Sha256 sha256) {
    return db.sql("SELECT reader_version FROM reading WHERE sha256 = ?")
        .param(sha256.hex())
        .query((row, n) -> row.getString(1))
        .single();
  }

  @Override
  public List<Path> originals(DocumentId id) {
    return originals.paths(source(row(sourceOf(id)).sha256()));
  }

  @Override
  public List<HistoryEntry> history(DocumentId id) {
    String form = sourceOf(id);
    return history.shown(id, form, row(form).sha256());
  }

  @Override
  public Optional<Instant> publishedSince(DocumentId id) {
    return history.publishedSince(id);
  }

  @Override
  public List<Withdrawal> withdrawals() {
    return withdrawals.all();
  }

  /** A document found in a source, its holding, and what is to be said of it. */
  public record Found(DocumentId holding, boolean isSource, Outcome outcome) {}

  /** The documents found in a source, in page order; empty before they are resolved. */
  public List<Found> foundIn(Sha256 source) {
    return db.sql(
            """
            SELECT d.id, d.holding_id, d.outcome, d.reasons, h.source_document
            FROM document d JOIN holding h ON h.id = d.holding_id
            WHERE d.sha256 = ? ORDER BY d.ordinal""")
        .param(source.hex())
        .query(
            (row, n) -> {
              DocumentId holding = new DocumentId(row.getString("holding_id"));
              return new Found(
                  holding,
                  row.getString("id").equals(row.getString("source_document")),
                  outcome(holding, outcome(row.getString("outcome"), row.getString("reasons"))));
            })
        .list();
  }

  /** The file that a holding's record is read from. */
  public SourceFile sourceFile(DocumentId id) {
    return source(row(sourceOf(id)).sha256());
  }
}
