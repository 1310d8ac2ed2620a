/**
 * Occupations that O*NET relates to one another, by edition and code.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "source" })
package org.rolepair.relation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
