package vn.vankho.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.vankho.document.ArchivedDocument;
import vn.vankho.document.Box;
import vn.vankho.document.DocumentText;
import vn.vankho.document.PageImageSource;
import vn.vankho.document.PageImageSource.Look;
import vn.vankho.document.PageText;

/** Trang văn bản để xem: a document's pages, image beside text, with the evidence marked. */
final class PageViews {

  /** Pixels; fine enough to read on a wide screen and to look closer. */
  private static final int WIDTH = 1200;

  /** What the names of the images for phones end with; they are half as wide. */
  private static final String SMALL = "-small.jpg";

  /** A page, in the language of the site's page. */
  public record View(
      int number,
      List<Line> lines,
      String origin,
      boolean poor,
      boolean recognised,
      Optional<String> image,
      Optional<String> small,
      String width,
      String height,
      String viewBox,
      List<Mark> marks) {}

  /** A line of text and its id. */
  public record Line(String id, String text) {}

  /** Where a fact was read; the numbers are points on the page. */
  public record Mark(String id, String x, String y, String width, String height) {}

  private final SiteFolder.Batch site;
  private final PageImageSource source;

  PageViews(SiteFolder.Batch site, PageImageSource source) {
    this.site = site;
    this.source = source;
  }

  /**
   * Puts the images of a document's own pages into the site, as they were read: the right way up.
   *
   * @param covered what is painted over on them, in shares of the page
   * @return their addresses by page number
   */
  Map<Integer, String> images(
      ArchivedDocument document,
      DocumentText text,
      List<Path> originals,
      Map<Integer, List<Box>> covered)
      throws IOException {
    Map<Integer, Integer> turned =
        text.pages().stream()
            .filter(p -> p.turned() > 0)
            .collect(Collectors.toMap(PageText::number, PageText::turned));
    Look look =
        new Look(
            document.document().firstPage(),
            document.document().lastPage(),
            WIDTH,
            covered,
            turned);
    String folder = Addresses.images(document, look);
    Map<Integer, String> images = new TreeMap<>();
    for (String name : site.keep(folder)) {
      if (!name.endsWith(SMALL)) {
        images.put(Integer.valueOf(name.replaceAll("\\D", "")), folder + name);
      }
    }
    if (!images.isEmpty()) {
      return images;
    }
    source.write(
        document.source(),
        originals,
        look,
        (number, image) -> {
          String path = folder + "p" + number + ".jpg";
          site.write(path, image.jpeg());
          site.write(small(path), image.small());
          images.put(number, path);
        });
    return images;
  }

  private static String small(String image) {
    return image.replaceFirst("\\.jpg$", SMALL);
  }

  /**
   * @param lines of each page; the same in every language
   */
  static List<View> of(
      DocumentText text,
      List<List<Line>> lines,
      Map<Integer, String> images,
      List<Facts.Fact> facts,
      Words words) {
    List<View> views = new ArrayList<>();
    for (int i = 0; i < text.pages().size(); i++) {
      views.add(view(text.pages().get(i), lines.get(i), images, facts, words));
    }
    return views;
  }

  private static View view(
      PageText page,
      List<Line> lines,
      Map<Integer, String> images,
      List<Facts.Fact> facts,
      Words words) {
    Optional<String> image = Optional.ofNullable(images.get(page.number()));
    return new View(
        page.number(),
        lines,
        words.of("origin." + page.origin().name().toLowerCase(Locale.ROOT)),
        page.quality().grade() == PageText.Quality.Grade.POOR,
        page.origin() == PageText.Origin.OCR,
        image,
        image.map(PageViews::small),
        String.valueOf(WIDTH),
        String.valueOf(Math.round(WIDTH * page.height() / page.width())),
        "0 0 " + number(page.width()) + " " + number(page.height()),
        image.isEmpty()
            ? List.of()
            : facts.stream()
                .filter(f -> f.page() == page.number() && f.box().isPresent())
                .map(PageViews::mark)
                .toList());
  }

  static List<List<Line>> lines(DocumentText text) {
    return text.pages().stream().map(PageViews::lines).toList();
  }

  private static List<Line> lines(PageText page) {
    List<Line> lines = new ArrayList<>(page.lines().size());
    for (int i = 0; i < page.lines().size(); i++) {
      lines.add(new Line(LineAnchors.of(page.number(), i), Plain.text(page.lines().get(i).text())));
    }
    return lines;
  }

  /** A little larger than the words, so that they stay legible within the frame. */
  private static Mark mark(Facts.Fact fact) {
    var box = fact.box().get();
    return new Mark(
        fact.id(),
        number(box.left() - 3),
        number(box.top() - 3),
        number(box.width() + 6),
        number(box.height() + 6));
  }

  private static String number(double points) {
    return String.valueOf(Math.round(points * 10) / 10.0);
  }
}
