/** Reads, loads and replaces editions of wages by place. */
@NullMarked
@NamedInterface("store")
package org.rolepair.wages.store;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
