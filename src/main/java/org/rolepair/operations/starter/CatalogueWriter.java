package org.rolepair.operations.starter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.JdbcTemplate;

/** Writes what roles refer to: sources, categories and skills. */
@RequiredArgsConstructor
class CatalogueWriter {

	private final JdbcTemplate database;

	private final Map<String, UUID> sources = new HashMap<>();

	private final Map<String, UUID> categories = new HashMap<>();

	private final Map<String, UUID> skills = new HashMap<>();

	boolean holds(String table, String slug) {
		return Boolean.TRUE.equals(this.database
			.queryForObject("select exists (select 1 from " + table + " where slug = ?)", Boolean.class, slug));
	}

	void addSource(CatalogueFiles.Source source) {
		UUID id = UUID.randomUUID();
		this.database.update("""
				insert into source (id, version, slug, publisher, title, address, edition, licence, retrieved_on,
					method, age_limit_months, attribution)
				values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", id, source.slug(), source.publisher(), source.title(),
				source.address(), source.edition(), source.licence(), source.retrievedOn(), source.method(),
				source.ageLimitMonths().orElse(null), source.attribution().orElse(null));
		this.sources.put(source.slug(), id);
	}

	void addCategory(CatalogueFiles.Category category) {
		UUID id = UUID.randomUUID();
		this.database.update("""
				insert into category (id, version, slug, name, running_name, position, description)
				values (?, 0, ?, ?, ?, ?, ?)""", id, category.slug(), category.name(), category.runningName(),
				this.categories.size(), category.description());
		this.categories.put(category.slug(), id);
	}

	UUID source(String slug) {
		return known(this.sources, slug, "source");
	}

	UUID category(String slug) {
		return known(this.categories, slug, "category");
	}

	UUID skill(String name) {
		return this.skills.computeIfAbsent(name, this::addSkill);
	}

	private UUID addSkill(String name) {
		UUID id = UUID.randomUUID();
		this.database.update("insert into skill (id, version, name, running_name) values (?, 0, ?, ?)", id, name,
				runningForm(name));
		return id;
	}

	/** Converts words to lower case, except acronyms. */
	private static String runningForm(String name) {
		return Arrays.stream(name.split(" "))
			.map((word) -> (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) ? word
					: word.toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(" "));
	}

	private static UUID known(Map<String, UUID> ids, String slug, String what) {
		return Optional.ofNullable(ids.get(slug))
			.orElseThrow(() -> new IllegalStateException("The starter catalog has no %s %s".formatted(what, slug)));
	}

}
