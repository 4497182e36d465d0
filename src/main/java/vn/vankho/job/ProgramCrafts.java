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
import vn.vankho.document.PublicationSettings;
import vn.vankho.document.Reading;
import vn.vankho.document.SourceFile;
import vn.vankho.extract.DocumentExtractor;
import vn.vankho.extract.SecrecyGate;
import vn.vankho.extract.decide.DecidedFields;
import vn.vankho.publish.RecordWriter;
import vn.vankho.publish.ReportWriter;
import vn.vankho.publish.SitePublisher;
import vn.vankho.text.IsolatedCopies;
import vn.vankho.text.IsolatedImages;
import vn.vankho.text.IsolatedReader;
import vn.vankho.text.ReaderProcesses;
import vn.vankho.text.TextReader;
import vn.vankho.text.pdfa.PreservationCopy;

/** Các nghề của chương trình: the program's own readers, rules and pages. */
public final class ProgramCrafts implements Crafts {

  private final Limits limits;
  private final IsolatedReader reader;
  private final Judgement judgement;
  private final PublicationSettings settings;
  private final PublishingNotes notes = new PublishingNotes();
  private final SitePublisher site;

  public ProgramCrafts(PublicationSettings settings) {
    this(settings, Limits.DEFAULT);
  }

  public ProgramCrafts(PublicationSettings settings, Limits limits) {
    this.limits = limits;
    ReaderProcesses processes = new ReaderProcesses(limits);
    reader = new IsolatedReader(processes);
    site =
        new SitePublisher(
            new OriginalImages(new IsolatedImages(processes), notes),
            new ScanCopies(new IsolatedCopies(processes), notes));
    this.settings = settings;
    this.judgement = new Judgement(settings);
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public String readerVersion() {
    return TextReader.version();
  }

  @Override
  public Reading read(SourceFile file, List<Path> parts, IntConsumer pagesDone) {
    return reader.read(file, parts, pagesDone);
  }

  @Override
  public String extractorVersion() {
    return DocumentExtractor.version() + settings.version();
  }

  @Override
  public boolean isSecret(DocumentText text) {
    return text.pages().stream().anyMatch(page -> SecrecyGate.mark(page).isPresent());
  }

  @Override
  public List<Documents.Judged> extract(
      DocumentText text, String fileName, List<Decision> decisions) {
    return judgement.of(text, fileName, decisions);
  }

  @Override
  public boolean isPossible(String field, String value) {
    return DecidedFields.isPossible(field, value);
  }

  @Override
  public List<PersonalDatum> personalData(DocumentText text) {
    return judgement.personalData(text);
  }

  @Override
  public void publish(Holdings holdings, List<FileReport> files, Path output, Instant now)
      throws IOException {
    site.publish(holdings, output, now);
  }

  @Override
  public void report(Holdings holdings, List<FileReport> files, Path output, Instant now)
      throws IOException {
    ReportWriter.write(holdings, notes.noted(files), output, now);
  }

  @Override
  public void writeRecords(Holdings holdings, Path file) throws IOException {
    RecordWriter.write(holdings, file);
  }

  @Override
  public String siteVersion() {
    return site.version() + "-" + PreservationCopy.version();
  }

  @Override
  public void close() {
    reader.close();
  }
}
