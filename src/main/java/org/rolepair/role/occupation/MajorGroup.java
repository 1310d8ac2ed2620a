package org.rolepair.role.occupation;

import org.rolepair.role.CategoryName;

/** A major group as a category, with the first two digits of its codes: "29". */
public record MajorGroup(String code, CategoryName name, String description) {

}
