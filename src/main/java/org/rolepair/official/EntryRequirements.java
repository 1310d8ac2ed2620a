package org.rolepair.official;

import java.util.Optional;

/**
 * What people typically need to enter one occupation; empty where the table has a dash.
 *
 * @param code its code in the employment matrix
 * @param title its title there
 * @param education the typical education
 * @param experience work experience in a related occupation
 * @param training training on the job
 */
public record EntryRequirements(String code, String title, Optional<String> education, Optional<String> experience,
		Optional<String> training) {

}
