package org.rolepair.role.publishing;

import java.util.HashMap;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.rolepair.source.Source;
import org.rolepair.source.SourceCatalogue;

import org.springframework.stereotype.Component;

/** Finds the entities that roles refer to. Adds skills that do not exist yet. */
@Component
@RequiredArgsConstructor
class RoleReferences {

	private final SourceCatalogue sources;

	private final Categories categories;

	private final Skills skills;

	Source source(String slug) {
		return this.sources.find(slug).orElseThrow(() -> new IllegalStateException("There is no source " + slug));
	}

	Category category(String slug) {
		return this.categories.findBySlug(slug)
			.orElseThrow(() -> new IllegalStateException("There is no category " + slug));
	}

	Skill skill(String name, String runningName) {
		return this.skills.findByName(name)
			.or(() -> this.skills.findByFormerNamesContaining(name))
			.orElseGet(() -> this.skills.save(new Skill(name, runningName)));
	}

	/** Finds each entity once for many roles, within one transaction. */
	static final class CachedReferences extends RoleReferences {

		private final Map<String, Source> sources = new HashMap<>();

		private final Map<String, Category> categories = new HashMap<>();

		private final Map<String, Skill> skills = new HashMap<>();

		CachedReferences(RoleReferences references) {
			super(references.sources, references.categories, references.skills);
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

}
