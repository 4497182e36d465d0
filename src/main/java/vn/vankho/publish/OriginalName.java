package vn.vankho.publish;

import java.util.Map;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.SourceFile;

/**
 * Tên tệp gốc: the name under which an original is downloaded: the id, with the ending of its type.
 */
final class OriginalName {

  private static final Map<String, String> ENDINGS =
      Map.of(
          "application/pdf", ".pdf",
          "application/msword", ".doc",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx",
          "application/rtf", ".rtf",
          "application/vnd.oasis.opendocument.text", ".odt",
          "image/tiff", ".tif",
          "image/png", ".png",
          "image/jp2", ".jp2",
          "image/webp", ".webp",
          "image/jpeg", ".jpg");

  private OriginalName() {}

  static String of(ArchivedDocument document, int part) {
    SourceFile source = document.source();
    String type = source.parts().get(part).mediaType();
    String number = source.parts().size() == 1 ? "" : "-" + (part + 1);
    return document.id() + number + ENDINGS.getOrDefault(type, ".bin");
  }
}
