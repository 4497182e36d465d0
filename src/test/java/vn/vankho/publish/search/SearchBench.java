package vn.vankho.publish.search;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Measures the search: {@code SearchBench FOLDER DOCUMENTS WORDS [build-only | ask |
 * pagefind-html]}. Builds the index of synthetic documents under FOLDER, then asks the table of
 * queries in a browser over gzip. Run it with {@code src/test/bench/search.sh}, which also runs
 * Pagefind on the same documents.
 */
final class SearchBench {

  private SearchBench() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int documents = Integer.parseInt(arguments[1]);
    int words = Integer.parseInt(arguments[2]);
    if (arguments.length > 3 && arguments[3].equals("pagefind-html")) {
      html(documents, words, folder.resolve("html"));
      return;
    }
    if (arguments.length > 3 && arguments[3].equals("ask")) {
      SearchSite.pages(folder);
      ask(folder);
      return;
    }
    List<SearchDocument> held = texts(archive(documents, words), folder.resolve("texts"));
    long start = System.nanoTime();
    long processor = processor();
    SearchSite.write(held.stream().map(d -> withText(d, folder.resolve("texts"))), folder);
    System.out.printf(
        "%,d documents x %d words: index built of their texts in %.1f s, %.1f s of processor%n",
        documents, words, (System.nanoTime() - start) / 1e9, (processor() - processor) / 1e9);
    long[] size = size(folder.resolve("search"));
    System.out.printf("%,d files, %,d kB%n", size[0], size[1] / 1000);
    System.out.printf("heap %,d MB at most%n", Runtime.getRuntime().maxMemory() / 1_000_000);
    if (arguments.length == 3) {
      ask(folder);
    }
  }

  private static Stream<SearchDocument> archive(int documents, int words) {
    return Stream.concat(SyntheticArchive.documents(documents, words, 11), SampleDocuments.all());
  }

  /** Puts the texts into files, as the index finds them in a site; gives what is beside them. */
  private static List<SearchDocument> texts(Stream<SearchDocument> documents, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    List<SearchDocument> held = new ArrayList<>();
    for (SearchDocument d : (Iterable<SearchDocument>) documents::iterator) {
      Files.writeString(folder.resolve(d.id()), String.join("\f", d.pages()));
      held.add(withPages(d, List.of()));
    }
    return held;
  }

  private static SearchDocument withText(SearchDocument d, Path folder) {
    try {
      return withPages(d, List.of(Files.readString(folder.resolve(d.id())).split("\f", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SearchDocument withPages(SearchDocument d, List<String> pages) {
    return new SearchDocument(
        d.id(),
        d.path(),
        d.title(),
        d.titleEn(),
        d.number(),
        d.date(),
        d.type(),
        d.province(),
        d.agency(),
        d.agencyNames(),
        d.signers(),
        pages);
  }

  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long[] size(Path folder) throws IOException {
    long[] size = new long[2];
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size[0]++;
        size[1] += Files.size(file);
      }
    }
    return size;
  }

  private static void ask(Path folder) throws IOException {
    try (SearchSite.Server server = new SearchSite.Server(folder);
        Playwright playwright = SearchBrowserTest.playwright();
        Browser browser = SearchBrowserTest.launch(playwright)) {
      List<CSVRecord> rows = SampleDocuments.rows("queries.csv").toList();
      List<Long> first = new ArrayList<>();
      for (int i = 0; i < rows.size(); i += 6) {
        try (BrowserContext context = browser.newContext()) {
          Page page = open(context, server);
          long before = server.bytes();
          find(page, rows.get(i).get("query"));
          first.add(server.bytes() - before);
        }
      }
      long scripts;
      List<Long> next = new ArrayList<>();
      List<Long> millis = new ArrayList<>();
      int right = 0;
      try (BrowserContext context = browser.newContext()) {
        long before = server.bytes();
        Page page = open(context, server);
        scripts = server.bytes() - before;
        for (CSVRecord row : rows) {
          before = server.bytes();
          find(page, row.get("query"));
          next.add(server.bytes() - before);
          List<String> found = SearchBrowserTest.results(page).stream().limit(3).toList();
          boolean good = found.containsAll(List.of(row.get("expected").split("\\|")));
          right += good ? 1 : 0;
          if (!good) {
            System.out.println("missed: " + row.get("query") + " " + found);
          }
          // Once more, with every part at hand: what the machine takes after the last byte.
          long start = System.nanoTime();
          find(page, row.get("query") + " ");
          millis.add((System.nanoTime() - start) / 1_000_000);
          if (next.get(next.size() - 1) > 100_000) {
            System.out.println(next.get(next.size() - 1) + " bytes: " + row.get("query"));
          }
        }
      }
      System.out.printf("page and scripts %,d bytes%n", scripts);
      print("first query, bytes", first);
      print("next queries, bytes", next);
      print("answer after the last byte, ms", millis);
      System.out.printf("%d of %d right in the first three%n", right, rows.size());
    }
  }

  private static Page open(BrowserContext context, SearchSite.Server server) {
    Page page = context.newPage();
    page.navigate(server.address() + "vi/search/index.html");
    return page;
  }

  private static void find(Page page, String query) {
    SearchBrowserTest.find(page, query);
  }

  private static void print(String what, List<Long> values) {
    List<Long> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    System.out.printf(
        "%s: median %,d, 90 %% %,d, most %,d%n",
        what,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 9 / 10),
        sorted.get(sorted.size() - 1));
  }

  /** The same documents as pages, for a search program that reads pages. */
  private static void html(int documents, int words, Path folder) throws IOException {
    for (SearchDocument d : (Iterable<SearchDocument>) archive(documents, words)::iterator) {
      Path page = folder.resolve(d.path().vi());
      Files.createDirectories(page.getParent());
      Files.writeString(
          page,
          "<!DOCTYPE html><html lang=vi><meta charset=utf-8><title>"
              + d.title()
              + "</title><body><h1>"
              + d.title()
              + "</h1><p>"
              + String.join("<p>", d.pages()));
    }
  }
}
