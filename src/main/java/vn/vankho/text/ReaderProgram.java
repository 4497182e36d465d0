package vn.vankho.text;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import vn.vankho.document.PreservationCopySource.Unshowable;
import vn.vankho.text.ReaderMessages.Answer;
import vn.vankho.text.ReaderMessages.Done;
import vn.vankho.text.ReaderMessages.MakeCopy;
import vn.vankho.text.ReaderMessages.PageCopied;
import vn.vankho.text.ReaderMessages.PageRead;
import vn.vankho.text.ReaderMessages.PageShown;
import vn.vankho.text.ReaderMessages.ReadFile;
import vn.vankho.text.ReaderMessages.Request;
import vn.vankho.text.ReaderMessages.ShowPages;
import vn.vankho.text.ReaderMessages.Started;
import vn.vankho.text.image.ImagePlan;
import vn.vankho.text.pages.Ending;
import vn.vankho.text.pages.PagePlan;

/**
 * Tiến trình đọc: what a {@link ReaderProcess} runs. It does what it is asked for on its standard
 * input, one after the other, answers on its standard output, and ends with the program that
 * started it.
 */
final class ReaderProgram {
  private static final int LOST_ITS_MASTER = 1;

  private final DataOutputStream out;

  /** A process works for one program, whose limits do not change. */
  private Optional<TextReader> reader = Optional.empty();

  private ReaderProgram(DataOutputStream out) {
    this.out = out;
  }

  public static void main(String[] args) throws InterruptedException {
    DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    // A library that prints must not spoil the messages.
    System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
    BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    Thread listener = new Thread(() -> listen(requests), "requests");
    listener.setDaemon(true);
    listener.start();
    ReaderProgram program = new ReaderProgram(out);
    program.answer(new Started());
    while (true) {
      Ending ending = program.carryOut(requests.take());
      program.answer(new Done(ending));
    }
  }

  /** Even while a page is read, the end of the program that asked for it is heard. */
  private static void listen(BlockingQueue<Request> requests) {
    try {
      DataInputStream in = new DataInputStream(System.in);
      while (true) {
        requests.add(ReaderMessages.read(in, Request.class));
      }
    } catch (IOException e) {
      Runtime.getRuntime().halt(LOST_ITS_MASTER);
    }
  }

  private void answer(Answer answer) {
    try {
      ReaderMessages.write(out, answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Ending carryOut(Request request) {
    try {
      if (request instanceof ReadFile read) {
        return read(read);
      } else if (request instanceof ShowPages show) {
        return show(show);
      }
      return copy((MakeCopy) request);
    } catch (OutOfMemoryError e) {
      return Ending.failed("out-of-memory");
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      return Ending.failed("reading-failed", e.getClass().getSimpleName());
    }
  }

  private Ending read(ReadFile order) {
    PagePlan plan =
        new PagePlan(
            order.first(), order.givenUp(), order.share(), page -> answer(new PageRead(page)));
    if (reader.isEmpty()) {
      reader = Optional.of(new TextReader(order.limits()));
    }
    return reader.get().read(order.file(), paths(order.parts()), plan);
  }

  private Ending show(ShowPages order) throws IOException {
    PageImages.write(
        order.file(),
        paths(order.parts()),
        new ImagePlan(
            order.look(),
            order.limits(),
            order.first(),
            order.givenUp(),
            order.share(),
            (number, image) -> answer(new PageShown(number, image))));
    return Ending.done(List.of(), Map.of());
  }

  private Ending copy(MakeCopy order) {
    try (OutputStream file = Files.newOutputStream(Path.of(order.to()))) {
      order.copy().writeTo(file, Path.of(order.spill()), n -> answer(new PageCopied(n)));
      return Ending.done(List.of(), Map.of());
    } catch (Unshowable e) {
      return Ending.failed(IsolatedCopies.UNSHOWABLE);
    } catch (IOException e) {
      return Ending.failed(IsolatedCopies.UNWRITTEN);
    }
  }

  private static List<Path> paths(List<URI> parts) {
    return parts.stream().map(Path::of).toList();
  }
}
