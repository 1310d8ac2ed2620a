/** Verdicts and summaries in sentences. */
@NullMarked
@NamedInterface("prose")
package org.rolepair.comparison.prose;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
