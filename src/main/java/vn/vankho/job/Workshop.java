package vn.vankho.job;

import java.nio.file.Path;
import java.time.Clock;

/**
 * Nơi làm việc: what a run works with.
 *
 * @param input the archivist's folder, only read
 * @param output everything that the program writes
 * @param workers how many files are worked on side by side
 */
record Workshop(
    Path input, Path output, Clock clock, Crafts crafts, Progress progress, int workers) {}
