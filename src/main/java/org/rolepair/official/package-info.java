/**
 * The tables that agencies publish about occupations, one reader for each format: O*NET,
 * the wage statistics, the projections, the population survey, the Census list; and the
 * project's own table of roles among them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "fact", "roletable", "source", "table" })
package org.rolepair.official;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
