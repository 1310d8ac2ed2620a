package org.rolepair.role.publishing;

/**
 * A skill's names for editors.
 *
 * @param name as sources write it
 * @param runningName in running text
 */
public record SkillName(String name, String runningName) {

}
