/**
 * Readers for the tables that agencies publish, one for each format.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "fact", "roletable", "source", "table" })
package org.rolepair.official;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
