/**
 * Levels of access of people who sign in, and their enforcement on handlers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.access;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
