package vn.vankho.text.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
import vn.vankho.document.Box;
import vn.vankho.document.Region;
import vn.vankho.document.Vietnamese;
import vn.vankho.document.Word;
import vn.vankho.text.guard.PageClock;
import vn.vankho.text.image.Raster;
import vn.vankho.text.layout.LineBuilder.StyledWord;
import vn.vankho.text.ocr.Recognized.Token;

/**
 * Nhận dạng chữ trên ảnh trang: page images to words. Safe for several threads: each takes an
 * engine of its own and gives it back.
 */
public final class PageOcr implements AutoCloseable {

  private final ConcurrentLinkedQueue<Engine> idle = new ConcurrentLinkedQueue<>();
  private final FilledForm form = new FilledForm();
  private final WordChoice choice = new WordChoice();
  private final SecondLook second = new SecondLook(choice);
  private final LetterheadLook letterhead = new LetterheadLook(choice);

  /**
   * What was read from one page image; boxes in points on the page.
   *
   * @param stamps words in red ink that may be a mark, and of framed stamps, each by itself
   * @param confidence mean over the letters, 0 to 1
   * @param skew degrees by which the page had to be turned clockwise to be straight
   */
  public record Page(
      List<StyledWord> words,
      List<List<StyledWord>> stamps,
      List<Region> regions,
      double confidence,
      double skew) {

    /** Letters of words that were read well: a page the wrong way up has few. */
    int sureLetters() {
      return words.stream()
          .filter(w -> w.word().confidence() > 0.8 && w.word().text().length() > 3)
          // The engine also reads lines that run up or down, but not in their order.
          .filter(w -> w.word().box().width() > 1.2 * w.word().box().height())
          .mapToInt(w -> w.word().text().length())
          .sum();
    }
  }

  /** The engine could not read the image, or not in time. */
  public static final class Failed extends Exception {
    private final boolean late;

    Failed(boolean late) {
      super(late ? "time limit" : "engine failed");
      this.late = late;
    }

    public boolean isLate() {
      return late;
    }
  }

  /**
   * Reads a page image.
   *
   * @param raster upright
   * @param place where the image lies on the page, in points
   * @param first whether it is a file's first page, which says most about the document
   * @param clock of the page; what is looked at again has little time of its own
   */
  public Page read(Raster raster, Box place, boolean first, PageClock clock) throws Failed {
    int millis = clock.millisLeft();
    if (millis == 0) {
      throw new Failed(true);
    }
    double dpi = raster.width() / place.width() * 72;
    Engine engine = take();
    boolean sound = false;
    try (Prepared prepared = Prepared.of(raster, dpi)) {
      PIX gray = prepared.gray();
      Recognized read =
          first
              ? engine.read(gray, Prepared.DPI, Engine.Mode.HEAD, millis)
              : HeadLook.thorough(
                  engine.read(gray, Prepared.DPI, Engine.Mode.PAGE, millis), gray, engine);
      List<Token> print =
          looked(
              Specks.removedFromPage(
                  read, leptonica.pixGetWidth(gray), leptonica.pixGetHeight(gray)),
              prepared,
              raster,
              first,
              engine);
      IncomingFrame frames = IncomingFrame.of(print, prepared.gray(), engine);
      int height = leptonica.pixGetHeight(prepared.gray());
      InkMarks marks = InkMarks.of(frames.tokens(), prepared.gray(), height);
      Places places = new Places(prepared, raster, place);
      List<Region> regions = new ArrayList<>();
      frames.stamps().forEach(f -> regions.add(places.region(Region.Kind.STAMP, f)));
      marks
          .hand()
          .forEach(
              h ->
                  regions.add(
                      new Region(
                          Region.Kind.HANDWRITING,
                          places.box(h.left(), h.top(), h.right(), h.bottom()))));
      List<StyledWord> words =
          form.read(
              words(marks.tokens(), places),
              raster,
              place,
              Math.toRadians(prepared.skew()),
              new DigitEngine(engine));
      RuledTables.in(gray).forEach(t -> regions.add(places.region(Region.Kind.TABLE, t)));
      List<List<StyledWord>> stamps = new ArrayList<>();
      if (prepared.colour().isPresent()) {
        try (ColourInk ink = new ColourInk(prepared.colour().get())) {
          stamps.addAll(RedStamps.read(ink, place, engine));
          regions.addAll(InkRegions.of(ink, place));
        }
      }
      if (regions.stream().noneMatch(r -> r.kind() == Region.Kind.SIGNATURE)) {
        SignatureInk.in(print, prepared.gray())
            .forEach(s -> regions.add(places.region(Region.Kind.SIGNATURE, s)));
      }
      frames.words().forEach(f -> stamps.add(words(f, places)));
      sound = true;
      return new Page(words, stamps, regions, read.confidence(), prepared.skew());
    } catch (Engine.EngineFailed e) {
      throw new Failed(clock.millisLeft() == 0);
    } finally {
      giveBack(engine, sound);
    }
  }

  /** Further looks at what one look over the whole page gets wrong. */
  private List<Token> looked(
      List<Token> tokens, Prepared prepared, Raster raster, boolean first, Engine engine) {
    PIX gray = prepared.gray();
    Closer close = new Closer(prepared, raster);
    List<Token> print = second.at(tokens, close, first, engine);
    print = letterhead.completed(print, gray, close, engine);
    print = SignatureLook.completed(print, gray, engine);
    print = MarginNumber.added(print, gray, engine);
    return Strokes.measured(RomanQuarter.counted(print, gray), gray);
  }

  /** See {@link OcrPages#stamps}. */
  List<List<StyledWord>> stamps(Raster raster, Box place, List<Box> places) {
    Engine engine = take();
    try {
      return RedStamps.readPictures(raster, place, places, engine);
    } finally {
      idle.add(engine);
    }
  }

  private Engine take() {
    Engine engine = idle.poll();
    return engine == null ? new Engine() : engine;
  }

  /** An engine that failed over a page is not used again. */
  private void giveBack(Engine engine, boolean sound) {
    if (sound) {
      idle.add(engine);
    } else {
      engine.close();
    }
  }

  private static List<StyledWord> words(List<Token> tokens, Places places) {
    TreeMap<Integer, List<Token>> lines = new TreeMap<>();
    for (Token token : tokens) {
      lines.computeIfAbsent(token.line(), n -> new ArrayList<>()).add(token);
    }
    List<StyledWord> words = new ArrayList<>();
    for (List<Token> line : lines.values()) {
      for (List<Token> piece : EngineLines.pieces(line)) {
        EngineLines.Band band = EngineLines.band(piece);
        for (Token t : piece) {
          Box box = places.box(t.left(), band.top(), t.right(), band.bottom());
          String text = Vietnamese.clean(t.text());
          if (!text.isEmpty()) {
            Optional<String> raw =
                Optional.of(Vietnamese.clean(t.raw())).filter(r -> !r.equals(text));
            Word word = new Word(text, box, t.confidence(), t.ink(), raw);
            words.add(new StyledWord(word, false, false));
          }
        }
      }
    }
    return List.copyOf(words);
  }

  /** The way from the prepared image to the page. */
  private record Places(Prepared prepared, Raster raster, Box place) {
    Region region(Region.Kind kind, Blot blot) {
      return new Region(kind, box(blot.left(), blot.top(), blot.right(), blot.bottom()));
    }

    Box box(double left, double top, double right, double bottom) {
      double toPoints = place.width() / raster.width();
      double[] center = prepared.original((left + right) / 2, (top + bottom) / 2);
      double width = (right - left) / prepared.scale();
      double height = (bottom - top) / prepared.scale();
      return new Box(
          place.left() + (center[0] - width / 2) * toPoints,
          place.top() + (center[1] - height / 2) * toPoints,
          width * toPoints,
          height * toPoints);
    }
  }

  @Override
  public void close() {
    Engine engine;
    while ((engine = idle.poll()) != null) {
      engine.close();
    }
  }
}
