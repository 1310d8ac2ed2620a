/** Sources of figures: publications, citations and periods. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.source;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
