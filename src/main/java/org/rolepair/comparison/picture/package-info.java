/** Pictures of comparisons, for posts on other sites. */
@NullMarked
package org.rolepair.comparison.picture;

import org.jspecify.annotations.NullMarked;
