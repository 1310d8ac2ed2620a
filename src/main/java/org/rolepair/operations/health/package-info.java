/** Health checks, metrics, and an orderly stop behind a proxy. */
@NullMarked
package org.rolepair.operations.health;

import org.jspecify.annotations.NullMarked;
