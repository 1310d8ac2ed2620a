/**
 * Compares job roles side by side, every figure with its source.
 *
 * <p>
 * Each package below is a module with a purpose of its own. The map of modules is drawn
 * from the code into {@code src/docs/architecture.md}.
 */
@NullMarked
package org.rolepair;

import org.jspecify.annotations.NullMarked;
