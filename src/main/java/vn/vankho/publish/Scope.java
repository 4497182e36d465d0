package vn.vankho.publish;

/**
 * Tầm nhìn của mẫu trang: the names that a place in a template can see, and what they stand for.
 */
@FunctionalInterface
interface Scope {

  /** What the name stands for; null where it stands for nothing, as templates have it. */
  Object get(String name);

  /** The same names, and one more that hides another of its name. */
  default Scope with(String name, Object value) {
    return wanted -> wanted.equals(name) ? value : get(wanted);
  }
}
