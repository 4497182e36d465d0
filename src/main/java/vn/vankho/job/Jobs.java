package vn.vankho.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import vn.vankho.job.CurrentRun.Task;
import vn.vankho.job.Progress.Phase;

/**
 * Các quy trình: the order of work. Each run is a job of its own, whose steps take what is left to
 * do from the archive: so a run that was cut short at any point is simply followed by the next one.
 */
final class Jobs {

  /** What can be asked for. */
  enum Name {
    RUN,
    INGEST,
    PUBLISH,
    /** The site of an archive that came from a backup; the input folder plays no part. */
    REBUILD
  }

  /** Something that a step does once. */
  private interface Work {
    void run() throws IOException;
  }

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final Progress progress;
  private final Crafts crafts;
  private final Shelves shelves;
  private final CurrentRun run = new CurrentRun();
  private final Reviewing reviewing;
  private final TakingStock stock;
  private final SourceReading reading;
  private final DocumentExtraction extraction;
  private final Publishing publishing;
  private final Reporting reporting;
  private final RunSummary.Collector summary;
  private final Workshop shop;

  Jobs(
      JobRepository repository,
      PlatformTransactionManager transactions,
      JdbcTemplate db,
      Workshop shop,
      RunSummary.Collector summary) {
    this.repository = repository;
    this.transactions = transactions;
    this.progress = shop.progress();
    this.crafts = shop.crafts();
    this.shop = shop;
    this.summary = summary;
    shelves = Shelves.in(shop.output(), db, crafts);
    CrashMarks marks = new CrashMarks(shop.output(), Path.of("").toAbsolutePath());
    reading = new SourceReading(crafts, shelves, marks, run, progress, shop.clock());
    reviewing = new Reviewing(crafts, shelves, shop.clock());
    long mostBytes = crafts.limits().fileBytes();
    stock =
        new TakingStock(shop.input(), mostBytes, shelves, reading, reviewing, run, shop.clock());
    extraction = new DocumentExtraction(crafts, shelves, run, shop.clock());
    publishing = new Publishing(crafts, shelves, shop.output(), shop.clock());
    reporting = new Reporting(shelves, run);
  }

  static String nameOf(Name name) {
    return name.name().toLowerCase(Locale.ROOT);
  }

  Job job(Name name) {
    return switch (name) {
      case RUN ->
          of(
              name,
              inventory(),
              read(),
              readAlone(),
              find(),
              extract(),
              resolve(),
              publish(false),
              report());
      case INGEST ->
          of(name, inventory(), read(), readAlone(), find(), extract(), resolve(), report());
      case PUBLISH -> of(name, inventory(), find(), extract(), resolve(), publish(true), report());
      case REBUILD -> of(name, publish(true));
    };
  }

  private Job of(Name name, Step first, Step... others) {
    SimpleJobBuilder job = new JobBuilder(nameOf(name), repository).start(first);
    for (Step step : others) {
      job = job.next(step);
    }
    return job.build();
  }

  private Step inventory() {
    return once("inventory", told(Phase.INVENTORY, stock::take));
  }

  private Step read() {
    return each(
        "read",
        Phase.READ,
        run.toRead(),
        shop.workers(),
        task -> reading.read(task, false).orElse(null),
        done -> done.forEach(reading::save));
  }

  private Step readAlone() {
    return each(
        "read-alone",
        Phase.READ,
        run.toReadAlone(),
        1,
        (Task task) -> reading.read(task, true).orElse(null),
        done -> done.forEach(reading::save));
  }

  private Step find() {
    return once("find-extractions", stock::findExtractions);
  }

  private Step extract() {
    return each(
        "extract",
        Phase.EXTRACT,
        run.toExtract(),
        shop.workers(),
        extraction::extract,
        done -> {
          for (DocumentExtraction.Result result : done) {
            extraction.save(result);
          }
        });
  }

  private Step resolve() {
    return once("resolve", told(Phase.RESOLVE, shelves.register()::resolve));
  }

  private Step publish(boolean anyway) {
    return once(
        "publish",
        () -> {
          if (anyway || publishing.isNeeded()) {
            told(Phase.PUBLISH, () -> publishing.publish(reporting.reports())).run();
          }
        });
  }

  private Step report() {
    return once(
        "report",
        () -> {
          var files = reporting.reports();
          reviewing.write(shop.output());
          crafts.report(shelves.archive(), files, shop.output(), OneClock.now(shop.clock()));
          reporting.remember();
          summary.set(files, shelves.archive().published().size());
        });
  }

  /** The work, of which a person is told that it is done now. */
  private Work told(Phase phase, Work work) {
    return () -> {
      progress.begin(phase, 0);
      work.run();
      progress.end();
    };
  }

  private Step once(String name, Work work) {
    return new StepBuilder(name, repository)
        .tasklet(
            (contribution, context) -> {
              work.run();
              return RepeatStatus.FINISHED;
            },
            transactions)
        .build();
  }

  /** Works through a queue with some workers side by side; one transaction for each item. */
  private <I, O> Step each(
      String name,
      Phase phase,
      Queue<I> queue,
      int workers,
      ItemProcessor<I, O> processor,
      ItemWriter<O> writer) {
    Step worker =
        new StepBuilder(name + "-worker", repository)
            .<I, O>chunk(1)
            .transactionManager(transactions)
            .reader(queue::poll)
            .processor(
                item -> {
                  O result = processor.process(item);
                  progress.file();
                  return result;
                })
            .writer(writer)
            .build();
    return new StepBuilder(name, repository)
        .partitioner(
            worker.getName(),
            size -> {
              if (!queue.isEmpty()) {
                progress.begin(phase, queue.size());
              }
              Map<String, ExecutionContext> shares = new HashMap<>();
              for (int i = 0; i < Math.min(workers, Math.max(1, queue.size())); i++) {
                shares.put(name + i, new ExecutionContext());
              }
              return shares;
            })
        .step(worker)
        .gridSize(workers)
        .taskExecutor(new SimpleAsyncTaskExecutor(name + "-"))
        .listener(
            new StepExecutionListener() {
              @Override
              public ExitStatus afterStep(StepExecution execution) {
                progress.end();
                return execution.getExitStatus();
              }
            })
        .build();
  }
}
