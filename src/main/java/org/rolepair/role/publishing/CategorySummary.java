package org.rolepair.role.publishing;

import org.rolepair.role.CategoryName;

/**
 * A category as those who keep it see it.
 *
 * @param name its names
 * @param description what its people do
 * @param version how often it was changed
 */
public record CategorySummary(CategoryName name, String description, int version) {

}
