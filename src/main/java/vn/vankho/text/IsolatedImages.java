package vn.vankho.text;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.vankho.document.Diagnostic;
import vn.vankho.document.PageImageSource.Look;
import vn.vankho.document.PageImageSource.Sink;
import vn.vankho.document.PageText.Reason;
import vn.vankho.document.SourceFile;
import vn.vankho.text.ReaderMessages.Answer;
import vn.vankho.text.ReaderMessages.PageShown;
import vn.vankho.text.ReaderMessages.Request;
import vn.vankho.text.ReaderMessages.ShowPages;
import vn.vankho.text.pages.Ending;

/**
 * Ảnh trang, làm cách ly: pages as images for the site, made in processes of their own: a page that
 * kills its process costs that page's image. Safe for use by several threads.
 */
public final class IsolatedImages {

  /** More pages are not named one by one. */
  private static final int MANY = 5;

  private final ReaderProcesses processes;

  public IsolatedImages(ReaderProcesses processes) {
    this.processes = processes;
  }

  /**
   * Makes the images of all pages; none for a word processor's file.
   *
   * @param parts where the file's parts lie, in page order
   * @return what the archivist should know of pages that cannot be shown
   * @throws IOException when the sink cannot take an image
   */
  public List<Diagnostic> write(SourceFile file, List<Path> parts, Look look, Sink sink)
      throws IOException {
    List<URI> places = parts.stream().map(Path::toUri).toList();
    Taken taken = new Taken(sink);
    Ending ending =
        processes.shareOut(
            file,
            share ->
                new ReaderProcesses.Work() {
                  @Override
                  public Optional<Request> from(int next, Optional<Reason> givenUp) {
                    return Optional.of(
                        new ShowPages(
                            file,
                            places,
                            processes.limits(),
                            look,
                            next,
                            givenUp.isPresent(),
                            share));
                  }

                  @Override
                  public int heard(Answer answer) {
                    return taken.add((PageShown) answer);
                  }
                });
    return taken.notes(ending);
  }

  /** What has come of the pages. */
  private static final class Taken {
    private final Sink sink;
    private final SortedSet<Integer> missing = new TreeSet<>();
    private Optional<IOException> failure = Optional.empty();

    Taken(Sink sink) {
      this.sink = sink;
    }

    synchronized int add(PageShown page) {
      if (page.image().isEmpty()) {
        missing.add(page.number());
      } else if (failure.isEmpty()) {
        try {
          sink.page(page.number(), page.image().get());
        } catch (IOException e) {
          failure = Optional.of(e);
        }
      }
      return page.number();
    }

    synchronized List<Diagnostic> notes(Ending ending) throws IOException {
      if (failure.isPresent()) {
        throw failure.get();
      } else if (ending.failure().isPresent() || missing.size() > MANY) {
        return List.of(Diagnostic.of("page-images-missing"));
      }
      return missing.stream().map(n -> Diagnostic.of("page-image-missing").onPage(n)).toList();
    }
  }
}
