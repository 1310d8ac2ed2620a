/** Past revisions of a role, compared and restored. */
@NullMarked
package org.rolepair.editing.history;

import org.jspecify.annotations.NullMarked;
