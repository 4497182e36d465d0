package vn.vankho.archive;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;

/**
 * Sổ tệp nguồn: which files were ever in the input folder, and under which names they still are.
 */
public final class Sources {

  private final JdbcClient db;

  public Sources(JdbcClient db) {
    this.db = db;
  }

  /** A file's name and bytes. */
  private record Key(String path, Sha256 sha256) {
    static Key of(SourceFile source) {
      return new Key(source.path(), source.sha256());
    }
  }

  /**
   * Notes what lies in the input folder now. What no longer does is still held, only known to be
   * gone.
   *
   * @param present every file that can be read
   */
  public void register(Collection<SourceFile> present, Instant now) {
    Map<Key, Boolean> known = new HashMap<>();
    db.sql("SELECT path, sha256, present FROM source_file")
        .query(
            row -> {
              known.put(
                  new Key(row.getString("path"), new Sha256(row.getString("sha256"))),
                  row.getBoolean("present"));
            });
    Set<Key> here = new HashSet<>();
    for (SourceFile source : present) {
      Key key = Key.of(source);
      here.add(key);
      if (!known.containsKey(key)) {
        insert(source, now);
      } else if (!known.get(key)) {
        setPresent(key, true);
      }
    }
    known.forEach(
        (key, wasPresent) -> {
          if (wasPresent && !here.contains(key)) {
            setPresent(key, false);
          }
        });
  }

  private void insert(SourceFile source, Instant now) {
    db.sql(
            """
            INSERT INTO source_file
              (path, sha256, media_type, size_bytes, source, present, first_seen)
            VALUES (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            source.path(),
            source.sha256().hex(),
            source.mediaType(),
            source.size(),
            Json.write(source),
            true,
            at(now))
        .update();
  }

  private void setPresent(Key key, boolean present) {
    db.sql("UPDATE source_file SET present = ? WHERE path = ? AND sha256 = ?")
        .params(present, key.path(), key.sha256().hex())
        .update();
  }

  /**
   * The names of these bytes, sorted, those of copies last: those in the input folder, or, when
   * none is left there, those they had.
   */
  public List<SourceFile> named(Sha256 sha256) {
    Map<Boolean, List<SourceFile>> byPresence =
        db
            .sql("SELECT source, present FROM source_file WHERE sha256 = ? ORDER BY path")
            .param(sha256.hex())
            .query(
                (row, n) ->
                    Map.entry(
                        row.getBoolean("present"),
                        Json.read(row.getString("source"), SourceFile.class)))
            .list()
            .stream()
            .sorted(Comparator.comparing(e -> SourceFile.isNamedAsCopy(e.getValue().path())))
            .collect(
                java.util.stream.Collectors.partitioningBy(
                    Map.Entry::getKey,
                    java.util.stream.Collectors.mapping(
                        Map.Entry::getValue, java.util.stream.Collectors.toList())));
    return byPresence.get(true).isEmpty() ? byPresence.get(false) : byPresence.get(true);
  }

  /** Whether no file was ever seen. */
  public boolean isEmpty() {
    return db.sql("SELECT COUNT(*) FROM source_file").query(Long.class).single() == 0;
  }

  /** What the last report said of each file that lay in the input folder. */
  public Optional<String> reported(SourceFile source) {
    return db.sql("SELECT reported FROM source_file WHERE path = ? AND sha256 = ?")
        .params(source.path(), source.sha256().hex())
        .query((row, n) -> Optional.ofNullable(row.getString("reported")))
        .optional()
        .flatMap(r -> r);
  }

  public void setReported(SourceFile source, String said) {
    db.sql("UPDATE source_file SET reported = ? WHERE path = ? AND sha256 = ?")
        .params(said, source.path(), source.sha256().hex())
        .update();
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
