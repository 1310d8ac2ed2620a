/** The frame of the editors' pages. */
@NullMarked
@NamedInterface("admin")
package org.rolepair.page.admin;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
