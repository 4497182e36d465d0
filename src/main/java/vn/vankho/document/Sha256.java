package vn.vankho.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Mã băm SHA-256: the fingerprint of a file's bytes.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Sha256(String hex) implements Comparable<Sha256> {

  public Sha256 {
    if (!isHex(hex)) {
      throw new IllegalArgumentException("not a SHA-256: " + hex);
    }
  }

  /** Without a regular expression: there is one of these for every file. */
  private static boolean isHex(String hex) {
    boolean is = hex.length() == 64;
    for (int i = 0; i < hex.length() && is; i++) {
      char c = hex.charAt(i);
      is = c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }
    return is;
  }

  /** The hash of bytes in memory. */
  public static Sha256 of(byte[] bytes) {
    return new Sha256(HexFormat.of().formatHex(digest().digest(bytes)));
  }

  /** The hash of a text's UTF-8 bytes. */
  public static Sha256 of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The hash of a file, read once from start to end.
   *
   * @throws IOException when the file cannot be read to its end
   */
  public static Sha256 of(Path file) throws IOException {
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest())) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return of(((DigestInputStream) in).getMessageDigest());
    }
  }

  /** The hash of all that a digest was fed. */
  public static Sha256 of(MessageDigest digest) {
    return new Sha256(HexFormat.of().formatHex(digest.digest()));
  }

  /** A digest to feed; each use needs its own. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public int compareTo(Sha256 other) {
    return hex.compareTo(other.hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
