package vn.vankho.cli;

import picocli.CommandLine.Option;
import vn.vankho.document.PublicationSettings;

/** Thiết lập công bố: what may be chosen where the policy leaves a choice. */
final class PolicyOptions {

  @Option(names = "--redact", descriptionKey = "redact")
  private boolean redact;

  @Option(names = "--hold-drafts", descriptionKey = "hold-drafts")
  private boolean holdDrafts;

  PublicationSettings settings() {
    return new PublicationSettings(redact, holdDrafts);
  }
}
