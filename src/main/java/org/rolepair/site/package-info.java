/**
 * The site's own address and the link to the operator's job board.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.site;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
