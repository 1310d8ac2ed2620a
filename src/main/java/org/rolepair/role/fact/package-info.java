/** What a figure is: its kind, value or blank, origin and margin of error. */
@NullMarked
@NamedInterface("fact")
package org.rolepair.role.fact;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
