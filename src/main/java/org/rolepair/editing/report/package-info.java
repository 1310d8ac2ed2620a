/** Problems that readers report. */
@NullMarked
package org.rolepair.editing.report;

import org.jspecify.annotations.NullMarked;
