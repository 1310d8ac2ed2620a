/**
 * The database under the site: migrations that leave it whole when they fail, and how its
 * queries are read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.storage;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
