package vn.vankho.publish.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Phòng đọc: reads the documents, with as many readers as there are processors. Each reader has a
 * vocabulary and temporary files of its own, so that none waits for another.
 */
final class ReadingRoom implements AutoCloseable {

  /** One reader, and what it has read. */
  private static final class Desk {
    private final Vocabulary vocabulary = new Vocabulary();
    private final PostingSpool postings;
    private final RecordSpool records;
    private final List<Facts> read = new ArrayList<>();

    Desk(Path folder) throws IOException {
      Files.createDirectories(folder);
      postings = new PostingSpool(folder);
      records = new RecordSpool(folder.resolve("records"));
    }
  }

  private final List<Desk> desks = new ArrayList<>();

  ReadingRoom(Path folder) throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    for (int i = 0; i < Math.min(processors, 8); i++) {
      desks.add(new Desk(folder.resolve(Integer.toString(i))));
    }
  }

  void read(Stream<SearchDocument> documents) throws IOException {
    Iterator<SearchDocument> all = documents.iterator();
    try {
      IntStream.range(0, desks.size()).parallel().forEach(i -> read(desks.get(i), all));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void read(Desk desk, Iterator<SearchDocument> all) {
    DocumentReader reader = new DocumentReader(desk.vocabulary, desk.postings);
    ByteText record = new ByteText(1 << 14);
    try {
      while (true) {
        SearchDocument document;
        synchronized (all) {
          if (!all.hasNext()) {
            break;
          }
          document = all.next();
        }
        reader.read(desk.read.size(), document);
        record.clear();
        RecordParts.record(document, record);
        desk.read.add(Facts.of(document, desk.records.write(record)));
      }
      desk.postings.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Vocabulary> vocabularies() {
    return desks.stream().map(d -> d.vocabulary).toList();
  }

  List<PostingSpool> postings() {
    return desks.stream().map(d -> d.postings).toList();
  }

  List<RecordSpool> records() {
    return desks.stream().map(d -> d.records).toList();
  }

  Order order() {
    return Order.of(desks.stream().map(d -> d.read).toList());
  }

  @Override
  public void close() throws IOException {
    for (Desk desk : desks) {
      desk.postings.close();
      desk.records.close();
    }
  }
}
