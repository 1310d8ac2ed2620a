/**
 * Figures: a value or a reason for none, its kind and its origin.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "source" })
package org.rolepair.fact;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
