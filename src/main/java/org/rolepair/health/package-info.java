/**
 * How the application is, for those who run it: its health and its measures, on a port of
 * their own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "delivery")
package org.rolepair.health;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
