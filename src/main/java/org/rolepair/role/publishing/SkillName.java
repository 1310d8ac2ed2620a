package org.rolepair.role.publishing;

/** A skill's names, as sources write it and in running text. */
public record SkillName(String name, String runningName) {

}
