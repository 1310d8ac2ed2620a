/** Form fields, typed input and its problems. */
@NullMarked
@NamedInterface("form")
package org.rolepair.page.form;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
