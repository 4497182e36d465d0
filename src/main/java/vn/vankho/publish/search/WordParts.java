package vn.vankho.publish.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;

/** Các phần từ: sorts the postings and writes every word's and pair's lists of documents. */
final class WordParts {

  /** Characters of one part that are worth a request. */
  private static final int SIZE = 6_000;

  /** The same by kind: of the many pairs of the text fewer and larger parts are made. */
  private static final int[] SIZES = {SIZE, 2 * SIZE, SIZE, SIZE};

  /** Of one family: at a large archive parts grow rather than become more. */
  private static final int MOST_PARTS = 1 << 14;

  /** About what a posting takes in a shared part, its share of the key included; by kind. */
  private static final double[] POSTING = {0.5, 3.2, 1.2, 1.5};

  /** Where the kind stands in a term's key, above the part and the words. */
  private static final int KIND = 60;

  private static final String[] FAMILY = {"t", "p", "f", "b"};

  private final PartFolder folder;
  private final Lexicon lexicon;
  private final List<PostingSpool> spools;
  private final Order order;

  /** Parts of each family that is cut by hash, powers of two. */
  private final int[] cuts = new int[4];

  /** The entries of the facts' words, by the word. */
  private final Map<String, byte[]> factWords = new ConcurrentSkipListMap<>();

  /**
   * @param spools by reader
   */
  WordParts(PartFolder folder, Lexicon lexicon, List<PostingSpool> spools, Order order) {
    this.folder = folder;
    this.lexicon = lexicon;
    this.spools = spools;
    this.order = order;
    for (int kind = 0; kind < 4; kind++) {
      int of = kind;
      long count = spools.stream().mapToLong(s -> s.count(of)).sum();
      long wanted = (long) (count * POSTING[kind] / SIZES[kind]);
      cuts[kind] = (int) Math.min(MOST_PARTS, Long.highestOneBit(Math.max(1, wanted * 2 - 1)));
    }
    cuts[Posting.FACT_WORD] = 1;
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
    TermLists lists = gathered(unit, units);
    TermParts parts = new TermParts(folder, lexicon, lists);
    long[] keys = lists.keys();
    // Also a part without words is there: the browser asks for it and must not fail.
    int at = 0;
    for (int kind = 0; kind < 4; kind++) {
      if (kind == Posting.FACT_WORD) {
        at = factWords(parts, keys, at);
        continue;
      }
      for (int part = unit; part < cuts[kind]; part += units) {
        ByteText out = new ByteText(SIZE * 2).put('{');
        while (at < keys.length && kind(keys[at]) == kind && part(keys[at]) == part) {
          at = entry(parts, out, kind, keys, at);
        }
        folder.write(FAMILY[kind] + "/" + part, out.put('}'));
      }
    }
  }

  private TermLists gathered(int unit, int units) {
    TermLists lists = new TermLists();
    try {
      for (int file = unit; file < PostingSpool.FILES; file += units) {
        List<PostingSpool.Lane> lanes = new ArrayList<>();
        for (PostingSpool spool : spools) {
          lanes.add(spool.lane(file, order.size()));
        }
        for (int number = 0; number < order.size(); number++) {
          int reader = order.reader(number);
          int document = number;
          lanes
              .get(reader)
              .read(
                  order.place(number),
                  (kind, levels, own) ->
                      lists.add(key(kind, lexicon.term(reader, kind, own)), document, levels));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lists;
  }

  /** Sorts by kind, then by part, then by the words' letters. */
  private long key(int kind, long term) {
    long part = lexicon.hash(kind, term) & (cuts[kind] - 1);
    return (long) kind << KIND | part << 2 * Posting.BITS | term;
  }

  private static int kind(long key) {
    return (int) (key >>> KIND);
  }

  private static int part(long key) {
    return (int) (key >>> 2 * Posting.BITS) & (MOST_PARTS - 1);
  }

  private static long term(long key) {
    return key & (1L << 2 * Posting.BITS) - 1;
  }

  /** Writes the entry that begins with a key; gives where the next one does. */
  private int entry(TermParts parts, ByteText out, int kind, long[] keys, int at) {
    if (out.length() > 1) {
      out.put(",\n");
    }
    if (Posting.isPair(kind)) {
      long pair = term(keys[at]);
      int levels = kind == Posting.FACT_PAIR ? 3 : 2;
      parts.pair(out, FAMILY[kind], levels, keys[at], Posting.first(pair), Posting.second(pair));
      return at + 1;
    }
    return spellings(parts, out, kind, keys, at);
  }

  private int spellings(TermParts parts, ByteText out, int kind, long[] keys, int from) {
    int bare = lexicon.bareOf((int) term(keys[from]));
    int to = from;
    while (to < keys.length
        && kind(keys[to]) == kind
        && lexicon.bareOf((int) term(keys[to])) == bare) {
      to++;
    }
    parts.words(out, FAMILY[kind], kind == Posting.FACT_WORD ? 3 : 2, keys, from, to);
    return to;
  }

  private int factWords(TermParts parts, long[] keys, int from) {
    int at = from;
    while (at < keys.length && kind(keys[at]) == Posting.FACT_WORD) {
      ByteText out = new ByteText(256);
      String bare = lexicon.bareText(lexicon.bareOf((int) term(keys[at])));
      at = spellings(parts, out, Posting.FACT_WORD, keys, at);
      factWords.put(bare, out.toBytes());
    }
    return at;
  }

  /** Cuts the sorted words of the facts; gives the first word of each part. */
  private String factWords() {
    List<String> firsts = new ArrayList<>();
    ByteText out = new ByteText(SIZE * 2);
    for (Map.Entry<String, byte[]> word : factWords.entrySet()) {
      if (out.length() > SIZE) {
        folder.write("f/" + (firsts.size() - 1), out.put('}'));
        out.clear();
      }
      if (out.length() == 0) {
        firsts.add(Script.quote(word.getKey()));
        out.put('{');
      } else {
        out.put(",\n");
      }
      out.put(word.getValue());
    }
    if (out.length() > 0) {
      folder.write("f/" + (firsts.size() - 1), out.put('}'));
    }
    return String.join(",", firsts);
  }
}
