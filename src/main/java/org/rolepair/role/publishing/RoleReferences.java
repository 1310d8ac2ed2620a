package org.rolepair.role.publishing;

import java.util.HashMap;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.rolepair.source.Source;
import org.rolepair.source.SourceCatalogue;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Finds the entities that roles refer to, each once for all roles of a transaction. Adds
 * skills that do not exist yet.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@RequiredArgsConstructor
class RoleReferences {

	private final SourceCatalogue sources;

	private final Categories categories;

	private final Skills skills;

	private final Map<String, Source> knownSources = new HashMap<>();

	private final Map<String, Category> knownCategories = new HashMap<>();

	private final Map<String, Skill> knownSkills = new HashMap<>();

	Source source(String slug) {
		return this.knownSources.computeIfAbsent(slug, (unseen) -> this.sources.find(slug)
			.orElseThrow(() -> new IllegalStateException("There is no source " + slug)));
	}

	Category category(String slug) {
		return this.knownCategories.computeIfAbsent(slug, (unseen) -> this.categories.findBySlug(slug)
			.orElseThrow(() -> new IllegalStateException("There is no category " + slug)));
	}

	Skill skill(String name, String runningName) {
		return this.knownSkills.computeIfAbsent(name,
				(unseen) -> this.skills.findByName(name)
					.or(() -> this.skills.findByFormerNamesContaining(name))
					.orElseGet(() -> this.skills.save(new Skill(name, runningName))));
	}

}
