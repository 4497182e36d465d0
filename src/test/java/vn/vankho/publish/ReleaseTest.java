package vn.vankho.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.vankho.document.Sha256;

class ReleaseTest {

  private final TreeMap<String, Sha256> files =
      new TreeMap<>(Map.of("a", Sha256.of("1"), "b", Sha256.of("2"), "c", Sha256.of("3")));

  private static byte[] hash(int prefix, byte[]... parts) {
    var digest = Sha256.digest();
    digest.update((byte) prefix);
    List.of(parts).forEach(digest::update);
    return digest.digest();
  }

  private byte[] leaf(String path) {
    return hash(0, (files.get(path) + "  " + path + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theRootIsThatOfTheHashTree() {
    byte[] root = hash(1, hash(1, leaf("a"), leaf("b")), leaf("c"));
    assertThat(Release.of(files, Optional.empty()))
        .isEqualTo(
            "files 3\nroot %s\nprevious none\n"
                .formatted(java.util.HexFormat.of().formatHex(root)));
  }

  @Test
  void theSameFilesAreTheSameRelease() {
    String first = Release.of(files, Optional.empty());
    assertThat(Release.of(files, Optional.of(first))).isEqualTo(first);
  }

  @Test
  void otherFilesNameTheReleaseBefore() {
    String first = Release.of(files, Optional.empty());
    files.put("b", Sha256.of("another"));
    String root = first.lines().filter(l -> l.startsWith("root ")).findFirst().orElseThrow();
    assertThat(Release.of(files, Optional.of(first)))
        .contains(root.replace("root", "previous"))
        .doesNotContain(root);
  }
}
