/** Occupations that O*NET relates to one another. */
@NullMarked
@NamedInterface("related")
package org.rolepair.role.related;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
