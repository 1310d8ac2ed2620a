/** Database migrations that leave the data whole when they fail. */
@NullMarked
package org.rolepair.operations.migration;

import org.jspecify.annotations.NullMarked;
