package vn.vankho.text.digits;

/**
 * Vệt mực: ink that hangs together; its box in pixels, right and bottom exclusive.
 *
 * @param area its pixels
 */
public record Blob(int id, int left, int top, int right, int bottom, int area) {
  public int width() {
    return right - left;
  }

  public int height() {
    return bottom - top;
  }

  public double centerX() {
    return (left + right) / 2.0;
  }

  public double centerY() {
    return (top + bottom) / 2.0;
  }
}
