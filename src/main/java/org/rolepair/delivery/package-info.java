/**
 * Answers that were made before, kept as ready bytes and served ahead of everything that
 * makes them, for as long as what is published stays as it was.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "compress", "role", "source", "place", "relation", "pace" })
package org.rolepair.delivery;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
