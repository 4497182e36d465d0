package vn.vankho.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Files that were good before a few of their bytes were changed. The same seed, the same file. */
final class Mutants {

  private static final List<String> WORDS =
      List.of(
          "/Length",
          "/Kids",
          "/Count",
          "/Filter",
          "/FlateDecode",
          "/Type",
          "/Page",
          "endobj",
          "stream",
          "endstream",
          "obj",
          "R",
          "<<",
          ">>",
          "[",
          "]",
          "(",
          ")",
          "-1",
          "99999999999",
          "0",
          "/Parent",
          "xref",
          "trailer",
          "BT",
          "ET",
          "Tj",
          "<w:p>",
          "</w:p>",
          "<w:tbl>",
          "&a;",
          "w:val=\"-2147483648\"",
          "\\par",
          "{",
          "}",
          "\\u-1 ?",
          "\0",
          "\uFFFF");

  private Mutants() {}

  static byte[] of(byte[] good, long seed) {
    Random random = new Random(seed);
    byte[] bytes = good.clone();
    int changes = 1 + random.nextInt(12);
    for (int i = 0; i < changes && bytes.length > 0; i++) {
      bytes = changed(bytes, random);
    }
    return bytes;
  }

  private static byte[] changed(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(1 << random.nextInt(10)));
    switch (random.nextInt(7)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[at] = (byte) random.nextInt(256);
      case 2 -> {
        for (int i = 0; i < length; i++) {
          bytes[at + i] = (byte) random.nextInt(256);
        }
      }
      case 3 -> {
        return joined(
            Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
      }
      case 4 -> {
        byte[] twice = joined(Arrays.copyOf(bytes, at + length), new byte[0]);
        return joined(twice, Arrays.copyOfRange(bytes, at, bytes.length));
      }
      case 5 -> {
        byte[] word = WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(word, 0, bytes, at, Math.min(word.length, bytes.length - at));
      }
      default -> {
        if (random.nextInt(4) == 0) {
          return Arrays.copyOf(bytes, at);
        }
        int to = random.nextInt(bytes.length - length + 1);
        System.arraycopy(bytes.clone(), at, bytes, to, length);
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  /** A DOCX of which an entry's text was changed, so that the change survives the unpacking. */
  static byte[] inside(byte[] docx, long seed) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(docx))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        entries.put(e.getName(), in.readAllBytes());
      }
    }
    String chosen =
        entries.keySet().stream()
            .filter(n -> n.endsWith(".xml"))
            .sorted()
            .toList()
            .get((int) (seed % entries.keySet().stream().filter(n -> n.endsWith(".xml")).count()));
    entries.put(chosen, of(entries.get(chosen), seed));
    return HostileWord.zip(
        out -> {
          for (Map.Entry<String, byte[]> e : entries.entrySet()) {
            out.putNextEntry(new ZipEntry(e.getKey()));
            out.write(e.getValue());
            out.closeEntry();
          }
        });
  }
}
