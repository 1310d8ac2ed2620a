/**
 * Pages as of a day.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "limit", "role", "page", "format", "site" })
package org.rolepair.past;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
