/**
 * Backups of everything that the embedded database holds, made while it is in use, and
 * put back into an empty place.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "command", "storage" })
package org.rolepair.backup;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
