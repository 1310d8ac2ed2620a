/**
 * Files of tables as others publish them: workbooks, comma- and tab-separated text, alone
 * or packed; read row by row, within bounds, and refused with file, row and column named.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.rolepair.table;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
