package vn.vankho.text.word;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.vankho.document.Limits;
import vn.vankho.text.guard.LimitExceeded;
import vn.vankho.text.guard.RtfGuard;
import vn.vankho.text.guard.ZipGuard;
import vn.vankho.text.pages.Ending;
import vn.vankho.text.pages.PagePlan;

/** Đọc tệp của trình soạn thảo: DOCX, DOC, RTF and ODT. */
public final class WordReader {

  /** The formats. */
  public enum Format {
    DOCX,
    DOC,
    RTF,
    ODT
  }

  static {
    // The guard has seen to sizes; a long table of like rows shrinks as well as any bomb.
    ZipSecureFile.setMinInflateRatio(0);
  }

  private final Limits limits;

  public WordReader(Limits limits) {
    this.limits = limits;
  }

  public Ending read(Path file, Format format, PagePlan plan) {
    try {
      if (isEncrypted(file)) {
        return Ending.failed("word-encrypted");
      } else if (format == Format.DOCX || format == Format.ODT) {
        ZipGuard.check(file, limits);
      }
      Content content =
          switch (format) {
            case DOCX -> docx(file);
            case DOC -> doc(file);
            case RTF -> rtf(file);
            case ODT -> new Content(OdtReader.read(file), Map.of());
          };
      FlowLayout.pages(content.flow()).stream()
          .filter(page -> !plan.isKnown(page.number()))
          .forEachOrdered(plan.done());
      return Ending.done(List.of(), content.metadata());
    } catch (EncryptedDocumentException | OdtReader.Encrypted e) {
      return Ending.failed("word-encrypted");
    } catch (LimitExceeded e) {
      throw e;
    } catch (StackOverflowError e) {
      throw LimitExceeded.nesting(limits.nesting());
    } catch (IOException | RuntimeException e) {
      return Ending.failed("word-damaged");
    }
  }

  private record Content(FlowDocument flow, Map<String, String> metadata) {}

  /** Entries are unpacked when they are asked for: pictures and objects never are. */
  private static Content docx(Path file) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file);
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
        OPCPackage entries = OPCPackage.open(new ZipFileZipEntrySource(zip));
        XWPFDocument document = new XWPFDocument(entries)) {
      return new Content(DocxReader.read(document), WordMetadata.of(document));
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static Content doc(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        HWPFDocument document = new HWPFDocument(in)) {
      return new Content(DocReader.read(document), WordMetadata.of(document));
    }
  }

  private Content rtf(Path file) throws IOException {
    if (!startsLikeRtf(file)) {
      throw new IOException("not RTF");
    }
    RtfGuard.check(file);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return new Content(RtfReader.read(in, limits.nesting()), Map.of());
    }
  }

  private static boolean startsLikeRtf(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(5), StandardCharsets.US_ASCII).equals("{\\rtf");
    }
  }

  /** A DOCX behind a password is an OLE file with the package inside, encrypted. */
  private static boolean isEncrypted(Path file) throws IOException {
    // By path, not by name: a name of other letters than the system knows has no File.
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      if (FileMagic.valueOf(in) != FileMagic.OLE2) {
        return false;
      }
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        POIFSFileSystem ole = new POIFSFileSystem(channel, true)) {
      return ole.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
    }
  }
}
