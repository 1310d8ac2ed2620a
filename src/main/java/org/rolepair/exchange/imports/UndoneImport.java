package org.rolepair.exchange.imports;

/**
 * An import that was undone.
 *
 * @param removed the number of its new roles that are gone
 * @param withdrawn the number of its new roles that are withdrawn, because something else
 * had touched them
 */
record UndoneImport(CatalogueImport undone, int removed, int withdrawn) {

}
