/**
 * Runs commands of the command line.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.command;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
