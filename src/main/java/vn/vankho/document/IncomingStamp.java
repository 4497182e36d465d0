package vn.vankho.document;

import java.util.Optional;

/**
 * Dấu đến: the receiver's stamp, whose number and date are not the document's own.
 *
 * @param by the office that received it
 */
public record IncomingStamp(
    Optional<String> by, Optional<String> number, Optional<PartialDate> date, Evidence evidence) {}
