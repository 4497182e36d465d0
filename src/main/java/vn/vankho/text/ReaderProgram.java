package vn.vankho.text;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import vn.vankho.text.ReaderMessages.Answer;
import vn.vankho.text.ReaderMessages.Request;
import vn.vankho.text.pages.Ending;
import vn.vankho.text.pages.PagePlan;

/**
 * Tiến trình đọc: what a {@link ReaderProcess} runs. It reads the files that it is asked for on its
 * standard input, one after the other, answers on its standard output, and ends with the program
 * that started it.
 */
final class ReaderProgram {
  private static final int LOST_ITS_MASTER = 1;

  private ReaderProgram() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    // A library that prints must not spoil the messages.
    System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
    BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    Thread listener = new Thread(() -> listen(requests), "requests");
    listener.setDaemon(true);
    listener.start();
    ReaderMessages.write(out, new Answer(Optional.empty(), Optional.empty()));
    Request request = requests.take();
    // A process reads for one program, whose limits do not change.
    try (TextReader reader = new TextReader(request.limits())) {
      while (true) {
        Ending ending = answer(reader, request, out);
        ReaderMessages.write(out, new Answer(Optional.empty(), Optional.of(ending)));
        request = requests.take();
      }
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

  private static Ending answer(TextReader reader, Request request, DataOutputStream out) {
    PagePlan plan =
        new PagePlan(
            request.first(),
            request.givenUp(),
            request.share(),
            page -> {
              try {
                ReaderMessages.write(out, new Answer(Optional.of(page), Optional.empty()));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    try {
      return reader.read(request.file(), request.paths(), plan);
    } catch (OutOfMemoryError e) {
      return Ending.failed("out-of-memory");
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return Ending.failed("reading-failed", e.getClass().getSimpleName());
    }
  }
}
