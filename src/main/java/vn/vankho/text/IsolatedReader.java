package vn.vankho.text;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.vankho.document.Limits;
import vn.vankho.document.PageText;
import vn.vankho.document.PageText.Reason;
import vn.vankho.document.Reading;
import vn.vankho.document.SourceFile;
import vn.vankho.text.ReaderMessages.Answer;
import vn.vankho.text.ReaderMessages.PageRead;
import vn.vankho.text.ReaderMessages.ReadFile;
import vn.vankho.text.ReaderMessages.Request;
import vn.vankho.text.pages.Ending;

/**
 * Bộ đọc cách ly: reads like {@link TextReader}, but in processes of their own. A page that kills
 * its process is read once more and then marked, one that never ends is marked at once; the pages
 * before it stay read. A file of many pages is shared out among the processors that are free. Safe
 * for use by several threads.
 */
public final class IsolatedReader implements AutoCloseable {

  private final ReaderProcesses processes;

  public IsolatedReader(Limits limits) {
    this(new ReaderProcesses(limits));
  }

  /**
   * @param processes are closed with this reader
   */
  public IsolatedReader(ReaderProcesses processes) {
    this.processes = processes;
  }

  /** See {@link TextReader#read}. */
  public Reading read(SourceFile file, List<Path> parts, IntConsumer pagesDone) {
    List<URI> places = parts.stream().map(Path::toUri).toList();
    List<PageText> pages = Collections.synchronizedList(new ArrayList<>());
    Ending ending =
        processes.shareOut(
            file,
            share ->
                new ReaderProcesses.Work() {
                  @Override
                  public Optional<Request> from(int next, Optional<Reason> givenUp) {
                    return Optional.of(
                        new ReadFile(file, places, processes.limits(), next, givenUp, share));
                  }

                  @Override
                  public int heard(Answer answer) {
                    PageText page = ((PageRead) answer).page();
                    synchronized (pages) {
                      pages.add(page);
                      pagesDone.accept(pages.size());
                    }
                    return page.number();
                  }
                });
    return PageNotes.noted(
        ending.with(pages.stream().sorted(Comparator.comparingInt(PageText::number)).toList()));
  }

  @Override
  public void close() {
    processes.close();
  }
}
