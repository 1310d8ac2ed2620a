package org.rolepair.exchange.imports;

/**
 * An import that was undone.
 *
 * @param removed the number of its new roles that were removed
 * @param withdrawn the number of its new roles that were withdrawn, because something
 * else had touched them
 */
record UndoneImport(CatalogueImport undone, int removed, int withdrawn) {

}
