/**
 * Backups of the embedded database, and their restoration.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "command", "storage" })
package org.rolepair.backup;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
