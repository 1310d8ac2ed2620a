/**
 * The database under the site: migrations that leave it whole when they fail.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.storage;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
