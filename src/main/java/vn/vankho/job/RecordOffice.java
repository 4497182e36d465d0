package vn.vankho.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.archive.Archive;
import vn.vankho.archive.Durability;
import vn.vankho.archive.FixityCheck;
import vn.vankho.archive.Seals;
import vn.vankho.archive.backup.Backup;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Fixity;
import vn.vankho.publish.AltoWriter;

/**
 * Văn khố đang mở: the archive of one output folder, open for work. Only one process at a time has
 * it open.
 */
public final class RecordOffice implements AutoCloseable {

  private final RunLock lock;
  private final Workshop shop;
  private final ConfigurableApplicationContext context;

  private RecordOffice(RunLock lock, Workshop shop, ConfigurableApplicationContext context) {
    this.lock = lock;
    this.shop = shop;
    this.context = context;
  }

  /**
   * Opens the archive, makes it when there is none, and puts in order what a process that died left
   * behind.
   *
   * @throws AlreadyRunning when another process has it open
   * @throws ArchiveNotOpened when its database cannot be opened
   * @throws IOException when the output folder cannot be written
   */
  public static RecordOffice open(
      Path input, Path output, Clock clock, Crafts crafts, Progress progress) throws IOException {
    int workers = Runtime.getRuntime().availableProcessors();
    return open(input, output, clock, crafts, progress, workers);
  }

  static RecordOffice open(
      Path input, Path output, Clock clock, Crafts crafts, Progress progress, int workers)
      throws IOException {
    Path in = input.toAbsolutePath().normalize();
    Path out = output.toAbsolutePath().normalize();
    RunLock lock = RunLock.take(out);
    try {
      Drafts.sweep(out);
      Workshop shop = new Workshop(in, out, clock, crafts, progress, workers);
      ConfigurableApplicationContext context = start(shop);
      try {
        recover(context);
      } catch (RuntimeException e) {
        context.close();
        throw e;
      }
      return new RecordOffice(lock, shop, context);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static ConfigurableApplicationContext start(Workshop shop) throws IOException {
    try {
      if (System.getenv(Database.OTHER) == null) {
        SchemaUpdate.bringUpToDate(Database.file(shop.output()));
      }
      return database(shop);
    } catch (ArchiveNotOpened e) {
      throw e;
    } catch (RuntimeException e) {
      throw ArchiveNotOpened.because(e);
    }
  }

  private static ConfigurableApplicationContext database(Workshop shop) {
    return new SpringApplicationBuilder(Database.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .properties(Database.properties(shop.output(), shop.workers()))
        .run();
  }

  /** Executions that still seem to run belong to a process that died: this one has the lock. */
  private static void recover(ConfigurableApplicationContext context) {
    JobRepository repository = context.getBean(JobRepository.class);
    JobOperator operator = context.getBean(JobOperator.class);
    for (Jobs.Name name : Jobs.Name.values()) {
      repository.findRunningJobExecutions(Jobs.nameOf(name)).stream()
          .sorted(java.util.Comparator.comparing(JobExecution::getId))
          .forEach(operator::recover);
    }
  }

  /** Reads what is new, extracts, resolves, publishes, reports. */
  public RunSummary run() {
    return launch(Jobs.Name.RUN);
  }

  /** The same without publishing. */
  public RunSummary ingest() {
    return launch(Jobs.Name.INGEST);
  }

  /** Makes the site anew of what is held. */
  public RunSummary publish() {
    return launch(Jobs.Name.PUBLISH);
  }

  private RunSummary launch(Jobs.Name name) {
    RunSummary.Collector summary = new RunSummary.Collector();
    Job job =
        new Jobs(
                context.getBean(JobRepository.class),
                context.getBean(PlatformTransactionManager.class),
                context.getBean(JdbcTemplate.class),
                shop,
                summary)
            .job(name);
    WatchedRun.of(context.getBean(DataSource.class), () -> complete(job));
    return summary.get();
  }

  private JobExecution complete(Job job) throws JobExecutionException {
    seals().open(OneClock.now(shop.clock()));
    JobExecution execution =
        context
            .getBean(JobOperator.class)
            .start(
                job,
                new JobParametersBuilder()
                    .addString("run", java.util.UUID.randomUUID().toString())
                    .toJobParameters());
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      throw new RunFailed(
          execution.getAllFailureExceptions().stream()
              .findFirst()
              .orElseGet(() -> new IllegalStateException(execution.getStatus().toString())));
    }
    seals().close();
    return execution;
  }

  /**
   * Takes a document off the site at the next publish.
   *
   * @return false when it was withdrawn before
   * @throws NoSuchElementException when the archive holds no such document
   */
  public boolean withdraw(DocumentId id, String reason) {
    Shelves shelves = shelves();
    shelves.archive().document(id);
    return lasting(() -> shelves.withdrawals().withdraw(id, reason, OneClock.now(shop.clock())));
  }

  /**
   * Puts a withdrawn document back at the next publish.
   *
   * @return false when it was not withdrawn
   * @throws NoSuchElementException when the archive holds no such document
   */
  public boolean restore(DocumentId id) {
    Shelves shelves = shelves();
    shelves.archive().document(id);
    return lasting(() -> shelves.withdrawals().restore(id, OneClock.now(shop.clock())));
  }

  /** A person's act: done whole or not at all, and on the disk before it is answered. */
  private boolean lasting(java.util.function.BooleanSupplier act) {
    boolean done =
        Boolean.TRUE.equals(
            new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .execute(
                    status -> {
                      seals().open(OneClock.now(shop.clock()));
                      boolean changed = act.getAsBoolean();
                      seals().close();
                      return changed;
                    }));
    Durability.flush(context.getBean(JdbcTemplate.class));
    return done;
  }

  /**
   * Writes every form of every document as it was read, one row each, none standing in for another.
   *
   * @throws IOException when the file cannot be written
   */
  public void writeForms(Path file) throws IOException {
    shop.crafts().writeRecords(shelves().archive().forms(), file);
  }

  /**
   * Writes a self-contained copy of the archive.
   *
   * @param bag a folder that does not exist yet
   * @throws IOException when the disk does not take it
   */
  public void backUp(Path bag) throws IOException {
    backup().write(bag, OneClock.now(shop.clock()));
  }

  /**
   * Fills this archive from such a copy and makes its site.
   *
   * @return false when this archive is not empty; it is then left as it is
   * @throws BackupNotWhole when it is damaged; nothing was taken from it
   * @throws IOException when the disk does not take it
   */
  public boolean restoreBackup(Path bag) throws IOException {
    if (!shelves().sources().isEmpty()) {
      return false;
    }
    Backup backup = backup();
    try {
      new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
          .executeWithoutResult(
              status -> {
                try {
                  backup.read(bag);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof Backup.NotWhole damage) {
        throw new BackupNotWhole(damage);
      }
      throw e.getCause();
    }
    Durability.flush(context.getBean(JdbcTemplate.class));
    launch(Jobs.Name.REBUILD);
    return true;
  }

  private Seals seals() {
    return new Seals(context.getBean(JdbcTemplate.class));
  }

  private Backup backup() {
    return new Backup(context.getBean(JdbcTemplate.class), shop.output());
  }

  /**
   * Writes a document's pages as ALTO, a file a page.
   *
   * @return how many
   * @throws NoSuchElementException when the archive holds no such document
   * @throws IOException when the folder cannot be written
   */
  public int writeAlto(DocumentId id, Path folder) throws IOException {
    Archive archive = shelves().archive();
    return AltoWriter.write(archive.document(id), archive.text(id), folder).size();
  }

  /**
   * Holds store, database and site against their hashes.
   *
   * @throws IOException when they cannot be listed
   */
  public Fixity verify() throws IOException {
    Shelves shelves = shelves();
    return new FixityCheck(
            JdbcClient.create(context.getBean(JdbcTemplate.class)),
            shelves.originals(),
            shelves.texts(),
            seals(),
            shop.output())
        .check();
  }

  /** What runs found altered in the database by somebody else, until a person accepts it. */
  public List<Fixity.Problem> alterations() {
    return seals().unaccepted();
  }

  /**
   * A person takes what was altered in the database for right; that it was is kept.
   *
   * @return how many alterations there were
   */
  public int acceptAlterations() {
    int[] accepted = {0};
    new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
        .executeWithoutResult(status -> accepted[0] = seals().accept(OneClock.now(shop.clock())));
    Durability.flush(context.getBean(JdbcTemplate.class));
    return accepted[0];
  }

  private Shelves shelves() {
    return Shelves.in(shop.output(), context.getBean(JdbcTemplate.class), shop.crafts());
  }

  @Override
  public void close() throws IOException {
    try {
      context.close();
    } finally {
      lock.close();
    }
  }
}
