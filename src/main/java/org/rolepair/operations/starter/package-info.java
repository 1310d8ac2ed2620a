/** The starter catalogue. */
@NullMarked
package org.rolepair.operations.starter;

import org.jspecify.annotations.NullMarked;
