/**
 * The cache of responses, served ahead of everything that makes them, and how changes of
 * public content become known on every node.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "role", "source", "place", "relation" })
package org.rolepair.delivery;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
