/**
 * The occupations that O*NET relates to one another: kept by edition, read by code.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "source" })
package org.rolepair.relation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
