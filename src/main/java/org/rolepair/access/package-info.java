/**
 * What people of the editors' side may do: the levels, and the door that holds handlers
 * to the one that they ask for.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.access;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
