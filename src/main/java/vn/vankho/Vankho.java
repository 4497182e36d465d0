package vn.vankho;

import java.time.Clock;
import vn.vankho.cli.CommandLineTool;
import vn.vankho.document.Limits;
import vn.vankho.job.OneClock;
import vn.vankho.job.ProgramCrafts;

/** Văn khố: where the program starts, and the only place where it exits. */
public final class Vankho {
  private Vankho() {}

  public static void main(String[] args) {
    Clock clock = OneClock.from(System.getenv());
    System.exit(
        CommandLineTool.execute(
            clock, settings -> new ProgramCrafts(settings, Limits.from(System.getenv())), args));
  }
}
