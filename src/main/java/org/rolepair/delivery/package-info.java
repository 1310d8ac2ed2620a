/** The cache of public responses. */
@NullMarked
@ApplicationModule(allowedDependencies = { "role", "role::publishing", "role::related", "source", "wages" })
package org.rolepair.delivery;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
