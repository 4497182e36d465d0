package vn.vankho.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DocumentBody;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Evidence;
import vn.vankho.document.Field;
import vn.vankho.document.HistoryEntry.Act;
import vn.vankho.document.Outcome;
import vn.vankho.document.PageText;
import vn.vankho.document.PartialDate;
import vn.vankho.document.SourceFile;

class ArchiveTest {

  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

  @TempDir Path output;
  private JdbcTemplate db;
  private Sources sources;
  private Readings readings;
  private Documents documents;
  private Register register;
  private Withdrawals withdrawals;
  private TextCache texts;
  private History history;
  private Archive archive;

  @BeforeEach
  void open() {
    db = TestDatabase.fresh();
    JdbcClient client = JdbcClient.create(db);
    history = new History(client);
    sources = new Sources(client);
    readings = new Readings(client, history);
    documents = new Documents(db, readings, history);
    texts = new TextCache(output, "r1");
    register = new Register(db, texts);
    withdrawals = new Withdrawals(client, history);
    archive =
        new Archive(client, sources, withdrawals, texts, new OriginalStore(output), t -> List.of());
  }

  private DocumentId hold(SourceFile source, AdministrativeDocument document, DocumentText text)
      throws IOException {
    return hold(source, document, text, Outcome.of(Outcome.Kind.PUBLISHED));
  }

  private DocumentId hold(
      SourceFile source, AdministrativeDocument document, DocumentText text, Outcome outcome)
      throws IOException {
    texts.keep(source.sha256(), text);
    readings.save(
        new Readings.Entry(
            source.sha256(), Readings.State.READ, "r1", Optional.empty(), 1, List.of()),
        NOW);
    documents.save(
        source.sha256(), text, List.of(new Documents.Judged(document, outcome)), "x1", NOW);
    return DocumentId.of(source.sha256(), 1);
  }

  private static AdministrativeDocument plan(String number, String date) {
    Evidence seen = new Evidence(1, Optional.empty(), "", "test");
    DocumentHead h = Examples.head();
    Field<String> read = number.isEmpty() ? Field.absent() : new Field.Read<>(number, seen, 1);
    DocumentHead head =
        new DocumentHead(
            h.type(),
            read,
            h.symbol(),
            h.place(),
            new Field.Read<>(PartialDate.parse(date), seen, 1),
            h.issuer(),
            h.title(),
            h.signatures(),
            List.of(),
            List.of(),
            h.status(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    return new AdministrativeDocument(1, 1, head, Examples.body(), List.of());
  }

  @Test
  void aDocumentComesBackWholeWithItsFileTextAndOutcome() throws IOException {
    SourceFile source = Examples.source("a/kế hoạch.pdf");
    sources.register(List.of(source), NOW);
    Outcome outcome = Outcome.of(Outcome.Kind.REVIEW, Diagnostic.of("type-unread", "x"));
    DocumentText text = Examples.text("một", "hai", "ba");
    DocumentId id = hold(source, Examples.document(), text, outcome);
    register.resolve();

    assertThat(archive.ids()).containsExactly(id);
    assertThat(archive.document(id))
        .isEqualTo(
            new ArchivedDocument(
                id,
                source,
                List.of("a/kế hoạch.pdf"),
                PageText.Origin.OCR,
                2,
                Examples.document(),
                outcome,
                java.util.Map.of()));
    assertThat(archive.text(id).pages()).isEqualTo(text.pages().subList(0, 2));
    assertThatThrownBy(() -> archive.document(new DocumentId("000000000000")))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void valuesAndEvidenceCanBeAskedForInSql() throws IOException {
    SourceFile source = Examples.source("a.pdf");
    sources.register(List.of(source), NOW);
    DocumentId id = hold(source, Examples.document(), Examples.text("một", "hai"));
    assertThat(
            db.queryForList(
                "SELECT name || '=' || state FROM field_value WHERE document_id = ? ORDER BY name",
                String.class,
                id.value()))
        .containsExactly(
            "date=blank",
            "issuer=read",
            "number=unreadable",
            "place=unreadable",
            "signer=absent",
            "symbol=read",
            "title=read",
            "type=read");
    for (String table : List.of("citation", "planned_task", "reported_result", "budget_line")) {
      assertThat(db.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class))
          .as(table)
          .isEqualTo(1);
    }
  }

  @Test
  void aCitationFindsTheDocumentThatIsHeld() throws IOException {
    SourceFile cited = Examples.source("cited.pdf");
    SourceFile citing = Examples.source("citing.pdf");
    sources.register(List.of(cited, citing), NOW);
    AdministrativeDocument plan = plan("5", "2023-02-01");
    DocumentId held =
        hold(
            cited,
            new AdministrativeDocument(1, 1, plan.head(), DocumentBody.EMPTY, List.of()),
            Examples.text("khác hẳn"));
    var citation =
        new vn.vankho.document.Citation(
            Optional.of("Kế hoạch"),
            "05/KH–UBND",
            Optional.empty(),
            Optional.of(PartialDate.of(2023, 2, 1)),
            Optional.of("Sở Y tế tỉnh Trà Vinh"),
            vn.vankho.document.Citation.Role.IMPLEMENTS,
            new Evidence(1, Optional.empty(), "", "test"));
    var body =
        new DocumentBody(List.of(), List.of(citation), List.of(), List.of(), List.of(), List.of());
    DocumentId id =
        hold(
            citing,
            new AdministrativeDocument(1, 1, plan("77", "2023-03-01").head(), body, List.of()),
            Examples.text("một văn bản"));
    register.resolve();
    assertThat(archive.document(id).held()).containsExactly(java.util.Map.entry(0, held));
    var before = archive.stamps();
    assertThat(archive.citing(held))
        .extracting(c -> c.id() + " " + c.code() + " " + c.date().orElseThrow())
        .containsExactly(id + " 77/KH-UBND 2023-03-01");
    assertThat(archive.citing(id)).isEmpty();
    withdrawals.withdraw(id, "không còn công bố", NOW);
    assertThat(archive.stamps().get(held)).isNotEqualTo(before.get(held));
    assertThat(archive.citing(held)).isEmpty();
  }

  @Test
  void whatOneFormMustNotShowNoFormShows() throws IOException {
    SourceFile one = Examples.source("1.pdf");
    SourceFile two = Examples.source("2.pdf");
    sources.register(List.of(one, two), NOW);
    DocumentText text = Examples.text("cùng một nội dung của văn bản này");
    hold(one, plan("5", "2023-02-01"), text);
    hold(
        two,
        plan("5", "2023-02-01"),
        text,
        Outcome.of(Outcome.Kind.WITHHELD, Diagnostic.of("personal-data")));
    register.resolve();
    assertThat(archive.ids()).hasSize(1);
    assertThat(archive.published()).isEmpty();
    assertThat(archive.document(archive.ids().get(0)).outcome().kind())
        .isEqualTo(Outcome.Kind.WITHHELD);
  }

  @Test
  void everyActOnADocumentIsInItsHistory() throws IOException {
    SourceFile source = Examples.source("a.pdf");
    sources.register(List.of(source), NOW);
    DocumentId id = hold(source, Examples.document(), Examples.text("một", "hai"));
    register.resolve();
    withdrawals.withdraw(id, "nhầm", NOW);
    withdrawals.restore(id, NOW);
    assertThat(history.of(id, Optional.of(source.sha256())))
        .extracting(History.Entry::act)
        .containsExactly(Act.READ, Act.EXTRACTED, Act.WITHDRAWN, Act.RESTORED);
  }

  @Test
  void theFingerprintChangesWithWhatTheSiteShows() throws IOException {
    Publications publications = new Publications(JdbcClient.create(db), history);
    SourceFile source = Examples.source("a.pdf");
    sources.register(List.of(source), NOW);
    DocumentId id = hold(source, Examples.document(), Examples.text("một", "hai"));
    register.resolve();
    var first = publications.fingerprint("s1");
    assertThat(publications.fingerprint("s1")).isEqualTo(first);
    assertThat(publications.fingerprint("s2")).isNotEqualTo(first);
    withdrawals.withdraw(id, "nhầm", NOW);
    assertThat(publications.fingerprint("s1")).isNotEqualTo(first);
  }

  @Test
  void anOriginalIsKeptOnceAndReadOnly() throws IOException {
    Path file = output.resolve("in.pdf");
    Files.write(file, new byte[] {1, 2, 3});
    var sha256 = vn.vankho.document.Sha256.of(file);
    var source =
        new SourceFile(
            "in.pdf",
            sha256,
            "application/pdf",
            3,
            List.of(new SourceFile.Part("in.pdf", sha256, "application/pdf", 3)));
    OriginalStore store = new OriginalStore(output);
    assertThat(store.keep(source, List.of(file))).isTrue();
    assertThat(store.keep(source, List.of(file))).isTrue();
    assertThat(store.files()).containsExactly(store.path(sha256));
    assertThat(Files.getPosixFilePermissions(store.path(sha256)).toString())
        .doesNotContain("WRITE");

    Files.write(file, new byte[] {4});
    store.discard(source);
    assertThat(store.keep(source, List.of(file))).isFalse();
    assertThat(store.files()).isEmpty();
  }
}
