/** Official occupation titles and groups, and the forms of English titles. */
@NullMarked
@NamedInterface("occupation")
package org.rolepair.role.occupation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
