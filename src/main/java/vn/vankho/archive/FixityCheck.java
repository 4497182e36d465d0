package vn.vankho.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import vn.vankho.document.AdministrativeDocument;
import vn.vankho.document.Fixity;
import vn.vankho.document.Fixity.Kind;
import vn.vankho.document.Fixity.Problem;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;

/** Kiểm tra tính nguyên vẹn: holds store and database against each other. Mends nothing. */
public final class FixityCheck {

  private final JdbcClient db;
  private final OriginalStore originals;
  private final TextCache texts;
  private final Seals seals;
  private final Path output;
  private final List<Problem> problems = new ArrayList<>();

  public FixityCheck(
      JdbcClient db, OriginalStore originals, TextCache texts, Seals seals, Path output) {
    this.db = db;
    this.originals = originals;
    this.texts = texts;
    this.seals = seals;
    this.output = output;
  }

  /**
   * @throws IOException when the store cannot be listed
   */
  public Fixity check() throws IOException {
    Set<Sha256> expected = new TreeSet<>();
    db.sql(
            """
            SELECT s.source, r.sha256, r.reader_version FROM reading r JOIN source_file s ON s.sha256 = r.sha256
            WHERE r.state IN ('READ', 'STUCK') ORDER BY r.sha256""")
        .query(
            row -> {
              Json.read(row.getString("source"), SourceFile.class)
                  .parts()
                  .forEach(p -> expected.add(p.sha256()));
              Sha256 sha256 = new Sha256(row.getString("sha256"));
              if (texts.find(sha256, row.getString("reader_version")).isEmpty()) {
                add(Kind.MISSING, "cache/text " + sha256);
              }
            });
    int kept = checkStore(expected);
    int forms = checkRecords();
    int documents = count("SELECT COUNT(*) FROM holding");
    int published =
        count(
            "SELECT COUNT(*) FROM holding h JOIN document d ON d.id = h.source_document"
                + " WHERE d.outcome = 'PUBLISHED' AND h.id NOT IN (SELECT id FROM withdrawal)"
                + " AND NOT EXISTS (SELECT 1 FROM document f WHERE f.holding_id = h.id AND "
                + Archive.MUST_NOT_OUT
                + ")");
    problems.addAll(seals.problems());
    problems.addAll(seals.unaccepted());
    int pages = checkSite();
    return new Fixity(
        kept,
        documents,
        Math.max(0, forms - documents),
        published,
        pages,
        problems.stream().distinct().toList());
  }

  private int count(String query) {
    return db.sql(query).query(Integer.class).single();
  }

  /** The site against its manifest: {@code <sha256> <path>}, one file a line. */
  private int checkSite() throws IOException {
    Path site = output.resolve("site");
    Path manifest = site.resolve("manifest.txt");
    if (!Files.isDirectory(site)) {
      return 0;
    } else if (!Files.isRegularFile(manifest)) {
      add(Kind.MISSING, manifest);
      return 0;
    }
    Map<String, String> expected = new TreeMap<>();
    for (String line : Files.readAllLines(manifest)) {
      String[] hashAndPath = line.split(" {2}", 2);
      if (hashAndPath.length == 2) {
        expected.put(hashAndPath[1], hashAndPath[0]);
      }
    }
    int checked = 0;
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String hash = expected.remove(site.relativize(file).toString().replace('\\', '/'));
        if (hash == null && !file.equals(manifest)) {
          add(Kind.UNEXPECTED, file);
        } else if (hash != null && !Sha256.of(file).hex().equals(hash)) {
          add(Kind.ALTERED, file);
        }
        checked++;
      }
    }
    expected.keySet().forEach(path -> add(Kind.MISSING, site.resolve(path)));
    return checked;
  }

  private int checkStore(Set<Sha256> expected) throws IOException {
    Set<Sha256> found = new HashSet<>();
    for (Path file : originals.files()) {
      String name = file.getFileName().toString();
      boolean known = name.matches("[0-9a-f]{64}") && expected.contains(new Sha256(name));
      if (!known) {
        add(Kind.UNEXPECTED, file);
      } else {
        found.add(new Sha256(name));
        if (!Sha256.of(file).hex().equals(name)) {
          add(Kind.ALTERED, file);
        }
      }
    }
    for (Sha256 sha256 : expected) {
      if (!found.contains(sha256)) {
        add(Kind.MISSING, originals.path(sha256));
      }
    }
    return found.size();
  }

  /** Each record must be readable, and its rows must say what it says. */
  private int checkRecords() {
    int[] count = {0};
    db.sql("SELECT id, number, symbol, title, record FROM document ORDER BY id")
        .query(
            row -> {
              count[0]++;
              try {
                var head = Json.read(row.getString("record"), AdministrativeDocument.class).head();
                boolean same =
                    java.util.Objects.equals(
                            row.getString("number"), head.number().read().orElse(null))
                        && java.util.Objects.equals(
                            row.getString("symbol"), head.symbol().read().orElse(null))
                        && java.util.Objects.equals(
                            row.getString("title"), head.title().read().orElse(null));
                if (!same) {
                  add(Kind.ALTERED, row.getString("id"));
                }
              } catch (JacksonException | IllegalArgumentException e) {
                add(Kind.ALTERED, row.getString("id"));
              }
            });
    return count[0];
  }

  private void add(Kind kind, Path file) {
    Path below = file.startsWith(output) ? output.relativize(file) : file;
    add(kind, below.toString().replace('\\', '/'));
  }

  private void add(Kind kind, String what) {
    problems.add(new Problem(kind, what));
  }
}
