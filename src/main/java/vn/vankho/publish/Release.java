package vn.vankho.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Sha256;

/**
 * Kỳ công bố: one hash for all files of the site, and that of the site before it. Whoever wrote the
 * root down can tell later whether a single byte of any file is another.
 *
 * <p>The root is that of the hash tree of RFC 9162, section 2.1 (SHA-256); its leaves are the
 * manifest's lines of all files but {@code release.txt}, in the manifest's order, each with its
 * line feed.
 */
final class Release {

  static final String FILE = "release.txt";

  private static final Pattern ROOT = Pattern.compile("(?m)^root ([0-9a-f]{64})$");

  private Release() {}

  /**
   * @param files of the site, without this one
   * @param standing what the site's release says so far
   */
  static String of(SortedMap<String, Sha256> files, Optional<String> standing) {
    List<byte[]> leaves =
        List.copyOf(files.entrySet()).parallelStream().map(Release::leaf).toList();
    String root = new Sha256(java.util.HexFormat.of().formatHex(root(leaves))).hex();
    Optional<String> before =
        standing.map(ROOT::matcher).filter(Matcher::find).map(m -> m.group(1));
    if (before.equals(Optional.of(root))) {
      return standing.orElseThrow();
    }
    return "files %d%nroot %s%nprevious %s%n"
        .formatted(files.size(), root, before.orElse("none"))
        .replace("\r", "");
  }

  /** A file's line in the manifest, as {@code sha256sum} writes it. */
  static String line(Map.Entry<String, Sha256> file) {
    return file.getValue() + "  " + file.getKey() + "\n";
  }

  private static byte[] leaf(Map.Entry<String, Sha256> file) {
    MessageDigest digest = Sha256.digest();
    digest.update((byte) 0);
    return digest.digest(line(file).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] root(List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      return Sha256.digest().digest();
    } else if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int left = Integer.highestOneBit(leaves.size() - 1);
    MessageDigest digest = Sha256.digest();
    digest.update((byte) 1);
    digest.update(root(leaves.subList(0, left)));
    return digest.digest(root(leaves.subList(left, leaves.size())));
  }
}
