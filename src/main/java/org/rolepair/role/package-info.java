/**
 * Job roles: the aggregate that is edited, and the published profile that is read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "fact", "source" })
package org.rolepair.role;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
