package vn.vankho.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.vankho.document.PageText.Reason;
import vn.vankho.document.PreservationCopySource.Unshowable;
import vn.vankho.text.ReaderMessages.Answer;
import vn.vankho.text.ReaderMessages.MakeCopy;
import vn.vankho.text.ReaderMessages.PageCopied;
import vn.vankho.text.ReaderMessages.Request;
import vn.vankho.text.pages.Ending;
import vn.vankho.text.pdfa.PreservationCopy;

/**
 * Bản PDF/A, làm cách ly: writes {@link PreservationCopy} in a process of its own. Safe for use by
 * several threads.
 */
public final class IsolatedCopies {

  /** What the process says when the original cannot be shown as page images. */
  static final String UNSHOWABLE = "pdfa-image-unreadable";

  /** What it says when the copy could not be written. */
  static final String UNWRITTEN = "copy-not-written";

  private final ReaderProcesses processes;

  public IsolatedCopies(ReaderProcesses processes) {
    this.processes = processes;
  }

  /** See {@link PreservationCopy#writeTo}. */
  public void write(PreservationCopy copy, OutputStream out, Path spill) throws IOException {
    Path made = Files.createTempFile(spill, "copy", ".tmp");
    try {
      Ending ending = processes.alone(new Making(copy, made, spill));
      if (ending.failure().isPresent()) {
        IOException why = new IOException(ending.failure().get().code());
        throw ending.failure().get().code().equals(UNWRITTEN) ? why : new Unshowable(why);
      }
      Files.copy(made, out);
    } finally {
      Files.deleteIfExists(made);
    }
  }

  /** Begins anew when its process dies, and once only: a copy has every page or is none. */
  private final class Making implements ReaderProcesses.Work {
    private final PreservationCopy copy;
    private final Path made;
    private final Path spill;

    Making(PreservationCopy copy, Path made, Path spill) {
      this.copy = copy;
      this.made = made;
      this.spill = spill;
    }

    @Override
    public Optional<Request> from(int next, Optional<Reason> givenUp) {
      return givenUp.isPresent()
          ? Optional.empty()
          : Optional.of(new MakeCopy(copy, processes.limits(), made.toUri(), spill.toUri()));
    }

    @Override
    public int heard(Answer answer) {
      return ((PageCopied) answer).number();
    }
  }
}
