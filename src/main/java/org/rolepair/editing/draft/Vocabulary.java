package org.rolepair.editing.draft;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.rolepair.role.CategoryName;
import org.rolepair.role.Slug;
import org.rolepair.role.occupation.SkillNames;
import org.rolepair.source.Citation;

/**
 * What a draft can refer to.
 *
 * @param sources the sources by slug, in the order in which they are offered
 * @param categories the categories by slug, in the order in which they are offered
 * @param skills the skills' names in running text by name
 * @param formerSkills names of skills that were merged into others
 * @param taken whether another role has or had a slug
 */
public record Vocabulary(Map<String, Citation> sources, Map<String, CategoryName> categories,
		Map<String, String> skills, Set<String> formerSkills, Predicate<Slug> taken) {

	/**
	 * The name of a skill in running text.
	 * @return as the skill has it, or worked out for a new one
	 */
	String runningSkill(String name) {
		return this.skills.getOrDefault(name, SkillNames.running(name));
	}

	boolean knowsSkill(String name) {
		return this.skills.containsKey(name) || this.formerSkills.contains(name);
	}

}
