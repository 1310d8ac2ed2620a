/**
 * What occupations pay in states and metropolitan areas: kept by edition, read by roles
 * and place, and shown beside the nation.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "page", "role", "fact", "source", "format" })
package org.rolepair.place;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
