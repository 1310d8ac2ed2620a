package org.rolepair.role.publishing;

/** Event published in the transaction that adds, renames, moves or removes categories. */
public record CategoriesChanged() {

}
