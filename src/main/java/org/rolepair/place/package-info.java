/**
 * Wages by state and metropolitan area.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "page", "role", "fact", "source", "format" })
package org.rolepair.place;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
