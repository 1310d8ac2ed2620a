/** Finds roles by title, alternate title or occupation code. */
@NullMarked
@ApplicationModule(allowedDependencies = { "format", "role", "role::occupation", "role::publishing" })
package org.rolepair.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
