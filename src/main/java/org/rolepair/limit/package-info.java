/**
 * How often a visitor may do a thing that costs much or invites abuse.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.limit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
