package vn.vankho.publish.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;

/** Các phần từ: sorts the postings and writes every word's and pair's lists of documents. */
final class WordParts {

  /** Characters of one part that are worth a request. */
  private static final int SIZE = 6_000;

  /** Of one family: at a large archive parts grow rather than become more. */
  private static final int MOST_PARTS = 1 << 14;

  /** About what a posting takes in a shared part, its share of the key included; by kind. */
  private static final double[] POSTING = {0.5, 3.2, 1.2, 1.5};

  private static final String[] FAMILY = {"t", "p", "f", "b"};

  private final Vocabulary vocabulary;
  private final PostingSpool spool;

  /** The document's number by its place in the order of coming. */
  private final int[] numbers;

  private final TermParts[] parts = new TermParts[4];

  /** Parts of each family that is cut by hash, powers of two. */
  private final int[] cuts = new int[4];

  private final ConcurrentSkipListMap<String, String> factWords = new ConcurrentSkipListMap<>();

  WordParts(PartFolder folder, Vocabulary vocabulary, PostingSpool spool, int[] numbers) {
    this.vocabulary = vocabulary;
    this.spool = spool;
    this.numbers = numbers;
    for (int kind = 0; kind < 4; kind++) {
      parts[kind] = new TermParts(folder, FAMILY[kind]);
      long wanted = (long) (spool.count(kind) * POSTING[kind] / SIZE);
      cuts[kind] = (int) Math.min(MOST_PARTS, Long.highestOneBit(Math.max(1, wanted * 2 - 1)));
    }
  }

  /** Writes all of them and gives the line that tells the root how they are cut. */
  String write() {
    // A file is one unit of work: what it holds goes to parts that no other file shares, unless
    // there are fewer parts than files.
    int least = PostingSpool.FILES;
    for (int kind : new int[] {Posting.TEXT_WORD, Posting.TEXT_PAIR, Posting.FACT_PAIR}) {
      least = Math.min(least, cuts[kind]);
    }
    int units = least;
    IntStream.range(0, units).parallel().forEach(unit -> unit(unit, units));
    return String.format(
        Locale.ROOT,
        "cuts:{t:%d,p:%d,b:%d},f:[%s]",
        cuts[Posting.TEXT_WORD],
        cuts[Posting.TEXT_PAIR],
        cuts[Posting.FACT_PAIR],
        factWords());
  }

  private void unit(int unit, int units) {
    TermLists lists = new TermLists();
    try {
      for (int file = unit; file < PostingSpool.FILES; file += units) {
        spool.read(
            file,
            (document, kind, levels, term) -> lists.add(numbers[document], kind, levels, term));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Map<String, TreeMap<String, TermParts.Spelling>>> keys = new ArrayList<>();
    for (int kind = 0; kind < 4; kind++) {
      keys.add(new TreeMap<>());
    }
    lists.forEach(
        (kind, term, documents, levels) ->
            TermParts.gather(
                keys.get(kind),
                bare(kind, term),
                new TermParts.Spelling(marked(kind, term), documents, levels)));
    for (int kind = 0; kind < 4; kind++) {
      Map<Integer, List<String>> byPart = new TreeMap<>();
      if (kind != Posting.FACT_WORD) {
        // Also a part without words is there: the browser asks for it and must not fail.
        for (int part = unit; part < cuts[kind]; part += units) {
          byPart.put(part, new ArrayList<>());
        }
      }
      for (Map.Entry<String, TreeMap<String, TermParts.Spelling>> key : keys.get(kind).entrySet()) {
        String entry = parts[kind].entry(key.getKey(), key.getValue());
        if (kind == Posting.FACT_WORD) {
          factWords.put(key.getKey(), entry);
        } else {
          int part = hash(key.getKey()) & (cuts[kind] - 1);
          byPart.get(part).add(entry);
        }
      }
      TermParts family = parts[kind];
      byPart.forEach((part, entries) -> family.write(Integer.toString(part), entries));
    }
  }

  private static int hash(String key) {
    int space = key.indexOf(' ');
    return space < 0
        ? Word.hash(key)
        : Word.pairHash(Word.hash(key.substring(0, space)), Word.hash(key.substring(space + 1)));
  }

  private String bare(int kind, long term) {
    return Posting.isPair(kind)
        ? vocabulary.bare(Posting.first(term)) + " " + vocabulary.bare(Posting.second(term))
        : vocabulary.word((int) term).bare();
  }

  private String marked(int kind, long term) {
    return Posting.isPair(kind) ? "" : vocabulary.word((int) term).marked();
  }

  /** Cuts the sorted words of the facts; gives the first word of each part. */
  private String factWords() {
    List<String> firsts = new ArrayList<>();
    List<String> entries = new ArrayList<>();
    int size = 0;
    for (Map.Entry<String, String> word : factWords.entrySet()) {
      if (size > SIZE) {
        parts[Posting.FACT_WORD].write(Integer.toString(firsts.size() - 1), entries);
        entries.clear();
        size = 0;
      }
      if (entries.isEmpty()) {
        firsts.add(Script.quote(word.getKey()));
      }
      entries.add(word.getValue());
      size += word.getValue().length();
    }
    if (!entries.isEmpty()) {
      parts[Posting.FACT_WORD].write(Integer.toString(firsts.size() - 1), entries);
    }
    return String.join(",", firsts);
  }
}
