package org.rolepair.backup;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup that is kept.
 *
 * @param file where it is
 * @param madeAt when it was begun
 * @param bytes how long the file is
 */
public record Backup(Path file, Instant madeAt, long bytes) {

}
