package vn.vankho.ingest;

import java.math.BigInteger;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.document.Vietnamese;

/** Tên tệp: what a file's name tells. The type is never told by the name. */
final class FileNames {

  /** {@code .gitkeep}, {@code README.md}, {@code readme.txt}: not meant as input. */
  private static final Pattern NOT_INPUT =
      Pattern.compile("\\.git(keep|ignore|attributes)|readme(\\.(md|txt|html))?");

  /** {@code .DS_Store}, {@code ~$Kế hoạch.docx}, {@code scan.tmp}, {@code a.pdf.part}. */
  private static final Pattern TEMPORARY =
      Pattern.compile(
          "\\..*|~.*|.*~|thumbs\\.db|desktop\\.ini|.*\\.(tmp|temp|part|partial|crdownload|download|swp|lock)");

  /** {@code page-01.jpg}, {@code KH12_p3.tif}, {@code 007.png}: words, then the page's number. */
  private static final Pattern PAGE_NAME =
      Pattern.compile("(|.*\\D)(\\d{1,9})\\.\\w{2,5}", Pattern.DOTALL);

  /** The words before a page's number; a folder's own name serves as well. */
  private static final List<String> PAGE_WORDS =
      List.of(
          "", "page", "pages", "pg", "p", "trang", "tr", "t", "to", "scan", "img", "image", "anh");

  private FileNames() {}

  /** Files that are no input and not worth a word, such as a README. */
  static boolean isIgnored(String name) {
    return NOT_INPUT.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** Hidden files and those that programs leave while they work. */
  static boolean isTemporary(String name) {
    return TEMPORARY.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** The page number in the name of a page image, empty when it is not named like one. */
  static Optional<BigInteger> pageNumber(String folder, String name) {
    Matcher m = PAGE_NAME.matcher(name);
    if (!m.matches()) {
      return Optional.empty();
    }
    String word = letters(m.group(1));
    String lastWord = word.substring(word.lastIndexOf(' ') + 1);
    return PAGE_WORDS.contains(lastWord) || word.equals(letters(folder))
        ? Optional.of(new BigInteger(m.group(2)))
        : Optional.empty();
  }

  private static String letters(String text) {
    return Vietnamese.bare(text).replaceAll("[^a-z]+", " ").strip();
  }

  /**
   * A path below a folder, with {@code /}, exactly as the file system gives it. It goes by way of
   * the URI, which keeps the bytes of a name that the machine's locale cannot spell.
   */
  static String below(Path folder, Path file) {
    String root = folder.toUri().getPath();
    String path = file.toUri().getPath();
    String below = path.startsWith(root) ? path.substring(root.length()) : path;
    return below.replaceAll("^/|/$", "");
  }

  static String nfc(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** The order of paths: by folder, then by code point, whatever the locale. */
  static Comparator<String> order() {
    return Comparator.<String, String>comparing(p -> p.replace('/', '\0'))
        .thenComparing(Comparator.naturalOrder());
  }
}
