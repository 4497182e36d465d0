package vn.vankho.publish.search;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tệp tạm của văn bản: what a result shows, kept on disk until the documents' order is known. */
final class RecordSpool implements AutoCloseable {

  /** Where a record lies. */
  record Place(long offset, int length) {}

  private final Path file;
  private final OutputStream out;
  private long length;
  private RandomAccessFile in;

  RecordSpool(Path file) throws IOException {
    this.file = file;
    this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  Place write(String record) throws IOException {
    byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
    out.write(bytes);
    Place place = new Place(length, bytes.length);
    length += bytes.length;
    return place;
  }

  long length() {
    return length;
  }

  String read(Place place) throws IOException {
    if (in == null) {
      out.flush();
      in = new RandomAccessFile(file.toFile(), "r");
    }
    byte[] bytes = new byte[place.length()];
    in.seek(place.offset());
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    out.close();
    if (in != null) {
      in.close();
    }
  }
}
