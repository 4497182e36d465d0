package vn.vankho.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JacksonException;
import vn.vankho.document.DocumentText;
import vn.vankho.document.Sha256;

/**
 * Bộ nhớ văn bản: the texts that were read, by the hash of their source and the reader's version,
 * so that nothing is recognised twice ({@code cache/text/ab/abcdef…-<version>.json.gz}).
 */
public final class TextCache {

  private final Path folder;
  private final String version;

  private static String inFileName(String version) {
    return version.replaceAll("[^A-Za-z0-9._-]", "_");
  }

  /**
   * @param version of the reader; texts read by another version are not found
   */
  public TextCache(Path output, String version) {
    folder = output.resolve("cache").resolve("text");
    this.version = version;
  }

  public String version() {
    return version;
  }

  private Path path(Sha256 sha256, String readBy) {
    return folder
        .resolve(sha256.hex().substring(0, 2))
        .resolve(sha256.hex() + "-" + inFileName(readBy) + ".json.gz");
  }

  /** The text, unless it was never read by this version or its file is damaged. */
  public Optional<DocumentText> find(Sha256 sha256) {
    return find(sha256, version);
  }

  /** The text as a certain version read it: what a document was found in. */
  public Optional<DocumentText> find(Sha256 sha256, String readBy) {
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(path(sha256, readBy)), 1 << 16)) {
      return Optional.of(Json.MAPPER.readValue(in, DocumentText.class));
    } catch (IOException | JacksonException absentOrDamaged) {
      return Optional.empty();
    }
  }

  public boolean has(Sha256 sha256) {
    return Files.exists(path(sha256, version));
  }

  /**
   * @throws IOException when the disk does not take it
   */
  public void keep(Sha256 sha256, DocumentText text) throws IOException {
    DurableFile.writeLightly(
        path(sha256, version),
        out -> {
          try (GZIPOutputStream zip = new GZIPOutputStream(new Unclosed(out), 1 << 16)) {
            zip.write(Json.MAPPER.writeValueAsBytes(text));
          }
        });
  }

  /** Removes the text of a source, whatever version read it. */
  public void discard(Sha256 sha256) throws IOException {
    Path shelf = folder.resolve(sha256.hex().substring(0, 2));
    if (Files.isDirectory(shelf)) {
      try (var files = Files.newDirectoryStream(shelf, sha256.hex() + "-*")) {
        for (Path file : files) {
          Files.delete(file);
        }
      }
    }
  }

  /** Lets the compressor finish without closing the file, which is still to be flushed. */
  private static final class Unclosed extends java.io.FilterOutputStream {
    Unclosed(java.io.OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
