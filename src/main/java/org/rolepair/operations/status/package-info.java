/** The status page for administrators. */
@NullMarked
package org.rolepair.operations.status;

import org.jspecify.annotations.NullMarked;
