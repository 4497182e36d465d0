package vn.vankho.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;

/** Loại tệp: the media type of a file, told by its bytes alone. */
final class ContentType {

  static final String PDF = "application/pdf";
  static final String DOC = "application/msword";
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String RTF = "application/rtf";
  static final String ODT = "application/vnd.oasis.opendocument.text";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String TIFF = "image/tiff";

  /** What an Office file that asks for a password is: no type that can be read. */
  static final String PROTECTED_OFFICE = "application/x-tika-ooxml-protected";

  private static final Set<String> IMAGES =
      Set.of(TIFF, "image/png", "image/jpeg", "image/jp2", "image/webp");
  private static final Set<String> READABLE = Set.of(PDF, DOC, DOCX, RTF, ODT);

  private static final String OLE2 = "application/x-tika-msoffice";
  private static final Detector DETECTOR = new DefaultDetector();

  /** The streams that tell OLE2 files apart, in the order of asking. */
  private static final List<Map.Entry<String, String>> OLE2_STREAMS =
      List.of(
          Map.entry("EncryptedPackage", PROTECTED_OFFICE),
          Map.entry("WordDocument", DOC),
          Map.entry("Workbook", "application/vnd.ms-excel"),
          Map.entry("PowerPoint Document", "application/vnd.ms-powerpoint"),
          Map.entry("__properties_version1.0", "application/vnd.ms-outlook"));

  private static final int OLE2_DIRECTORY_ENTRY = 128;
  private static final int ZIP_ENTRIES_LOOKED_AT = 1000;

  private ContentType() {}

  static boolean isImage(String mediaType) {
    return IMAGES.contains(mediaType);
  }

  static boolean isReadable(String mediaType) {
    return READABLE.contains(mediaType) || isImage(mediaType);
  }

  /**
   * @return a media type; {@code application/octet-stream} when the bytes tell nothing
   * @throws IOException when the file cannot be read
   */
  static String of(Path file) throws IOException {
    String type;
    try (TikaInputStream in = TikaInputStream.get(Files.newInputStream(file))) {
      MediaType detected = DETECTOR.detect(in, new Metadata());
      type = detected.getBaseType().toString();
    }
    return switch (type) {
      case OLE2, DOC -> insideOle2(file).orElse(type);
      case "application/zip", "application/x-tika-ooxml" -> insideZip(file).orElse(type);
      case "text/rtf" -> RTF;
      default -> type;
    };
  }

  /** Word and OpenDocument files are zip archives; their entries tell which. */
  private static Optional<String> insideZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      ZipEntry entry = zip.getNextEntry();
      for (int i = 0; entry != null && i < ZIP_ENTRIES_LOOKED_AT; i++) {
        String name = entry.getName();
        if (name.equals("mimetype")) {
          return Optional.of(new String(zip.readNBytes(100), StandardCharsets.US_ASCII).strip());
        } else if (name.equals("word/document.xml")) {
          return Optional.of(DOCX);
        } else if (name.equals("xl/workbook.xml")) {
          return Optional.of(XLSX);
        } else if (name.equals("ppt/presentation.xml")) {
          return Optional.of(
              "application/vnd.openxmlformats-officedocument.presentationml.presentation");
        }
        entry = zip.getNextEntry();
      }
      return Optional.empty();
    } catch (java.util.zip.ZipException | IllegalArgumentException | java.io.EOFException damaged) {
      return Optional.empty();
    }
  }

  /**
   * The kind of an OLE2 compound file, from the names of its streams: each directory entry of 128
   * bytes begins with its name in UTF-16LE, entries begin at multiples of 128.
   */
  private static Optional<String> insideOle2(Path file) throws IOException {
    long found = 0;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] block = new byte[OLE2_DIRECTORY_ENTRY * 512];
      for (int n = in.readNBytes(block, 0, block.length);
          n > 0;
          n = in.readNBytes(block, 0, block.length)) {
        for (int at = 0; at + OLE2_DIRECTORY_ENTRY <= n; at += OLE2_DIRECTORY_ENTRY) {
          for (int kind = 0; kind < OLE2_STREAMS.size(); kind++) {
            if (startsWithName(block, at, OLE2_STREAMS.get(kind).getKey())) {
              found |= 1L << kind;
            }
          }
        }
      }
    }
    return found == 0
        ? Optional.empty()
        : Optional.of(OLE2_STREAMS.get(Long.numberOfTrailingZeros(found)).getValue());
  }

  private static boolean startsWithName(byte[] block, int at, String name) {
    byte[] wanted = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
    return java.util.Arrays.equals(block, at, at + wanted.length, wanted, 0, wanted.length);
  }
}
