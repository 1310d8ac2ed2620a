/** The site's address and its operator's links. */
@NullMarked
@NamedInterface("site")
package org.rolepair.page.site;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
