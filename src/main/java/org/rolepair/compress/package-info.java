/**
 * Compresses pages that are sent as soon as they are made, in less time than a library
 * would take.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.compress;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
