/** Comparison pages, from address to sections. */
@NullMarked
@NamedInterface("view")
package org.rolepair.comparison.view;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
