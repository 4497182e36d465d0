package vn.vankho.document;

import java.util.List;
import java.util.Optional;

/**
 * Trường thông tin: a value of the document with its state. Only {@link Read} is published as a
 * value; the others say why there is none.
 *
 * @param <T> the value's type
 */
public sealed interface Field<T> {

  /**
   * Đọc được: stands on the page and was read.
   *
   * @param confidence 0 to 1
   */
  record Read<T>(T value, Evidence evidence, double confidence) implements Field<T> {
    public Read {
      java.util.Objects.requireNonNull(value);
      java.util.Objects.requireNonNull(evidence);
      Checks.share(confidence, "confidence");
    }
  }

  /** Không rõ: several readings, none of which is surely right. */
  record Ambiguous<T>(List<Candidate<T>> candidates) implements Field<T> {
    public Ambiguous {
      candidates = List.copyOf(candidates);
      Checks.that(!candidates.isEmpty(), "ambiguous between nothing");
    }
  }

  /**
   * Không đọc được: something stands there that could not be read, such as handwriting.
   *
   * @param legible the part that could be read, such as a date's printed year
   * @param reason code of a {@link Diagnostic}
   */
  record Unreadable<T>(Optional<T> legible, Evidence evidence, String reason) implements Field<T> {}

  /**
   * Để trống: the page has the place for it and nothing in it.
   *
   * @param printed the part that is printed, such as a date's month and year
   */
  record Blank<T>(Optional<T> printed, Evidence evidence) implements Field<T> {}

  /** Không có: the document has no such thing. */
  record Absent<T>() implements Field<T> {}

  static <T> Field<T> absent() {
    return new Absent<>();
  }

  /** The value when it was read whole. */
  default Optional<T> read() {
    return this instanceof Read<T> r ? Optional.of(r.value()) : Optional.empty();
  }

  /** The value as far as it stands on the page: whole, or its printed part. */
  default Optional<T> known() {
    if (this instanceof Read<T> r) {
      return Optional.of(r.value());
    } else if (this instanceof Unreadable<T> u) {
      return u.legible();
    } else if (this instanceof Blank<T> b) {
      return b.printed();
    }
    return Optional.empty();
  }

  /**
   * The value as it may be published: whole, or the printed part of a place left blank. What is
   * legible of an unreadable value is not published.
   */
  default Optional<T> stated() {
    return this instanceof Unreadable<T> ? Optional.empty() : known();
  }

  /** The evidence: where it was looked at; empty for what is absent or ambiguous. */
  default Optional<Evidence> seenAt() {
    if (this instanceof Read<T> r) {
      return Optional.of(r.evidence());
    } else if (this instanceof Unreadable<T> u) {
      return Optional.of(u.evidence());
    } else if (this instanceof Blank<T> b) {
      return Optional.of(b.evidence());
    }
    return Optional.empty();
  }

  /** The state's name in the export: read, blank, unreadable (also when ambiguous), absent. */
  default String state() {
    if (this instanceof Read<T>) {
      return "read";
    } else if (this instanceof Blank<T>) {
      return "blank";
    } else if (this instanceof Absent<T>) {
      return "absent";
    }
    return "unreadable";
  }
}
