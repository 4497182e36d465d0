package vn.vankho.text.pages;

/**
 * Phần trang của một tiến trình: every so-manieth page of a file, where several processes read one
 * file together.
 *
 * @param index of the share, from 0
 * @param of how many shares there are
 */
public record Share(int index, int of) {

  /** Every page. */
  public static final Share WHOLE = new Share(0, 1);

  public Share {
    if (index < 0 || index >= of) {
      throw new IllegalArgumentException("share " + index + " of " + of);
    }
  }

  /** Whether this page, counted from 1, is in the share. */
  public boolean holds(int number) {
    return (number - 1) % of == index;
  }

  /** The share's next page after this one; its first page after 0. */
  public int after(int number) {
    return number == 0 ? index + 1 : number + of;
  }
}
