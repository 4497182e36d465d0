package vn.vankho.document;

import java.time.Instant;

/**
 * Văn bản đã rút: a document that a person took off the site.
 *
 * @param since when
 */
public record Withdrawal(DocumentId id, String reason, Instant since) {}
