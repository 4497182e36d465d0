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
import java.util.ArrayList;
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
import vn.vankho.document.PageText;
import vn.vankho.text.guard.LimitExceeded;
import vn.vankho.text.guard.RtfGuard;
import vn.vankho.text.guard.ZipGuard;
import vn.vankho.text.ocr.OcrPages;
import vn.vankho.text.pages.Ending;
import vn.vankho.text.pages.PagePlan;
import vn.vankho.text.pages.Unseen;

/** Đọc tệp của trình soạn thảo: DOCX, DOC, RTF and ODT. */
public final class WordReader {

  /** The formats. */
  public enum Format {
    DOCX,
    DOC,
    RTF,
    ODT
  }

  private final Limits limits;
  private final WordPictures pictures;

  public WordReader(OcrPages ocr, Limits limits) {
    this.limits = limits;
    this.pictures = new WordPictures(ocr, limits);
  }

  public Ending read(Path file, Format format, PagePlan plan) {
    try {
      if (isEncrypted(file)) {
        return Ending.failed("word-encrypted");
      } else if (format == Format.DOCX || format == Format.ODT) {
        ZipGuard.check(file, limits);
      }
      return switch (format) {
        case DOCX -> docx(file, plan);
        case DOC -> doc(file, plan);
        case RTF -> rtf(file, plan);
        case ODT -> odt(file, plan);
      };
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

  /** Pages of text, then the pictures that are pages. */
  private Ending laidOut(
      FlowDocument flow, Map<String, String> metadata, Unseen unseen, PagePlan plan) {
    List<String> asides = new ArrayList<>(flow.asides());
    asides.addAll(pictures.marks(flow.pictures()));
    List<Flow.Picture> scans = flow.pictures().stream().filter(pictures::isPage).toList();
    List<PageText> pages = FlowLayout.pages(flow.blocks(), flow.breaksAreKnown(), asides);
    int number = 0;
    for (PageText page : pages) {
      if (!page.lines().isEmpty() || scans.isEmpty()) {
        number++;
        if (!plan.isKnown(number)) {
          plan.done().accept(page);
        }
      }
    }
    for (Flow.Picture scan : scans) {
      if (++number > limits.pages()) {
        throw LimitExceeded.pages(limits.pages());
      }
      if (!plan.isKnown(number)) {
        plan.done().accept(pictures.page(number, scan, plan.givenUp(number)));
      }
    }
    return Ending.done(List.of(), metadata, unseen);
  }

  /** Entries are unpacked when they are asked for; objects never are. */
  private Ending docx(Path file, PagePlan plan) throws IOException {
    // The guard has seen to sizes; a long table of like rows shrinks as well as any bomb.
    ZipSecureFile.setMinInflateRatio(0);
    try (SeekableByteChannel channel = Files.newByteChannel(file);
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
        OPCPackage entries = OPCPackage.open(new ZipFileZipEntrySource(zip));
        XWPFDocument document = new XWPFDocument(entries)) {
      FlowDocument flow = DocxReader.read(document);
      return laidOut(flow, WordMetadata.of(document), UnseenText.of(document), plan);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private Ending doc(Path file, PagePlan plan) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        HWPFDocument document = new HWPFDocument(in)) {
      FlowDocument flow = DocReader.read(document);
      return laidOut(flow, WordMetadata.of(document), UnseenText.of(document), plan);
    }
  }

  private Ending odt(Path file, PagePlan plan) throws IOException {
    FlowDocument flow = OdtReader.read(file);
    return laidOut(flow, Map.of(), UnseenMarks.ofOdt(file), plan);
  }

  private Ending rtf(Path file, PagePlan plan) throws IOException {
    if (!startsLikeRtf(file)) {
      throw new IOException("not RTF");
    }
    RtfGuard.check(file);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return laidOut(RtfReader.read(in, limits.nesting()), Map.of(), UnseenMarks.ofRtf(file), plan);
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
