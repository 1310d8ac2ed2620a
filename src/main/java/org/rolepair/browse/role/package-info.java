/** The page of one role. */
@NullMarked
package org.rolepair.browse.role;

import org.jspecify.annotations.NullMarked;
