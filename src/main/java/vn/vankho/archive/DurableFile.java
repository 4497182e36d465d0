package vn.vankho.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Ghi chắc: writes a file so that, when the process dies, it is either whole or not there. */
final class DurableFile {

  /** What fills the file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private DurableFile() {}

  /**
   * Writes beside the target, flushes to the disk, then takes the target's place in one step, so
   * that not even a power cut undoes it.
   *
   * @throws IOException when it cannot be written; the target is then as it was
   */
  static void write(Path target, Content content) throws IOException {
    write(target, content, true);
  }

  /** The same without waiting for the disk: for what can be made again. */
  static void writeLightly(Path target, Content content) throws IOException {
    write(target, content, false);
  }

  private static void write(Path target, Content content, boolean flush) throws IOException {
    Path folder = Files.createDirectories(target.getParent());
    Path draft = Files.createTempFile(folder, ".", ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        content.writeTo(out);
        out.flush();
        if (flush) {
          channel.force(true);
        }
      }
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      if (flush) {
        flushName(folder);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** So that the new name outlasts a power cut, where the system lets a folder be flushed. */
  private static void flushName(Path folder) {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException notOnThisSystem) {
      // Windows does not open folders; its file system keeps names in a journal.
    }
  }
}
