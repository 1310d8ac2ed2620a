/**
 * Sources of figures, and the periods that they cover.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.source;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
