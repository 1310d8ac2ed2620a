/**
 * Search for roles by any of their names, and suggestions while typing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "role", "format" })
package org.rolepair.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
