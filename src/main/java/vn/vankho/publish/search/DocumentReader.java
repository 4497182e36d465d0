package vn.vankho.publish.search;

import java.io.IOException;
import java.util.stream.Stream;
import vn.vankho.publish.search.SearchDocument.Label;

/** Đọc văn bản vào chỉ mục: turns a document into postings. One instance, one thread. */
final class DocumentReader {

  /** Words of a text of usual length; in a longer one a word must come more often to count. */
  private static final double USUAL_LENGTH = 800;

  private final Vocabulary vocabulary;
  private final PostingSpool spool;
  private final WordReader words;
  private final LongCounter singles = new LongCounter();
  private final LongCounter pairs = new LongCounter();
  private int length;

  DocumentReader(Vocabulary vocabulary, PostingSpool spool) {
    this.vocabulary = vocabulary;
    this.spool = spool;
    this.words = new WordReader(vocabulary);
  }

  void read(int number, SearchDocument document) throws IOException {
    facts(document);
    write(number, Posting.FACT_WORD, Posting.FACT_PAIR, false);
    length = 0;
    Neighbours text = new Neighbours(1, true);
    document.pages().forEach(page -> words.read(page, text));
    write(number, Posting.TEXT_WORD, Posting.TEXT_PAIR, true);
  }

  private void facts(SearchDocument document) {
    document.number().ifPresent(n -> fact(n, Posting.NUMBER));
    document
        .date()
        .map(WordReader::key)
        .ifPresent(
            day -> {
              for (int end = day.length(); end > 4; end -= 2) {
                fact(day.substring(0, end), Posting.NUMBER);
              }
              fact(day.substring(0, 4), Posting.OTHER);
            });
    fact(document.title(), Posting.TITLE);
    document.titleEn().ifPresent(t -> fact(t, Posting.TITLE));
    Stream.of(
            document.type().stream(),
            document.agency().stream(),
            document.province().stream().flatMap(p -> Stream.of(p.then(), p.now())))
        .flatMap(s -> s)
        .distinct()
        .forEach(label -> fact(label, Posting.OTHER));
    document.agencyNames().forEach(name -> fact(name, Posting.OTHER));
    document.signers().forEach(name -> fact(name, Posting.OTHER));
  }

  private void fact(Label label, int level) {
    fact(label.vi(), level);
    fact(label.en(), level);
  }

  private void fact(String text, int level) {
    words.read(text, new Neighbours(level, false));
  }

  /** Counts words and neighbours of a text, or marks the level on which those of a fact stand. */
  private final class Neighbours implements WordReader.Sink {
    private final int amount;
    private final boolean count;
    private int before = -1;

    Neighbours(int amount, boolean count) {
      this.amount = amount;
      this.count = count;
    }

    @Override
    public void word(int number) {
      length++;
      int bare = vocabulary.bareOf(number);
      put(singles, number);
      if (before >= 0) {
        put(pairs, Posting.pair(before, bare));
      }
      before = bare;
    }

    @Override
    public void date(int number) {
      put(singles, number);
    }

    private void put(LongCounter counter, long key) {
      if (count) {
        counter.add(key, amount);
      } else {
        counter.or(key, amount);
      }
    }
  }

  private void write(int number, int wordKind, int pairKind, boolean count) throws IOException {
    double half = 1.2 * (0.25 + 0.75 * length / USUAL_LENGTH);
    for (int i = 0; i < singles.size(); i++) {
      int word = (int) singles.key(i);
      int levels = count ? frequency(singles.value(i), half) : singles.value(i);
      spool.write(number, wordKind, levels, word, vocabulary.hashOfBare(vocabulary.bareOf(word)));
    }
    for (int i = 0; i < pairs.size(); i++) {
      long pair = pairs.key(i);
      int levels = count ? frequency(pairs.value(i), half) : pairs.value(i);
      spool.write(number, pairKind, levels, pair, hash(pair));
    }
    singles.clear();
    pairs.clear();
  }

  private int hash(long pair) {
    return Word.pairHash(
        vocabulary.hashOfBare(Posting.first(pair)), vocabulary.hashOfBare(Posting.second(pair)));
  }

  /** BM25's saturation of a frequency, cut into two levels. */
  private static int frequency(int times, double half) {
    return times / (times + half) >= 0.65 ? Posting.OFTEN : Posting.PASSING;
  }
}
