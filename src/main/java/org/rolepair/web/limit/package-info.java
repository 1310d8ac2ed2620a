/** Rate limits by client address. */
@NullMarked
@NamedInterface("limit")
package org.rolepair.web.limit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
