package vn.vankho.document;

import java.util.Optional;

/**
 * Chứng cứ: where a value was read.
 *
 * @param page in the file, from 1
 * @param box on that page; empty where the source has no real positions
 * @param quote the words on the page, as read
 * @param rule the name of the rule that found it, kebab-case
 */
public record Evidence(int page, Optional<Box> box, String quote, String rule) {
  public Evidence {
    Checks.positive(page, "page");
    Checks.text(rule, "rule");
  }
}
