/**
 * What the program does from the command line instead of serving pages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.command;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
