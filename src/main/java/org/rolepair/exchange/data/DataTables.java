package org.rolepair.exchange.data;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.writer.CsvWriter;
import lombok.RequiredArgsConstructor;
import org.rolepair.exchange.roletable.RoleRowWriter;
import org.rolepair.format.CsvCell;
import org.rolepair.format.DataName;
import org.rolepair.format.Messages;
import org.rolepair.page.site.Site;
import org.rolepair.role.Duty;
import org.rolepair.role.PublishedRole;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.SourcedText;
import org.rolepair.role.publishing.CategoryCatalogue;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.role.publishing.SkillCatalogue;
import org.rolepair.role.publishing.SkillName;
import org.rolepair.source.Citation;
import org.rolepair.source.SourceCatalogue;

import org.springframework.stereotype.Component;

/** Writes the public tables, a few roles at a time. */
@Component
@RequiredArgsConstructor
class DataTables {

	/** Tells spreadsheets that a file is in UTF-8; programs would read it as text. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final PublishedRoles roles;

	private final CategoryCatalogue categories;

	private final SourceCatalogue sources;

	private final SkillCatalogue skills;

	private final WageTables wages;

	private final Site site;

	private final Messages messages;

	void write(DataTable table, OutputStream out) throws IOException {
		if (table == DataTable.ROLE_TABLE) {
			out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
		}
		try (CsvWriter csv = CsvWriter.builder().build(out)) {
			csv.writeRecord(table.columns());
			switch (table) {
				case ROLES -> this.roles.forEach((role) -> csv.writeRecord(row(role)));
				case FIGURES -> {
					FigureTable figures = new FigureTable(this.messages);
					this.roles.forEach((role) -> figures.cells(role).forEach(csv::writeRecord));
				}
				case ALTERNATE_TITLES -> this.roles.forEach((role) -> role.profile()
					.alternateTitles()
					.forEach((title) -> csv.writeRecord(List.of(role.slug().value(), CsvCell.text(title)))));
				case DUTIES -> this.roles.forEach((role) -> duties(role.profile()).forEach(csv::writeRecord));
				case SOURCES -> this.sources.all().forEach((source) -> csv.writeRecord(row(source)));
				case CATEGORIES -> this.categories.all()
					.forEach((category) -> csv.writeRecord(List.of(category.name().slug(),
							CsvCell.text(category.name().name()), CsvCell.text(category.description()))));
				case ROLE_TABLE -> this.roles.forEach((role) -> csv.writeRecord(RoleRowWriter.cells(role.profile())));
				case WAGES -> this.wages.writeWages(csv::writeRecord);
				case PRICE_LEVELS -> this.wages.writePrices(csv::writeRecord);
				case SKILLS -> this.skills.names()
					.stream()
					.map(SkillName::name)
					.sorted()
					.forEach((name) -> csv.writeRecord(List.of(CsvCell.text(name))));
			}
		}
	}

	private List<String> row(PublishedRole role) {
		RoleProfile profile = role.profile();
		Optional<SourcedText> description = profile.description();
		return List.of(profile.slug().value(), CsvCell.text(profile.titles().title()),
				CsvCell.text(profile.titles().plural()), DataName.of(profile.status().state()),
				CsvCell.text(profile.socCode()), CsvCell.text(profile.onetSocCode()), profile.category().slug(),
				profile.currency().getCurrencyCode(), String.valueOf(role.revision()), role.publishedAt().toString(),
				this.site.address("/roles/" + profile.slug()), CsvCell.text(description.map(SourcedText::text)),
				description.map(SourcedText::source).orElse(""));
	}

	private static List<List<String>> duties(RoleProfile role) {
		List<List<String>> rows = new ArrayList<>();
		role.duties().ifPresent((duties) -> {
			for (Duty duty : duties.items()) {
				rows.add(List.of(role.slug().value(), String.valueOf(rows.size() + 1), CsvCell.text(duty.text()),
						duties.source(), CsvCell.text(String.join(" | ", duty.activities()))));
			}
		});
		return rows;
	}

	private static List<String> row(Citation source) {
		return List.of(source.slug(), CsvCell.text(source.publisher()), CsvCell.text(source.title()),
				CsvCell.text(source.address().map(URI::toString)), CsvCell.text(source.edition()),
				CsvCell.text(source.licence()), source.retrievedOn().toString(), CsvCell.text(source.method()),
				CsvCell.text(source.attribution()), CsvCell.text(source.shortName()));
	}

}
