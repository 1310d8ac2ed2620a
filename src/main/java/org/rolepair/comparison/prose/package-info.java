/** Verdicts and summaries in sentences. */
@NullMarked
package org.rolepair.comparison.prose;

import org.jspecify.annotations.NullMarked;
