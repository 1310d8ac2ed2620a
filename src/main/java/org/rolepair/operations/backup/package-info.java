/** Backups of the embedded database. */
@NullMarked
package org.rolepair.operations.backup;

import org.jspecify.annotations.NullMarked;
