/**
 * Health and metrics on the management port.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "delivery")
package org.rolepair.health;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
