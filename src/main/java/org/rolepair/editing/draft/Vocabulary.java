package org.rolepair.editing.draft;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.rolepair.role.CategoryName;
import org.rolepair.role.Slug;
import org.rolepair.role.occupation.SentenceCase;
import org.rolepair.source.Citation;

/**
 * The sources, categories and skills that a draft can refer to.
 *
 * @param skills the skills' names in running text, by name
 * @param formerSkills names of skills that were merged into others
 * @param taken tests whether another role has or had a slug
 * @param titled tests whether readers see another role with a title
 */
public record Vocabulary(Map<String, Citation> sources, Map<String, CategoryName> categories,
		Map<String, String> skills, Set<String> formerSkills, Predicate<Slug> taken, Predicate<String> titled) {

	/** Returns a skill's name in running text, derived from the name for a new skill. */
	String runningSkill(String name) {
		return this.skills.getOrDefault(name, SentenceCase.skill(name));
	}

	boolean knowsSkill(String name) {
		return this.skills.containsKey(name) || this.formerSkills.contains(name);
	}

}
