package org.rolepair.role.publishing;

import java.util.UUID;

/** A skill for editors, with the number of roles that name it. */
public record SkillSummary(UUID id, String name, String runningName, int version, long roles) {

}
