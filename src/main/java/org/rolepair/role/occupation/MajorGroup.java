package org.rolepair.role.occupation;

import org.rolepair.role.CategoryName;

/**
 * A major group of occupations, as a category.
 *
 * @param code the first two digits of its occupations' codes: "29"
 */
public record MajorGroup(String code, CategoryName name, String description) {

}
