package org.rolepair.operations.starter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/** Writes sources, categories, skills and roles. */
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

	void addRole(RoleFile role) {
		UUID id = UUID.randomUUID();
		this.database.update("""
				insert into job_role (id, version, slug, title, plural, running_title, running_plural, article,
					category_id, state, soc_code, onet_soc_code, currency, description, description_source_id,
					duties_source_id)
				values (?, 0, ?, ?, ?, ?, ?, ?, ?, 'PUBLISHED', ?, ?, ?, ?, ?, ?)""", id, role.slug(), role.title(),
				role.plural(), role.runningTitle(), role.runningPlural(), role.article(), category(role.category()),
				role.socCode().orElse(null), role.onetSocCode().orElse(null), role.currency(),
				role.description().text(), source(role.description().source()), source(role.duties().source()));
		addList("insert into alternate_title (role_id, position, title) values (?, ?, ?)", id, role.alternateTitles());
		addList("insert into duty (role_id, position, text) values (?, ?, ?)", id, role.duties().items());
		FigureWriter figures = new FigureWriter(this.database, this);
		role.sections().forEach((name, section) -> {
			addSection(id, name, section);
			section.facts().forEach((figure) -> figures.addFigure(id, figure));
		});
	}

	private void addList(String sql, UUID role, List<String> items) {
		List<@Nullable Object[]> rows = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			rows.add(new Object[] { role, i, items.get(i) });
		}
		this.database.batchUpdate(sql, rows);
	}

	private void addSection(UUID role, String name, RoleFile.SectionPart section) {
		this.database.update("""
				insert into role_section (role_id, section, source_id, period_label, period_reference, place,
					population, row_code, row_title, otherwise)
				values (?, ?, ?, ?, ?, 'United States', ?, ?, ?, ?)""", role, name, source(section.source()),
				section.period().map(RoleFile.PeriodPart::label).orElse(""),
				section.period().map(RoleFile.PeriodPart::reference).map(FigureWriter::firstDay).orElse(null),
				section.population(), section.row().flatMap(RoleFile.RowPart::code).orElse(null),
				section.row().map(RoleFile.RowPart::title).orElse(null), section.otherwise());
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
