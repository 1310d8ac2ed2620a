/** Numbers, money, dates, lists and messages as readers see them. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.format;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
