package org.rolepair.role;

import java.util.HashMap;
import java.util.Map;

import org.rolepair.source.Source;

/**
 * Finds what many roles refer to, each thing once, within one transaction.
 */
final class RememberedReferences extends RoleReferences {

	private final Map<String, Source> sources = new HashMap<>();

	private final Map<String, Category> categories = new HashMap<>();

	private final Map<String, Skill> skills = new HashMap<>();

	RememberedReferences(RoleReferences references) {
		super(references);
	}

	@Override
	Source source(String slug) {
		return this.sources.computeIfAbsent(slug, super::source);
	}

	@Override
	Category category(String slug) {
		return this.categories.computeIfAbsent(slug, super::category);
	}

	@Override
	Skill skill(String name, String runningName) {
		return this.skills.computeIfAbsent(name, (unseen) -> super.skill(unseen, runningName));
	}

}
