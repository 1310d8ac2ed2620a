/**
 * The job role: the aggregate that is written, and the published profile that everything
 * else reads.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "fact", "source", "pace" })
package org.rolepair.role;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
