package vn.vankho.hostile;

import static vn.vankho.hostile.HostileFile.harmless;
import static vn.vankho.hostile.HostileFile.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word processors' files that fetch, hide, grow or nest. */
final class HostileWord {

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String DAMAGED = "word-damaged";
  private static final String BOMB = "decompression-bomb";

  private static final String TEXT =
      paragraph("KẾ HOẠCH") + paragraph("Nội dung của văn bản này là để thử.");

  private HostileWord() {}

  static List<HostileFile> all(String url, String secret) {
    List<HostileFile> files = new ArrayList<>();
    files.addAll(fetching(url, secret));
    files.addAll(growing());
    files.addAll(others(url, secret));
    return files;
  }

  /** A plan as an office writes it, under this title (XML). */
  static String plan(String number, String title) {
    return "<w:tbl><w:tr><w:tc><w:tcPr><w:tcW w:w=\"3600\" w:type=\"dxa\"/></w:tcPr>"
        + centred("ỦY BAN NHÂN DÂN")
        + centred("TỈNH NINH THUẬN")
        + centred("Số: " + number + "/KH-UBND")
        + "</w:tc><w:tc><w:tcPr><w:tcW w:w=\"5400\" w:type=\"dxa\"/></w:tcPr>"
        + centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        + centred("Độc lập - Tự do - Hạnh phúc")
        + centred("Ninh Thuận, ngày 15 tháng 3 năm 2023")
        + "</w:tc></w:tr></w:tbl>"
        + centred("KẾ HOẠCH")
        + centred(title)
        + paragraph("Ủy ban nhân dân tỉnh ban hành Kế hoạch số " + number + " như sau:")
        + paragraph("1. Nội dung thứ nhất của kế hoạch này.");
  }

  private static String centred(String text) {
    return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t"
        + " xml:space=\"preserve\">"
        + text
        + "</w:t></w:r></w:p>";
  }

  static String paragraph(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  private static String document(String body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
        + W
        + "><w:body>"
        + body
        + "</w:body></w:document>";
  }

  /** The fewest entries that make a DOCX. */
  static byte[] docx(String body, Map<String, String> more) throws IOException {
    return zip(
        out -> {
          entry(out, "[Content_Types].xml", types());
          entry(
              out,
              "_rels/.rels",
              relations(
                  "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument"
                      + "/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"));
          entry(out, "word/document.xml", body.startsWith("<?xml") ? body : document(body));
          for (Map.Entry<String, String> e : more.entrySet()) {
            entry(out, e.getKey(), e.getValue());
          }
        });
  }

  private static String types() {
    return "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006"
        + "/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd."
        + "openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType="
        + "\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream"
        + "\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
        + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
  }

  private static String relations(String inner) {
    return "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package"
        + "/2006/relationships\">"
        + inner
        + "</Relationships>";
  }

  private static String external(String kind, String target) {
    return relations(
        "<Relationship Id=\"r9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006"
            + "/relationships/"
            + kind
            + "\" Target=\""
            + target
            + "\" TargetMode=\"External\"/>");
  }

  interface Entries {
    void writeTo(ZipOutputStream out) throws IOException;
  }

  static byte[] zip(Entries entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      entries.writeTo(out);
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }

  private static void filled(ZipOutputStream out, String name, int megabytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    fill(out, megabytes);
    out.closeEntry();
  }

  private static void fill(OutputStream out, int megabytes) throws IOException {
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, (byte) ' ');
    for (int i = 0; i < megabytes; i++) {
      out.write(block);
    }
  }

  private static List<HostileFile> fetching(String url, String secret) {
    String rels = "word/_rels/document.xml.rels";
    return List.of(
        harmless(
            "template from afar.docx",
            () ->
                docx(
                    TEXT,
                    Map.of(
                        "word/_rels/settings.xml.rels",
                        external("attachedTemplate", url + "/t.dotm"),
                        "word/settings.xml",
                        "<w:settings " + W + "><w:attachedTemplate r:id=\"r9\"/></w:settings>",
                        rels,
                        relations(
                            "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org"
                                + "/officeDocument/2006/relationships/settings\""
                                + " Target=\"settings.xml\"/>")))),
        harmless(
            "picture from afar.docx",
            () -> docx(TEXT, Map.of(rels, external("image", url + "/i.png")))),
        harmless(
            "frame from afar.docx",
            () -> docx(TEXT, Map.of(rels, external("frame", url + "/f.html")))),
        harmless(
            "object from afar.docx",
            () ->
                docx(TEXT, Map.of(rels, external("oleObject", "mhtml:" + url + "!x-usc:" + url)))),
        harmless(
            "fields that fetch.docx",
            () ->
                docx(
                    TEXT
                        + "<w:p><w:fldSimple w:instr=\"INCLUDETEXT "
                        + secret
                        + "\"/><w:fldSimple w:instr=\"DDEAUTO c:\\\\windows\\\\cmd.exe /k calc\"/>"
                        + "<w:fldSimple w:instr=\"INCLUDEPICTURE "
                        + url
                        + "\"/></w:p>",
                    Map.of())),
        refused(
            "entity from a file.docx",
            () ->
                docx(
                    "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY s SYSTEM \""
                        + secret
                        + "\">]>"
                        + document(paragraph("&s;")).substring(38),
                    Map.of()),
            DAMAGED),
        refused(
            "definition from afar.docx",
            () ->
                docx(
                    "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \""
                        + url
                        + "/a.dtd\">"
                        + document(TEXT).substring(38),
                    Map.of()),
            DAMAGED),
        refused(
            "a billion laughs.docx",
            () -> docx(laughs() + document(paragraph("&i;")).substring(38), Map.of()),
            DAMAGED),
        refused("entity from a file.odt", () -> odt(HostilePdfs.entity(secret, url)), DAMAGED),
        refused("a billion laughs.odt", () -> odt(laughs() + "<a>&i;</a>"), DAMAGED));
  }

  private static String laughs() {
    StringBuilder s = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"ha\">");
    for (char c = 'b'; c <= 'i'; c++) {
      s.append("<!ENTITY ").append(c).append(" \"");
      s.append(("&" + (char) (c - 1) + ";").repeat(20)).append("\">");
    }
    return s.append("]>").toString();
  }

  private static byte[] odt(String content) throws IOException {
    return zip(
        out -> {
          entry(out, "mimetype", "application/vnd.oasis.opendocument.text");
          entry(out, "content.xml", content);
        });
  }

  private static String odtText(String inner) {
    return "<?xml version=\"1.0\"?><office:document-content"
        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\">"
        + "<office:body><office:text>"
        + inner
        + "</office:text></office:body></office:document-content>";
  }

  private static List<HostileFile> growing() {
    return List.of(
        refused(
            "two gigabytes of nothing.docx",
            () ->
                zip(
                    out -> {
                      entry(out, "[Content_Types].xml", types());
                      filled(out, "word/document.xml", 2048);
                    }),
            BOMB),
        refused(
            "a gigabyte beside the text.docx",
            () ->
                zip(
                    out -> {
                      filled(out, "word/media/image1.bin", 1100);
                      out.write(new byte[0]);
                      entry(out, "word/document.xml", document(TEXT));
                      entry(out, "[Content_Types].xml", types());
                    }),
            BOMB),
        refused(
            "a hundred thousand entries.docx",
            () ->
                zip(
                    out -> {
                      entry(out, "word/document.xml", document(TEXT));
                      for (int i = 0; i < 100_000; i++) {
                        entry(out, "word/a" + i + ".xml", "");
                      }
                    }),
            BOMB,
            DAMAGED),
        refused(
            "two gigabytes of nothing.odt",
            () ->
                zip(
                    out -> {
                      entry(out, "mimetype", "application/vnd.oasis.opendocument.text");
                      filled(out, "content.xml", 2048);
                    }),
            BOMB),
        harmless(
            "two thousand million spaces.odt",
            () -> odt(odtText("<text:p>KẾ HOẠCH<text:s text:c=\"2000000000\"/>thử</text:p>"))),
        harmless(
            "two thousand million columns.odt",
            () ->
                odt(
                    odtText(
                        "<table:table><table:table-column"
                            + " table:number-columns-repeated=\"2000000000\"/><table:table-row"
                            + " table:number-rows-repeated=\"2000000000\"><table:table-cell"
                            + " table:number-columns-repeated=\"2000000000\"><text:p>ô</text:p>"
                            + "</table:table-cell></table:table-row></table:table>"))),
        harmless(
            "cells as wide as the world.docx",
            () ->
                docx(
                    "<w:tbl><w:tr><w:tc><w:tcPr><w:tcW w:w=\"2147483647\" w:type=\"dxa\"/>"
                        + "<w:gridSpan w:val=\"2147483647\"/></w:tcPr>"
                        + TEXT
                        + "</w:tc></w:tr></w:tbl>",
                    Map.of())),
        refused(
            "tables in tables.docx",
            () ->
                docx(
                    "<w:tbl><w:tr><w:tc>".repeat(20_000)
                        + TEXT
                        + "<w:p/></w:tc></w:tr></w:tbl>".repeat(20_000),
                    Map.of()),
            DAMAGED,
            "nested-too-deeply"),
        refused(
            "sections in sections.odt",
            () ->
                odt(
                    odtText(
                        "<text:section>".repeat(50_000)
                            + "<text:p>thử</text:p>"
                            + "</text:section>".repeat(50_000))),
            DAMAGED,
            "nested-too-deeply"),
        refused(
            "groups in groups.rtf",
            () ->
                ("{\\rtf1\\ansi " + "{\\b ".repeat(500_000) + "a" + "}".repeat(500_000) + "}")
                    .getBytes(StandardCharsets.US_ASCII),
            DAMAGED,
            "nested-too-deeply"),
        harmless(
            "a line of a million letters.docx",
            () -> docx(paragraph("KẾ HOẠCH") + paragraph("chữ ".repeat(250_000)), Map.of())),
        harmless(
            "a word of a million letters.rtf",
            () ->
                ("{\\rtf1\\ansi KE HOACH\\par " + "a".repeat(1_000_000) + "\\par}")
                    .getBytes(StandardCharsets.US_ASCII)),
        harmless(
            "a heading of a million letters.docx",
            () ->
                docx(
                    paragraph("KẾ HOẠCH") + paragraph("A".repeat(500_000) + "1/".repeat(250_000)),
                    Map.of())));
  }

  private static List<HostileFile> others(String url, String secret) {
    return List.of(
        harmless(
            "entries that climb.docx",
            () ->
                docx(
                    TEXT,
                    Map.of(
                        "../../../../escaped.txt",
                        "out",
                        "word/../../../escaped.xml",
                        "out",
                        "C:\\escaped.bin",
                        "out"))),
        refused(
            "parts that climb.docx",
            () ->
                docx(
                    TEXT,
                    Map.of(
                        "word/_rels/document.xml.rels",
                        relations(
                            "<Relationship Id=\"r9\" Type=\"http://schemas.openxmlformats.org"
                                + "/officeDocument/2006/relationships/styles\""
                                + " Target=\"../../../../../../etc/passwd\"/>"))),
            DAMAGED),
        harmless(
            "macros inside.docx",
            () -> docx(TEXT, Map.of("word/vbaProject.bin", "Sub AutoOpen() Shell(\"calc\")"))),
        harmless(
            "another format inside.docx",
            () ->
                docx(
                    TEXT + "<w:altChunk r:id=\"r9\"/>",
                    Map.of("word/_rels/document.xml.rels", external("aFChunk", url + "/c.html")))),
        refused(
            "without its types.docx", () -> zip(o -> entry(o, "word/document.xml", TEXT)), DAMAGED),
        refused(
            "truncated.docx",
            () -> {
              byte[] whole = docx(TEXT, Map.of());
              return Arrays.copyOf(whole, whole.length * 2 / 3);
            },
            DAMAGED,
            "type-unsupported"),
        refused("behind a password.docx", HostileWord::locked, "office-encrypted"),
        harmless(
            "mark-up in its title.docx",
            () ->
                docx(
                    plan(
                        "901",
                        "Về việc &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x"
                            + " onerror=alert(1)&gt; {{7*7}} ${7*7} [[${7*7}]]"),
                    Map.of())),
        harmless(
            "letters that turn round.docx",
            () ->
                docx(
                    plan("902", "Về việc \u202Ekhai triển\u2066 \u200B\uFEFF \u2028 đối ngoại"),
                    Map.of())),
        harmless(
            "a formula in its title.docx",
            () -> docx(plan("903", "=cmd|' /C calc'!A0 về thông tin đối ngoại"), Map.of())),
        refused("nothing but its head.doc", () -> ole(new byte[512]), DAMAGED, "type-unsupported"),
        refused("sectors in a ring.doc", HostileWord::ring, DAMAGED, "type-unsupported"),
        refused(
            "noise in its stream.doc",
            () -> {
              byte[] noise = new byte[40_000];
              new java.util.Random(3).nextBytes(noise);
              return ole(noise);
            },
            DAMAGED),
        harmless(
            "objects and links.rtf",
            () ->
                ("{\\rtf1\\ansi KE HOACH\\par {\\object\\objautlink\\objupdate{\\*\\objclass"
                        + " Word.Document.8}{\\*\\objdata 0105000002000000}}{\\field{\\*\\fldinst"
                        + " INCLUDEPICTURE \""
                        + url
                        + "\"}{\\fldrslt x}}{\\*\\template "
                        + url
                        + "}\\par}")
                    .getBytes(StandardCharsets.US_ASCII)),
        refused(
            "two gigabytes of binary.rtf",
            () -> "{\\rtf1\\ansi a\\par \\bin2147483647 xyz}".getBytes(StandardCharsets.US_ASCII),
            DAMAGED),
        refused(
            "numbers too large.rtf",
            () ->
                ("{\\rtf1\\ansi\\fs2147483647\\li-2147483648 a\\u-99999 ?\\u1114112 ?\\trowd"
                        + "\\cellx2147483647 b\\cell\\row c\\par}")
                    .getBytes(StandardCharsets.US_ASCII),
            DAMAGED),
        refused(
            "unbalanced.rtf",
            () -> ("{\\rtf1" + "}".repeat(1000)).getBytes(StandardCharsets.US_ASCII),
            DAMAGED));
  }

  private static byte[] locked() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("password");
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(docx(TEXT, Map.of()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] ole(byte[] word) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new java.io.ByteArrayInputStream(word), "WordDocument");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  /** Each sector of the allocation table leads to itself. */
  private static byte[] ring() throws IOException {
    byte[] ole = ole(new byte[9000]);
    java.nio.ByteBuffer file =
        java.nio.ByteBuffer.wrap(ole).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    int table = 512 * (file.getInt(76) + 1);
    for (int i = 0; i < 20; i++) {
      file.putInt(table + 4 * i, i);
    }
    return ole;
  }
}
