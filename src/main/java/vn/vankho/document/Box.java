package vn.vankho.document;

/**
 * Khung toạ độ: a rectangle on a page as a reader sees it (rotation applied), in points (1/72 inch)
 * from the page's top left corner.
 */
public record Box(double left, double top, double width, double height) {

  public Box {
    Checks.that(Double.isFinite(left) && Double.isFinite(top), "a box lies at a finite place");
    Checks.that(width >= 0 && height >= 0, "a box has no negative size");
  }

  public double right() {
    return left + width;
  }

  public double bottom() {
    return top + height;
  }

  public double centerX() {
    return left + width / 2;
  }

  public double centerY() {
    return top + height / 2;
  }

  /** The smallest box that holds both. */
  public Box union(Box other) {
    double l = Math.min(left, other.left);
    double t = Math.min(top, other.top);
    return new Box(
        l, t, Math.max(right(), other.right()) - l, Math.max(bottom(), other.bottom()) - t);
  }

  public boolean intersects(Box other) {
    return left < other.right()
        && other.left < right()
        && top < other.bottom()
        && other.top < bottom();
  }

  /** How much of this box's area the other covers, 0 to 1; 0 for a box without area. */
  public double shareCoveredBy(Box other) {
    double w = Math.min(right(), other.right()) - Math.max(left, other.left);
    double h = Math.min(bottom(), other.bottom()) - Math.max(top, other.top);
    double area = width * height;
    return w <= 0 || h <= 0 || area == 0 ? 0 : w * h / area;
  }
}
