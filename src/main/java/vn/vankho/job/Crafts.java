package vn.vankho.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;
import vn.vankho.archive.Documents;
import vn.vankho.document.Decision;
import vn.vankho.document.DocumentText;
import vn.vankho.document.FileReport;
import vn.vankho.document.Holdings;
import vn.vankho.document.Limits;
import vn.vankho.document.PersonalDatum;
import vn.vankho.document.Reading;
import vn.vankho.document.SourceFile;

/**
 * Các nghề: what the job has done by others: reading, extracting, publishing. The program has one
 * set of them; tests have their own. Safe for several threads.
 */
public interface Crafts extends AutoCloseable {

  /** How much one file may cost. */
  default Limits limits() {
    return Limits.DEFAULT;
  }

  /** Changes whenever the same file would be read differently. */
  String readerVersion();

  /**
   * @param parts where the file's parts lie, in page order
   * @param pagesDone is told the number of pages done so far
   */
  Reading read(SourceFile file, List<Path> parts, IntConsumer pagesDone);

  /** Changes whenever the same text would be understood, or judged, differently. */
  String extractorVersion();

  /** Whether a page shows a secrecy mark; then nothing of the text may be kept. */
  boolean isSecret(DocumentText text);

  /**
   * The documents of a file with the policy's decision on each, in page order.
   *
   * @param decisions what a person decided on them
   */
  List<Documents.Judged> extract(DocumentText text, String fileName, List<Decision> decisions);

  /** Whether a value that a person decided on can be what a field holds. */
  boolean isPossible(String field, String value);

  /** The personal data in a text. */
  List<PersonalDatum> personalData(DocumentText text);

  /** Writes the site in place of the one that is there. */
  void publish(Holdings holdings, List<FileReport> files, Path output, Instant now)
      throws IOException;

  /** Writes the run's report and the archivist's records. */
  void report(Holdings holdings, List<FileReport> files, Path output, Instant now)
      throws IOException;

  /** Writes documents as rows in the shape of the export. */
  void writeRecords(Holdings holdings, Path file) throws IOException;

  /** What, apart from the holdings, decides the site's bytes: templates, settings, program. */
  String siteVersion();

  @Override
  void close();
}
