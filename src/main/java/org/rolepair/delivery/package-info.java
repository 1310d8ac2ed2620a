/** The cache of public responses. */
@NullMarked
@ApplicationModule(allowedDependencies = { "role", "role::publishing", "source" })
package org.rolepair.delivery;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
