package org.rolepair.operations.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

record RoleWriter(JdbcTemplate database, CatalogueWriter catalogue) {

	void addRole(RoleFile role) {
		UUID id = UUID.randomUUID();
		this.database.update("""
				insert into job_role (id, version, slug, title, plural, running_title, running_plural, article,
					category_id, state, soc_code, onet_soc_code, currency, description, description_source_id,
					duties_source_id)
				values (?, 0, ?, ?, ?, ?, ?, ?, ?, 'PUBLISHED', ?, ?, ?, ?, ?, ?)""", id, role.slug(), role.title(),
				role.plural(), role.runningTitle(), role.runningPlural(), role.article(),
				this.catalogue.category(role.category()), role.socCode().orElse(null), role.onetSocCode().orElse(null),
				role.currency(), role.description().text(), this.catalogue.source(role.description().source()),
				this.catalogue.source(role.duties().source()));
		addList("insert into alternate_title (role_id, position, title) values (?, ?, ?)", id, role.alternateTitles());
		addList("insert into duty (role_id, position, text) values (?, ?, ?)", id, role.duties().items());
		FigureWriter figures = new FigureWriter(this.database, this.catalogue);
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
				values (?, ?, ?, ?, ?, 'United States', ?, ?, ?, ?)""", role, name,
				this.catalogue.source(section.source()), section.period().map(RoleFile.PeriodPart::label).orElse(""),
				section.period().map(RoleFile.PeriodPart::reference).map(FigureWriter::firstDay).orElse(null),
				section.population(), section.row().flatMap(RoleFile.RowPart::code).orElse(null),
				section.row().map(RoleFile.RowPart::title).orElse(null), section.otherwise());
	}

}
