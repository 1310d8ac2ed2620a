/** Pages and sections that show wages by place. */
@NullMarked
@NamedInterface("view")
package org.rolepair.wages.view;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
