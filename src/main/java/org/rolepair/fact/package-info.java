/**
 * What a figure is: a value or a reasoned blank, of one kind, with its origin.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "source" })
package org.rolepair.fact;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
