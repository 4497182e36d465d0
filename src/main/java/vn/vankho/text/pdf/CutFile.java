package vn.vankho.text.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Tệp bị cắt cụt: a PDF that was not copied to its end. The library mends it and leaves out what is
 * missing without a word: pages, or the letters' fonts, of which nonsense would be read.
 */
final class CutFile {

  /** A whole file has its mark within its last kilobyte; some programs append a little. */
  private static final int TAIL = 2048;

  /** An object begins right after the one before. */
  private static final int NEAR = 256;

  /** {@code 12 0 obj}. */
  private static final Pattern OBJECT = Pattern.compile("(\\d{1,9})\\s{1,9}(\\d{1,5})\\s{1,9}obj");

  /** {@code /Count 7}. */
  private static final Pattern COUNT = Pattern.compile("/Count\\s{0,9}(\\d{1,9})");

  private static final byte[] OBJECT_END = "endobj".getBytes(StandardCharsets.US_ASCII);

  private final ByteBuffer file;
  private final PDDocument pdf;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private CutFile(ByteBuffer file, PDDocument pdf) {
    this.file = file;
    this.pdf = pdf;
  }

  /**
   * Whether the file's end is missing, and with it something that its pages show.
   *
   * @throws IOException when it cannot be read
   */
  static boolean lacksContent(Path path, PDDocument pdf) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      long size = Math.min(channel.size(), Integer.MAX_VALUE);
      CutFile file = new CutFile(channel.map(FileChannel.MapMode.READ_ONLY, 0, size), pdf);
      return !file.hasEnd() && (file.lacksPages() || file.lacksPartsOfPages());
    }
  }

  /** Whether the file, taken as it is and not mended, says that it has no pages. */
  static boolean isWholeWithoutPages(Path path) {
    try (RandomAccessReadBufferedFile source = new RandomAccessReadBufferedFile(path);
        PDDocument asItIs = new PDFParser(source).parse(false)) {
      COSDictionary pages =
          asItIs.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
      COSArray kids = pages == null ? null : pages.getCOSArray(COSName.KIDS);
      return kids != null && kids.size() == 0;
    } catch (IOException | RuntimeException damaged) {
      return false;
    }
  }

  private boolean hasEnd() {
    return text(file.limit() - TAIL, TAIL).contains("%%EOF");
  }

  private String text(int from, int length) {
    int start = Math.max(0, from);
    byte[] bytes = new byte[Math.min(length, file.limit() - start)];
    file.get(start, bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** The page tree's own count; the library's is that of the pages it has found. */
  private boolean lacksPages() {
    COSBase root = pdf.getDocumentCatalog().getCOSObject().getItem(COSName.PAGES);
    Long at = root instanceof COSObject o ? pdf.getDocument().getXrefTable().get(o.getKey()) : null;
    if (at == null || at <= 0 || at >= file.limit()) {
      return false;
    }
    String object = text(at.intValue(), 1 << 16);
    int end = object.indexOf("endobj");
    Matcher count = COUNT.matcher(end < 0 ? object : object.substring(0, end));
    return count.find() && Integer.parseInt(count.group(1)) > pdf.getNumberOfPages();
  }

  private boolean lacksPartsOfPages() {
    Optional<COSObjectKey> unfinished = unfinished();
    for (PDPage page : pdf.getPages()) {
      COSBase content = page.getCOSObject().getItem(COSName.CONTENTS);
      COSBase resources =
          page.getResources() == null
              ? COSNull.NULL
              : page.getCOSObject().containsKey(COSName.RESOURCES)
                  ? page.getCOSObject().getItem(COSName.RESOURCES)
                  : page.getResources().getCOSObject();
      if (isIncomplete(content, unfinished) || isIncomplete(resources, unfinished)) {
        return true;
      }
    }
    return false;
  }

  /** The object in the middle of which the file ends. */
  private Optional<COSObjectKey> unfinished() {
    for (int at = file.limit() - OBJECT_END.length; at >= 0; at--) {
      int same = 0;
      while (same < OBJECT_END.length && file.get(at + same) == OBJECT_END[same]) {
        same++;
      }
      if (same == OBJECT_END.length) {
        Matcher next = OBJECT.matcher(text(at + OBJECT_END.length, NEAR));
        return next.find()
            ? Optional.of(
                new COSObjectKey(Long.parseLong(next.group(1)), Integer.parseInt(next.group(2))))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether something is missing of what this needs to be drawn. */
  private boolean isIncomplete(COSBase drawn, Optional<COSObjectKey> unfinished) {
    Deque<COSBase> toSee = new ArrayDeque<>();
    add(toSee, drawn);
    while (!toSee.isEmpty()) {
      COSBase next = toSee.pop();
      if (next instanceof COSObject object) {
        COSBase there = object.getObject();
        if (there == null
            || there == COSNull.NULL
            || unfinished.map(k -> k.equals(object.getKey())).orElse(false)) {
          return true;
        }
        add(toSee, there);
      } else if (next instanceof COSArray array) {
        array.forEach(part -> add(toSee, part));
      } else if (next instanceof COSDictionary dictionary) {
        // Back to the page it leads through these only.
        dictionary.entrySet().stream()
            .filter(e -> !e.getKey().equals(COSName.PARENT) && !e.getKey().equals(COSName.P))
            .forEach(e -> add(toSee, e.getValue()));
      }
    }
    return false;
  }

  private void add(Deque<COSBase> toSee, COSBase part) {
    if (part != null && seen.add(part)) {
      toSee.push(part);
    }
  }
}
