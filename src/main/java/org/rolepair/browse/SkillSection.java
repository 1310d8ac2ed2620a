package org.rolepair.browse;

import java.util.List;
import java.util.Optional;

import org.rolepair.page.ShareBar;

/**
 * The skills of a role: shares of mentions and ratings, each on its own.
 *
 * @param mentions the skills named most
 * @param ratings the skills rated highest
 * @param all every rated skill with its rating
 * @param missing why there are none
 */
record SkillSection(Optional<ShareChart> mentions, Optional<ShareChart> ratings, List<ShareBar> all,
		Optional<String> missing) {

}
