/** Pages at a place, and as they were at the end of a day. */
@NullMarked
@NamedInterface("asof")
package org.rolepair.comparison.asof;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
