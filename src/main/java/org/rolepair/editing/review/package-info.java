/** Old figures and incomplete roles. */
@NullMarked
package org.rolepair.editing.review;

import org.jspecify.annotations.NullMarked;
