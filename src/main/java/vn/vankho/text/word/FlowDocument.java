package vn.vankho.text.word;

import java.util.List;
import vn.vankho.text.word.Flow.Block;
import vn.vankho.text.word.Flow.Picture;

/**
 * @param blocks in reading order
 * @param breaksAreKnown whether every page break of the last printing is among the blocks
 * @param asides lines that stand apart from the blocks
 * @param pictures in the order of the text
 */
record FlowDocument(
    List<Block> blocks, boolean breaksAreKnown, List<String> asides, List<Picture> pictures) {
  FlowDocument {
    blocks = List.copyOf(blocks);
    asides = List.copyOf(asides);
    pictures = List.copyOf(pictures);
  }
}
