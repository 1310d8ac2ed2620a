/** Figures on a page: cells, charts and source lists. */
@NullMarked
@NamedInterface("figure")
package org.rolepair.page.figure;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
