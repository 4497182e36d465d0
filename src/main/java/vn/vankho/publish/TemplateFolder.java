package vn.vankho.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.vankho.document.Sha256;
import vn.vankho.document.TemplateFault;

/**
 * Thư mục mẫu trang: {@code site-templates/} beside the program where there is one, else the copy
 * within the program.
 */
final class TemplateFolder {

  /** Every asset that is copied to the site, and every template; a jar cannot be listed. */
  private static final String LISTING = "files.txt";

  private final Path folder = Path.of("site-templates");
  private final boolean beside = Files.isRegularFile(folder.resolve(LISTING));

  /**
   * @throws FileNotFoundException when there is no such file
   */
  InputStream open(String name) throws IOException {
    if (beside) {
      return Files.newInputStream(folder.resolve(name));
    }
    InputStream in = TemplateFolder.class.getResourceAsStream("/site-templates/" + name);
    if (in == null) {
      throw new FileNotFoundException("site-templates/" + name);
    }
    return in;
  }

  byte[] bytes(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (FileNotFoundException | NoSuchFileException e) {
      throw new TemplateFault("no such file: site-templates/" + name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** The files of the folder, sorted. */
  List<String> files() {
    return text(LISTING).lines().filter(l -> !l.isBlank()).sorted().toList();
  }

  Stream<String> assets() {
    return files().stream().filter(f -> f.startsWith("assets/"));
  }

  /** Changes whenever any file of the folder does. */
  Sha256 fingerprint() {
    StringBuilder all = new StringBuilder();
    files().forEach(f -> all.append(f).append(' ').append(Sha256.of(bytes(f))).append('\n'));
    return Sha256.of(all.toString());
  }
}
