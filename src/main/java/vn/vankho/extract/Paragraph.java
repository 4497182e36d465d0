package vn.vankho.extract;

import vn.vankho.document.Box;

/**
 * Đoạn văn: a paragraph of a {@link FlowText}.
 *
 * @param start its first character in the flow
 * @param end behind its last one
 * @param page where it begins
 * @param bold whether its first line is set in bold
 * @param firstLine where its first line stands
 * @param cell whether it is a cell of a table
 */
public record Paragraph(int start, int end, int page, boolean bold, Box firstLine, boolean cell) {}
