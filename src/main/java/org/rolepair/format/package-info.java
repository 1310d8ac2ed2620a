/**
 * Numbers, money, dates, lists and messages in American English.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.format;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
