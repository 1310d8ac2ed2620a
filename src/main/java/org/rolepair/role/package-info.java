/** The job role as it is published and read. */
@NullMarked
@ApplicationModule(allowedDependencies = { "source" })
package org.rolepair.role;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
