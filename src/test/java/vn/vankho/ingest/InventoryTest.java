package vn.vankho.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.DiagnosticMessages;
import vn.vankho.document.Outcome.Kind;
import vn.vankho.document.Sha256;
import vn.vankho.document.SourceFile;

class InventoryTest {

  private static final byte[] PDF = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16};
  private static final byte[] TIFF = {'I', 'I', 42, 0, 8, 0, 0, 0};
  private static final byte[] RTF = "{\\rtf1 a}".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path input;

  private Path put(String path, byte[] bytes) throws IOException {
    Path file = input.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    return file;
  }

  private byte[] zip(String... entries) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        if (entry.equals("mimetype")) {
          zip.write(ContentType.ODT.getBytes(StandardCharsets.US_ASCII));
        }
      }
    }
    return bytes.toByteArray();
  }

  /** An OLE2 file with nothing but a header and a directory of these streams. */
  private static byte[] ole2(String... streams) {
    byte[] file = new byte[512 + 512];
    byte[] magic = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(magic, 0, file, 0, magic.length);
    for (int i = 0; i < streams.length; i++) {
      byte[] name = streams[i].getBytes(StandardCharsets.UTF_16LE);
      System.arraycopy(name, 0, file, 512 + 128 * i, name.length);
    }
    return file;
  }

  private String seen(String path) {
    return Inventory.take(input).stream()
        .filter(f -> f.path().equals(path))
        .map(
            f ->
                f instanceof Finding.Readable r
                    ? r.source().mediaType()
                    : f instanceof Finding.Spreadsheet
                        ? "spreadsheet"
                        : ((Finding.LeftOut) f).outcome().kind()
                            + " "
                            + ((Finding.LeftOut) f).outcome().reasons().get(0).code())
        .findFirst()
        .orElse("nothing");
  }

  @Test
  void theTypeIsToldByTheBytesNeverByTheName() throws IOException {
    put("a.doc", PDF);
    put("b.pdf", JPEG);
    put("c.txt", PNG);
    put("d", TIFF);
    put("e.docx", RTF);
    put("f.zip", zip("[Content_Types].xml", "word/document.xml"));
    put("g.pdf", zip("mimetype", "content.xml"));
    put("h.xls", ole2("Root Entry", "WordDocument"));
    assertThat(seen("a.doc")).isEqualTo("application/pdf");
    assertThat(seen("b.pdf")).isEqualTo("image/jpeg");
    assertThat(seen("c.txt")).isEqualTo("image/png");
    assertThat(seen("d")).isEqualTo("image/tiff");
    assertThat(seen("e.docx")).isEqualTo("application/rtf");
    assertThat(seen("f.zip")).isEqualTo(ContentType.DOCX);
    assertThat(seen("g.pdf")).isEqualTo(ContentType.ODT);
    assertThat(seen("h.xls")).isEqualTo(ContentType.DOC);
  }

  @Test
  void whatCannotBeReadIsRejectedWithTheReason() throws IOException {
    put("empty.pdf", new byte[0]);
    put("a.docx", ole2("Root Entry", "EncryptionInfo", "EncryptedPackage"));
    put("b.docx", zip("ppt/presentation.xml"));
    put("c.pdf", zip("một.txt"));
    put("d.doc", ole2("Root Entry", "Workbook"));
    put("e.pdf", "plain words".getBytes(StandardCharsets.UTF_8));
    assertThat(seen("empty.pdf")).isEqualTo("REJECTED file-empty");
    assertThat(seen("a.docx")).isEqualTo("REJECTED office-encrypted");
    for (String other : List.of("b.docx", "c.pdf", "d.doc", "e.pdf")) {
      assertThat(seen(other)).as(other).isEqualTo("REJECTED type-unsupported");
    }
  }

  @Test
  void aSpreadsheetMayBeOneThatAPersonFilledIn() throws IOException {
    put("b.docx", zip("xl/workbook.xml"));
    assertThat(seen("b.docx")).isEqualTo("spreadsheet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~$Kế hoạch.docx",
        ".hidden.pdf",
        "scan.tmp",
        "a.pdf.part",
        "b.crdownload",
        "Thumbs.db"
      })
  void hiddenAndTemporaryFilesAreLeftForTheNextRunAndSaidSo(String name) throws IOException {
    put(name, PDF);
    assertThat(seen(name)).isEqualTo("POSTPONED file-temporary");
  }

  @ParameterizedTest
  @ValueSource(strings = {".gitkeep", "README.md", "readme.txt", "README"})
  void whatIsNoInputIsPassedOver(String name) throws IOException {
    put(name, PDF);
    assertThat(Inventory.take(input)).isEmpty();
  }

  @Test
  void aFileThatGrowsIsLeftForTheNextRun() throws Exception {
    Path file = put("growing.pdf", PDF);
    put("still.pdf", PDF);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    Thread writer =
        new Thread(
            () -> {
              try (OutputStream out =
                  Files.newOutputStream(file, java.nio.file.StandardOpenOption.APPEND)) {
                for (int i = 0; i < 40; i++) {
                  out.write(PDF);
                  out.flush();
                  Thread.sleep(50);
                }
              } catch (IOException | InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    writer.start();
    assertThat(seen("growing.pdf")).isEqualTo("POSTPONED file-growing");
    writer.join();
    assertThat(seen("growing.pdf")).isEqualTo("application/pdf");
  }

  @Test
  void aFolderOfNothingButPageImagesIsOneFile() throws IOException {
    put("KH 12/page-1.png", PNG);
    put("KH 12/page-10.jpg", JPEG);
    put("KH 12/page-2.tif", TIFF);
    List<Finding> findings = Inventory.take(input);
    assertThat(findings).hasSize(1);
    SourceFile source = ((Finding.Readable) findings.get(0)).source();
    assertThat(source.path()).isEqualTo("KH 12");
    assertThat(source.mediaType()).isEqualTo(SourceFile.PAGE_IMAGES);
    assertThat(source.parts())
        .extracting(SourceFile.Part::path)
        .containsExactly("KH 12/page-1.png", "KH 12/page-2.tif", "KH 12/page-10.jpg");
    assertThat(source.sha256())
        .isEqualTo(
            Sha256.of(Sha256.of(PNG) + "\n" + Sha256.of(TIFF) + "\n" + Sha256.of(JPEG) + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"KH12_p%d.png", "KH 12 trang %02d.png", "folder %d.png", "%03d.png"})
  void pagesMayBeNamedAfterTheirDocument(String name) throws IOException {
    put("folder/" + name.formatted(1), PNG);
    put("folder/" + name.formatted(2), PNG);
    assertThat(seen("folder")).isEqualTo(SourceFile.PAGE_IMAGES);
  }

  @ParameterizedTest
  @CsvSource({
    "KH 12.png, KH 13.png",
    "page-1.png, KH 13.png",
    "page-1.png, page-01.png",
    "page-1.png, sub/page-2.png"
  })
  void imagesThatAreNoPagesOfOneDocumentStayApart(String one, String other) throws IOException {
    put("folder/" + one, PNG);
    put("folder/" + other, PNG);
    assertThat(seen("folder/" + one)).isEqualTo("image/png");
  }

  @Test
  void imagesInTheInputFolderItselfStayApart() throws IOException {
    put("page-1.png", PNG);
    put("page-2.png", PNG);
    assertThat(Inventory.take(input)).hasSize(2);
  }

  @Test
  void namesOfAnyKindAreTaken() throws IOException {
    String nfd = Normalizer.normalize("Kế hoạch ở Huế.pdf", Normalizer.Form.NFD);
    String emoji = "báo cáo 📄🇻🇳.pdf";
    String longest = "d".repeat(196) + ".pdf";
    put(nfd, PDF);
    put(emoji, PDF);
    put("thư mục con/ có  cách /" + longest, PDF);
    assertThat(Inventory.take(input))
        .extracting(Finding::path)
        .containsExactlyInAnyOrder(
            "Kế hoạch ở Huế.pdf", emoji, "thư mục con/ có  cách /" + longest);
  }

  @Test
  void twoNamesThatDifferInTheirUnicodeFormOnlyAreTwoFiles() throws IOException {
    String nfc = "Kế hoạch.pdf";
    put(nfc, PDF);
    put(Normalizer.normalize(nfc, Normalizer.Form.NFD), "%PDF-1.5\n".getBytes());
    assertThat(Inventory.take(input))
        .extracting(Finding::path)
        .doesNotHaveDuplicates()
        .hasSize(2)
        .contains(nfc);
  }

  @Test
  void theOrderIsByFolderWhateverTheLocale() throws IOException {
    for (String path : List.of("b/a.pdf", "a.pdf", "a b.pdf", "a/z.pdf", "Đ.pdf", "a/b/c.pdf")) {
      put(path, PDF);
    }
    assertThat(Inventory.take(input))
        .extracting(Finding::path)
        .containsExactly("a/b/c.pdf", "a/z.pdf", "a b.pdf", "a.pdf", "b/a.pdf", "Đ.pdf");
  }

  @Test
  void aLinkThatLeadsNowhereIsReported() throws IOException {
    Files.createSymbolicLink(input.resolve("gone.pdf"), input.resolve("nowhere"));
    Files.createSymbolicLink(input.resolve("loop"), input);
    assertThat(seen("gone.pdf")).isEqualTo("REJECTED file-unreadable");
    assertThat(seen("loop")).isEqualTo("REJECTED folder-is-a-link");
    assertThat(Kind.REJECTED.exportName()).isEqualTo("rejected");
  }

  @ParameterizedTest
  @CsvSource({
    "application/pdf, PDF",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document, DOCX",
    "application/msword, DOC",
    "application/rtf, RTF",
    "application/vnd.oasis.opendocument.text, ODT",
    "image/tiff, TIFF",
    "image/png, PNG",
    "image/jpeg, JPEG",
    "image/jp2, JPEG 2000",
    "image/webp, WebP"
  })
  void whoeverIsTurnedAwayIsToldEveryTypeThatIsTaken(String type, String name) throws IOException {
    assertThat(ContentType.isReadable(type)).isTrue();
    for (String language : List.of("vi", "en")) {
      assertThat(
              new DiagnosticMessages(language)
                  .remedy(Diagnostic.of("type-unsupported", "image/gif")))
          .containsPattern("[ ]" + name + "[,; ](?!2000)");
    }
    assertThat(Files.readString(Path.of("README.md"))).contains(name);
  }
}
