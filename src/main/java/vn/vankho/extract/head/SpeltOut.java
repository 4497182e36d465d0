package vn.vankho.extract.head;

import vn.vankho.document.Vietnamese;

/** Tên viết tắt: a body's name with the letterhead's abbreviations spelt out. */
final class SpeltOut {

  private SpeltOut() {}

  /** Abbreviations that letterheads use, spelt out; bare. */
  static String bare(String printed) {
    return Vietnamese.bare(printed)
        .replaceAll("\\bubnd\\b", "uy ban nhan dan")
        .replaceAll("\\bhdnd\\b", "hoi dong nhan dan")
        .replaceAll("\\bptnt\\b", "phat trien nong thon")
        .replaceAll("\\bgd ?& ?dt\\b", "giao duc va dao tao")
        .replaceAll("\\btb ?& ?xh\\b", "thuong binh va xa hoi")
        .replaceAll("\\btt ?& ?tt\\b", "thong tin va truyen thong")
        .replaceAll("\\btp\\.? ?(?=[a-z])", "thanh pho ")
        .replaceAll(" ?& ?", " va ")
        .replaceAll("(?<=[a-z]) ?- ?(?=[a-z])", " - ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
