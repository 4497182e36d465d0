package vn.vankho.review;

import java.util.Optional;
import vn.vankho.document.Decision;
import vn.vankho.document.Sha256;

/**
 * Câu trả lời: a decision as it came back in a sheet.
 *
 * @param row of the sheet, from 1
 * @param decision empty when an earlier decision is taken back
 */
public record Answer(
    int row, Sha256 source, int firstPage, String field, Optional<Decision> decision) {}
