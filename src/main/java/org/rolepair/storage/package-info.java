/**
 * Database migrations, and the copy that is restored when one fails.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.storage;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
