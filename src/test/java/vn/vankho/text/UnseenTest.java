package vn.vankho.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.Outcome;
import vn.vankho.document.Reading;

/** What a file holds besides its pages is told, and none of it is read. */
class UnseenTest {
  private static final TextReader READER = new TextReader();
  private static final String SEEN = "Kế hoạch thông tin đối ngoại";
  private static final String UNSEEN = "khongaithay";

  @TempDir Path folder;

  @AfterAll
  static void close() {
    READER.close();
  }

  private List<String> notes(String name, byte[] bytes) throws IOException {
    Reading.Done done =
        (Reading.Done) DumpText.read(READER, Files.write(folder.resolve(name), bytes));
    assertThat(done.text().text()).doesNotContain(UNSEEN);
    return done.text().notes().stream()
        .map(Diagnostic::code)
        .filter(c -> c.startsWith(Outcome.UNSEEN))
        .toList();
  }

  private static byte[] docx(Consumer<XWPFDocument> more) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText(SEEN);
      more.accept(document);
      document.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void aPlainWordFileHoldsNothingUnseen() throws IOException {
    assertThat(notes("a.docx", docx(d -> {}))).isEmpty();
    assertThat(
            notes("b.docx", docx(d -> d.createParagraph().createRun().setVanish(true)))) // no words
        .isEmpty();
  }

  @Test
  void hiddenWordsAreTold() throws IOException {
    byte[] bytes =
        docx(
            d -> {
              var run = d.createParagraph().createRun();
              run.setText(UNSEEN);
              run.setVanish(true);
            });
    assertThat(notes("a.docx", bytes)).containsExactly("original-with-hidden");
  }

  @Test
  void deletedAndMovedWordsAreTold() throws IOException {
    byte[] deleted =
        docx(
            d ->
                d.createParagraph()
                    .getCTP()
                    .addNewDel()
                    .addNewR()
                    .addNewDelText()
                    .setStringValue(UNSEEN));
    assertThat(notes("a.docx", deleted)).containsExactly("original-with-deletions");
    byte[] moved =
        docx(
            d ->
                d.createParagraph()
                    .getCTP()
                    .addNewMoveFrom()
                    .addNewR()
                    .addNewT()
                    .setStringValue(UNSEEN));
    assertThat(notes("b.docx", moved)).containsExactly("original-with-deletions");
  }

  @Test
  void commentsAreTold() throws IOException {
    byte[] bytes =
        docx(
            d ->
                d.createComments()
                    .createComment(BigInteger.ONE)
                    .createParagraph()
                    .createRun()
                    .setText(UNSEEN));
    assertThat(notes("a.docx", bytes)).containsExactly("original-with-comments");
  }

  @ParameterizedTest
  @CsvSource({"true, original-with-attachments", "false, "})
  void anObjectInsideIsToldButNotALinkToOne(boolean inside, String code) throws IOException {
    byte[] bytes =
        docx(
            d -> {
              var part = d.getPackagePart();
              String type = POIXMLDocument.OLE_OBJECT_REL_TYPE;
              if (inside) {
                try {
                  var name = PackagingURIHelper.createPartName("/word/embeddings/a.bin");
                  var object = d.getPackage().createPart(name, "application/octet-stream");
                  object.getOutputStream().write(1);
                  part.addRelationship(name, TargetMode.INTERNAL, type);
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              } else {
                part.addExternalRelationship("http://127.0.0.1:1/a.bin", type);
              }
            });
    assertThat(notes("a.docx", bytes)).isEqualTo(Optional.ofNullable(code).stream().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "{\\deleted khongaithay}, original-with-deletions",
    "{\\v khongaithay}, original-with-hidden",
    "{\\*\\annotation khongaithay}, original-with-comments",
    "\\v0 x, ",
    "\\\\v x, ",
  })
  void rtfMarksAreTold(String words, String code) throws IOException {
    byte[] bytes =
        ("{\\rtf1\\ansi Ke hoach\\par " + words + "\\par}").getBytes(StandardCharsets.US_ASCII);
    assertThat(notes("a.rtf", bytes)).isEqualTo(Optional.ofNullable(code).stream().toList());
  }

  @Test
  void odtMarksAreTold() throws IOException {
    String content =
        "<?xml version=\"1.0\"?><office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
            + "<office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>"
            + UNSEEN
            + "</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>"
            + SEEN
            + "</text:p><office:annotation><text:p>"
            + UNSEEN
            + "</text:p></office:annotation></office:text></office:body></office:document-content>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(notes("a.odt", bytes.toByteArray()))
        .containsExactly("original-with-comments", "original-with-deletions");
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void filesAttachedToAPdfAreTold(boolean besideAPage) throws IOException {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDComplexFileSpecification file = new PDComplexFileSpecification();
      file.setFile("a.docx");
      file.setEmbeddedFile(
          new PDEmbeddedFile(
              pdf, new ByteArrayInputStream(UNSEEN.getBytes(StandardCharsets.US_ASCII))));
      if (besideAPage) {
        PDAnnotationFileAttachment pin = new PDAnnotationFileAttachment();
        pin.setFile(file);
        page.getAnnotations().add(pin);
      } else {
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("a.docx", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        pdf.getDocumentCatalog().setNames(names);
      }
      pdf.save(out);
      assertThat(notes("a.pdf", out.toByteArray())).containsExactly("original-with-attachments");
    }
  }
}
