package org.rolepair.role.publishing;

import java.util.UUID;

/**
 * A skill as those who keep it see it.
 *
 * @param id the skill
 * @param name its name as sources write it
 * @param runningName its name in running text
 * @param version how often it was changed
 * @param roles how many roles name it
 */
public record SkillSummary(UUID id, String name, String runningName, int version, long roles) {

}
