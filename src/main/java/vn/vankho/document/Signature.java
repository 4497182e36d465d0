package vn.vankho.document;

import java.util.List;

/**
 * Người ký (ô số 7a, 7b, 7c): one signer.
 *
 * @param lines what stands above the name as printed, such as {@code TM. ỦY BAN NHÂN DÂN}, {@code
 *     KT. CHỦ TỊCH}, {@code PHÓ CHỦ TỊCH}; the last is the signer's own rank
 * @param name as printed, without academic titles
 */
public record Signature(List<String> lines, Field<String> name) {
  public Signature {
    lines = List.copyOf(lines);
  }

  /** The lines of authority: all but the signer's own rank. */
  public List<String> authority() {
    return lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1);
  }
}
