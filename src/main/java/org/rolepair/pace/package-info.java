/**
 * What is done again and again beside the requests.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.pace;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
