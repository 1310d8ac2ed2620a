/** The whole catalogue as one archive, exported and imported. */
@NullMarked
package org.rolepair.exchange.archive;

import org.jspecify.annotations.NullMarked;
