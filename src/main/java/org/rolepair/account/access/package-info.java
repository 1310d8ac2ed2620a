/** Access levels, and what requires them. */
@NullMarked
@NamedInterface("access")
package org.rolepair.account.access;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
