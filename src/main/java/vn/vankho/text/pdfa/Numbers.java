package vn.vankho.text.pdfa;

import java.awt.geom.AffineTransform;

/** Số trong luồng nội dung: numbers as a content stream has them, to a ten-thousandth. */
final class Numbers {
  private Numbers() {}

  static String of(double value) {
    long scaled = Math.round(value * 10_000);
    if (scaled % 10_000 == 0) {
      return Long.toString(scaled / 10_000);
    }
    String digits = Long.toString(10_000 + Math.abs(scaled % 10_000)).substring(1);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    String sign = scaled < 0 ? "-" : "";
    return sign + Math.abs(scaled / 10_000) + "." + digits.substring(0, end);
  }

  /** The six numbers of a matrix. */
  static String of(AffineTransform t) {
    double[] m = new double[6];
    t.getMatrix(m);
    StringBuilder out = new StringBuilder();
    for (double v : m) {
      out.append(of(v)).append(' ');
    }
    return out.toString();
  }
}
