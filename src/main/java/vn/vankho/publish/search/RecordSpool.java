package vn.vankho.publish.search;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tệp tạm của văn bản: what a result shows, kept on disk until the documents' order is known. */
final class RecordSpool implements AutoCloseable {

  /** Where a record lies. */
  record Place(long offset, int length) {}

  private final OutputStream out;
  private final FileChannel in;
  private long length;

  RecordSpool(Path file) throws IOException {
    out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    in = FileChannel.open(file);
  }

  Place write(ByteText record) throws IOException {
    out.write(record.array(), 0, record.length());
    Place place = new Place(length, record.length());
    length += record.length();
    return place;
  }

  long length() {
    return length;
  }

  void flush() throws IOException {
    out.flush();
  }

  /** A record, after {@link #flush()}; for several threads. */
  byte[] read(Place place) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    while (bytes.hasRemaining()) {
      if (in.read(bytes, place.offset() + bytes.position()) < 0) {
        throw new IOException("a temporary file of the search index was cut short");
      }
    }
    return bytes.array();
  }

  @Override
  public void close() throws IOException {
    out.close();
    in.close();
  }
}
