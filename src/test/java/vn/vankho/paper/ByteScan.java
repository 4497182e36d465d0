package vn.vankho.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Looks for words in every byte of every file below some folders: as they are, unzipped, in the
 * streams of PDF files, in one byte a letter, in UTF-8 and in UTF-16, in any case of ASCII letters.
 */
public final class ByteScan {

  private final Collection<String> words;
  private final List<String> found = new ArrayList<>();
  private int files;

  private ByteScan(Collection<String> words) {
    this.words = words;
  }

  /** Where the words stand: {@code file: word}; empty when nowhere. */
  public static List<String> find(Collection<String> words, Path... folders) throws IOException {
    ByteScan scan = new ByteScan(words);
    for (Path folder : folders) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
          scan.look(folder.relativize(file).toString(), file.toString());
          scan.look(folder.relativize(file).toString(), Files.readAllBytes(file));
          scan.files++;
        }
      }
    }
    if (scan.files == 0) {
      throw new IllegalStateException("nothing to scan");
    }
    return scan.found.stream().distinct().sorted().toList();
  }

  private void look(String name, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    words.stream()
        .filter(w -> lower.contains(w.toLowerCase(Locale.ROOT)))
        .forEach(w -> found.add(name + ": " + w));
  }

  private void look(String name, byte[] bytes) {
    look(name, new String(bytes, StandardCharsets.UTF_8));
    look(name, new String(bytes, StandardCharsets.UTF_16LE));
    look(name, new String(bytes, StandardCharsets.UTF_16BE));
    if (bytes.length > 1) {
      look(name, new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE));
    }
    try {
      if (startsWith(bytes, 0x1f, 0x8b)) {
        look(name + "!", new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes());
      } else if (startsWith(bytes, 'P', 'K', 3, 4)) {
        unzip(name, bytes);
      } else if (startsWith(bytes, '%', 'P', 'D', 'F')) {
        pdf(name, bytes);
      }
    } catch (IOException damaged) {
      // what cannot be opened was looked at as it is
    }
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= bytes.length || (bytes[i] & 255) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private void unzip(String name, byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        look(name + "!" + e.getName(), zip.readAllBytes());
      }
    }
  }

  private void pdf(String name, byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      look(name + "!text", new PDFTextStripper().getText(pdf));
      for (var key : pdf.getDocument().getXrefTable().keySet()) {
        if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
          try (InputStream in = stream.createInputStream()) {
            look(name + "!" + key, new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
          }
        }
      }
    }
  }
}
