package vn.vankho.publish.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Thứ tự văn bản: the documents' numbers, and where each was read.
 *
 * @param facts by number
 * @param readers by number: which reader read it
 * @param places by number: as which of its documents
 */
record Order(List<Facts> facts, int[] readers, int[] places) {

  /**
   * @param read the documents of each reader, in the order of reading
   */
  static Order of(List<List<Facts>> read) {
    record Found(Facts facts, int reader, int place) {}

    List<Found> sorted =
        IntStream.range(0, read.size())
            .boxed()
            .flatMap(
                r ->
                    IntStream.range(0, read.get(r).size())
                        .mapToObj(p -> new Found(read.get(r).get(p), r, p)))
            .sorted(Comparator.comparing(Found::facts))
            .toList();
    return new Order(
        sorted.stream().map(Found::facts).toList(),
        sorted.stream().mapToInt(Found::reader).toArray(),
        sorted.stream().mapToInt(Found::place).toArray());
  }

  int size() {
    return facts.size();
  }

  int reader(int number) {
    return readers[number];
  }

  int place(int number) {
    return places[number];
  }
}
