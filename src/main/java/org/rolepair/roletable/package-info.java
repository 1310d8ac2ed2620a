/**
 * The table of roles, one row each: columns, reader and writer.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "fact", "form", "format", "role", "source", "table" })
package org.rolepair.roletable;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
