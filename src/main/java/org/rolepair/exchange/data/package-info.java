/** Pages as JSON and CSV. */
@NullMarked
package org.rolepair.exchange.data;

import org.jspecify.annotations.NullMarked;
