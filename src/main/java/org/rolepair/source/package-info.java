/**
 * Where figures come from: sources and their particulars, and the periods that figures
 * speak of.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.source;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
