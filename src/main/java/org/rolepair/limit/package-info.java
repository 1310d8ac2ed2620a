/**
 * Request limits for one client address.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.limit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
