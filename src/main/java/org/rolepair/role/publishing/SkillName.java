package org.rolepair.role.publishing;

/**
 * A skill as those who keep roles name it.
 *
 * @param name as sources write it
 * @param runningName in running text
 */
public record SkillName(String name, String runningName) {

}
