package vn.vankho.text.ocr;

import static org.bytedeco.tesseract.global.tesseract.OEM_LSTM_ONLY;
import static org.bytedeco.tesseract.global.tesseract.RIL_SYMBOL;
import static org.bytedeco.tesseract.global.tesseract.RIL_TEXTLINE;
import static org.bytedeco.tesseract.global.tesseract.RIL_WORD;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.tesseract.ETEXT_DESC;
import org.bytedeco.tesseract.FileReader;
import org.bytedeco.tesseract.LTRResultIterator;
import org.bytedeco.tesseract.PageIterator;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.StringVector;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;
import vn.vankho.document.Ink;
import vn.vankho.text.ocr.Recognized.Symbol;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Bộ nhận dạng chữ: Tesseract with two Vietnamese models, a quick one that reads whole pages and a
 * thorough one for documents' heads and what is looked at again; for one thread at a time.
 */
final class Engine implements AutoCloseable {

  /** See {@code ocr/README.md} beside them for their sources and licences. */
  private static final String QUICK = "/ocr/vie.traineddata";

  private static final String THOROUGH = "/ocr/Vietnamese.traineddata";

  /** How the engine looks for text. */
  enum Mode {
    PAGE(3, false),
    HEAD(3, true),
    BLOCK(6, true),
    LINE(7, true),
    SPARSE(11, true);

    private final int psm;
    private final boolean thorough;

    Mode(int psm, boolean thorough) {
      this.psm = psm;
      this.thorough = thorough;
    }
  }

  private static final Map<String, String> SETTINGS =
      Map.of(
          // Sauvola: Otsu's one threshold ruins pages with shadows.
          "thresholding_method", "2",
          "tessedit_do_invert", "0",
          // Paragraphs are found later, from the words: none are looked for in the text.
          "paragraph_text_based", "0",
          // What the engine prints of a page is of use to nobody.
          "debug_file", isWindows() ? "NUL" : "/dev/null",
          // Letters of the model's script that no Vietnamese text has.
          "tessedit_char_blacklist",
              "ÐðÞþßøØæÆœŒåÅäÄöÖüÜëËïÏÿñÑçÇîÎûÛłŁşŞğĞ[]{}|\\~^#©®™¢£¥¦¬¶¤⁄«»¿¡");

  private final TessBaseAPI quick = started(QUICK);
  private final TessBaseAPI thorough = started(THOROUGH);

  private static TessBaseAPI started(String resource) {
    TessBaseAPI api = new TessBaseAPI();
    byte[] model = model(resource);
    StringVector names = new StringVector();
    StringVector values = new StringVector();
    int failed =
        api.Init(
            new BytePointer(model),
            model.length,
            new BytePointer("vie"),
            OEM_LSTM_ONLY,
            (BytePointer) null,
            0,
            names,
            values,
            false,
            (FileReader) null);
    if (failed != 0) {
      throw new IllegalStateException("Tesseract does not take its model");
    }
    SETTINGS.forEach(api::SetVariable);
    return api;
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }

  private static byte[] model(String resource) {
    try (InputStream in = Engine.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads an image of 8 bits gray.
   *
   * @param dpi its resolution
   * @param millis after which the engine gives up
   */
  Recognized read(PIX image, int dpi, Mode mode, int millis) {
    TessBaseAPI api = mode.thorough ? thorough : quick;
    api.SetPageSegMode(mode.psm);
    api.SetImage(image);
    api.SetSourceResolution(dpi);
    try (ETEXT_DESC monitor = new ETEXT_DESC()) {
      monitor.set_deadline_msecs(millis);
      if (api.Recognize(monitor) != 0) {
        throw new EngineFailed();
      }
      return new Recognized(tokens(api));
    } finally {
      api.Clear();
    }
  }

  /** Reads an image of one line as digits only. */
  String digits(PIX image, int dpi, int millis) {
    thorough.SetVariable("tessedit_char_whitelist", "0123456789");
    try {
      return read(image, dpi, Mode.LINE, millis).tokens().stream()
          .map(Token::text)
          .collect(Collectors.joining());
    } finally {
      thorough.SetVariable("tessedit_char_whitelist", "");
    }
  }

  /** The engine gave nothing back, or not in time. */
  static final class EngineFailed extends RuntimeException {}

  /**
   * The engine's own iterator weighs at each word whether its line runs from the right, and counts
   * for it from the page's first word on. One that knows only of places goes on instead, and the
   * other follows it.
   */
  private static List<Token> tokens(TessBaseAPI api) {
    List<Token> tokens = new ArrayList<>();
    ResultIterator results = api.GetIterator();
    if (results == null || results.isNull()) {
      return tokens;
    }
    LTRResultIterator it = new LTRResultIterator(results);
    try (PageIterator place = new PageIterator(results)) {
      int line = -1;
      Optional<Token> word = Optional.empty();
      List<Symbol> symbols = new ArrayList<>();
      int[] box = new int[4];
      do {
        it.put(place);
        // Every question to the engine costs time: a word's are asked at its first letter only.
        if (place.IsAtBeginningOf(RIL_WORD)) {
          word.ifPresent(w -> tokens.add(spelt(w, symbols)));
          symbols.clear();
          line += place.IsAtBeginningOf(RIL_TEXTLINE) ? 1 : 0;
          word = word(it, line, box);
        }
        Optional<String> letter = text(it, RIL_SYMBOL);
        if (letter.isPresent() && box(it, RIL_SYMBOL, box)) {
          symbols.add(new Symbol(letter.get(), box[0], box[2]));
        }
      } while (place.Next(RIL_SYMBOL));
      word.ifPresent(w -> tokens.add(spelt(w, symbols)));
    } finally {
      tesseract.TessResultIteratorDelete(results);
    }
    return tokens;
  }

  private static Optional<Token> word(LTRResultIterator it, int line, int[] box) {
    Optional<String> text = text(it, RIL_WORD);
    if (text.isEmpty() || !box(it, RIL_WORD, box)) {
      return Optional.empty();
    }
    double confidence = Math.max(0, Math.min(1, it.Confidence(RIL_WORD) / 100.0));
    return Optional.of(
        new Token(
            text.get(), box[0], box[1], box[2], box[3], confidence, line, Ink.PRINT, List.of()));
  }

  private static Token spelt(Token w, List<Symbol> symbols) {
    return new Token(
        w.text(),
        w.left(),
        w.top(),
        w.right(),
        w.bottom(),
        w.confidence(),
        w.line(),
        w.ink(),
        symbols);
  }

  private static Optional<String> text(LTRResultIterator it, int level) {
    BytePointer utf8 = it.GetUTF8Text(level);
    if (utf8 == null || utf8.isNull()) {
      return Optional.empty();
    }
    String text = utf8.getString(StandardCharsets.UTF_8).strip();
    tesseract.TessDeleteText(utf8);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static boolean box(LTRResultIterator it, int level, int[] box) {
    int[] l = new int[1];
    int[] t = new int[1];
    int[] r = new int[1];
    int[] b = new int[1];
    if (!it.BoundingBox(level, l, t, r, b)) {
      return false;
    }
    box[0] = l[0];
    box[1] = t[0];
    box[2] = r[0];
    box[3] = b[0];
    return true;
  }

  @Override
  public void close() {
    for (TessBaseAPI api : List.of(quick, thorough)) {
      api.End();
      api.close();
    }
  }
}
