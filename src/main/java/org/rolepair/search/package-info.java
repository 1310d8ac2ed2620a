/**
 * Finding a role by whatever it is called: an index of all names in memory, kept by each
 * node for itself, and the suggestions made from it while somebody types.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "role", "format" })
package org.rolepair.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
