/** Comparisons and roles as cards, for pages of other sites. */
@NullMarked
package org.rolepair.comparison.card;

import org.jspecify.annotations.NullMarked;
