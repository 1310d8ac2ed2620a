/**
 * The project's own table of roles, one row each: its columns, rows written from roles,
 * and rows read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "fact", "form", "format", "role", "source", "table" })
package org.rolepair.roletable;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
