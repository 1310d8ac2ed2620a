package org.rolepair.role.publishing;

import org.rolepair.role.CategoryName;

/** A category for editors. */
public record CategorySummary(CategoryName name, String description, int version) {

}
