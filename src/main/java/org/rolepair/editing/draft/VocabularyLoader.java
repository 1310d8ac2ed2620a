package org.rolepair.editing.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.role.CategoryName;
import org.rolepair.role.RoleState;
import org.rolepair.role.publishing.Category;
import org.rolepair.role.publishing.CategoryCatalogue;
import org.rolepair.role.publishing.RoleSummaries;
import org.rolepair.role.publishing.SkillCatalogue;
import org.rolepair.source.Citation;
import org.rolepair.source.SourceCatalogue;

import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
public class VocabularyLoader {

	private final SourceCatalogue sources;

	private final CategoryCatalogue categories;

	private final SkillCatalogue skills;

	private final RoleSummaries roles;

	public Vocabulary of(UUID role) {
		Map<String, Citation> bySlug = new LinkedHashMap<>();
		this.sources.all().forEach((source) -> bySlug.put(source.slug(), source));
		Map<String, CategoryName> categoryNames = new LinkedHashMap<>();
		this.categories.all().stream().map(Category::name).forEach((name) -> categoryNames.put(name.slug(), name));
		Map<String, String> runningNames = new LinkedHashMap<>();
		this.skills.names().forEach((skill) -> runningNames.put(skill.name(), skill.runningName()));
		return new Vocabulary(bySlug, categoryNames, runningNames, Set.copyOf(this.skills.formerNames()),
				(slug) -> this.roles.isTaken(role, slug), (title) -> isTitled(role, title));
	}

	private boolean isTitled(UUID role, String title) {
		return this.roles.all()
			.stream()
			.filter((other) -> other.state() != RoleState.WITHDRAWN && !other.id().equals(role))
			.anyMatch((other) -> other.title().equalsIgnoreCase(title));
	}

}
