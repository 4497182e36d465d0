package vn.vankho.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tệp nguồn: one thing that the archivist dropped in: a file, or a folder of page images that is
 * one document.
 *
 * @param path below the input folder, with {@code /}, NFC; a folder of page images is named by the
 *     folder, without a slash at the end
 * @param sha256 of the file's bytes; of a folder: of its parts' hashes, one a line, in page order
 * @param mediaType by content, such as {@code application/pdf}; {@link #PAGE_IMAGES} for a folder
 * @param size bytes in all
 * @param parts the files it is made of, in page order; one for an ordinary file
 */
public record SourceFile(
    String path, Sha256 sha256, String mediaType, long size, List<Part> parts) {

  /** The media type of a folder of page images. */
  public static final String PAGE_IMAGES = "application/x-vankho-page-images";

  public SourceFile {
    Checks.text(path, "path");
    Checks.text(mediaType, "mediaType");
    Checks.that(size >= 0, "size is negative");
    parts = List.copyOf(parts);
    Checks.that(!parts.isEmpty(), "a source file has at least one part");
  }

  /**
   * One file on disk.
   *
   * @param path below the input folder, with {@code /}, exactly as the file system gives it
   * @param mediaType by content
   * @param size bytes
   */
  public record Part(String path, Sha256 sha256, String mediaType, long size) {
    public Part {
      Checks.text(path, "path");
    }
  }

  private static final Pattern COPY =
      Pattern.compile("(^|[^a-z])(ban sao|copy|sao chep)([^a-z]|$)|\\(\\d{1,3}\\)(\\.\\w{2,5})?$");

  /**
   * Whether a file's own name says that it is a copy: {@code KH 12 - bản sao.pdf}, {@code a
   * (1).pdf}, {@code Copy of a.docx}.
   */
  public static boolean isNamedAsCopy(String path) {
    return COPY.matcher(Vietnamese.bare(path.substring(path.lastIndexOf('/') + 1))).find();
  }
}
