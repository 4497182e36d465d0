package vn.vankho.job;

import java.nio.file.Path;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.archive.Archive;
import vn.vankho.archive.Documents;
import vn.vankho.archive.History;
import vn.vankho.archive.OriginalStore;
import vn.vankho.archive.Publications;
import vn.vankho.archive.Readings;
import vn.vankho.archive.Register;
import vn.vankho.archive.Reviews;
import vn.vankho.archive.Sources;
import vn.vankho.archive.TextCache;
import vn.vankho.archive.Withdrawals;

/** Các kệ của kho: the parts of one archive, put together. */
record Shelves(
    OriginalStore originals,
    TextCache texts,
    History history,
    Sources sources,
    Readings readings,
    Documents documents,
    Register register,
    Withdrawals withdrawals,
    Publications publications,
    Reviews reviews,
    Archive archive) {

  static Shelves in(Path output, JdbcTemplate db, Crafts crafts) {
    JdbcClient client = JdbcClient.create(db);
    OriginalStore originals = new OriginalStore(output);
    TextCache texts = new TextCache(output, crafts.readerVersion());
    History history = new History(client);
    Sources sources = new Sources(client);
    Readings readings = new Readings(client, history);
    Withdrawals withdrawals = new Withdrawals(client, history);
    return new Shelves(
        originals,
        texts,
        history,
        sources,
        readings,
        new Documents(db, readings, history),
        new Register(db, texts),
        withdrawals,
        new Publications(client, history),
        new Reviews(client, history),
        new Archive(client, sources, withdrawals, texts, originals, crafts::personalData));
  }
}
