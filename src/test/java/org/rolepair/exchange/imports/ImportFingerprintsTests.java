package org.rolepair.exchange.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.Golden;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.publishing.StoredProfiles;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ImportFingerprintsTests {

	@Test
	void storedFingerprintsAreThoseOfTheStoredFiguresAndTexts() {
		RoleProfile profile = StoredProfiles.read(Golden.text("role-profile.json"));
		ImportFingerprints marks = ImportFingerprints.none();
		profile.facts().byKind().forEach((kind, fact) -> marks.set(kind.name(), fact));
		marks.set("titles", profile.titles());
		marks.set("category", profile.category().slug());
		marks.set("description", profile.description());
		marks.set("alternateTitles", profile.alternateTitles());
		marks.set("duties", profile.duties());
		marks.set("row/made", profile.slug().value());
		marks.set("row/titles", profile.titles());
		marks.set("row/socCode", profile.socCode());
		marks.set("row/onetSocCode", Optional.empty());
		marks.set("row/currency", profile.currency());
		marks.set("row/alternateTitles", List.of());
		assertThat(marks.chosen(2).write())
			.isEqualTo(Golden.text("import-fingerprints.json").replaceFirst("}$", ",\"version\":1}"));
	}

	@Test
	void fingerprintsOfALaterFormAreRefusedInWords() {
		assertThatIllegalStateException().isThrownBy(() -> ImportFingerprints.read("{\"version\":2}"))
			.withMessageContaining("format 2");
	}

	@Test
	void figuresOfAStoredDatabaseAreKnownAsImportedUnlessTheyWereWrittenByHand(@TempDir Path folder) {
		JdbcTemplate database = Golden.open(folder);
		assertThat(byHand(database, "lamp-tester")).containsExactly("ANNUAL_MEAN_WAGE");
		assertThat(byHand(database, "lantern-fitter")).containsExactly("ANNUAL_MEAN_WAGE");
		assertThat(byHand(database, "chief-of-lamps")).isEmpty();
	}

	/** Figures that an import has left in a role, and that are others now. */
	private static List<String> byHand(JdbcTemplate database, String slug) {
		Map<String, Object> role = database.queryForMap("""
				select revision.profile, imported.marks from job_role
				join role_revision revision on revision.role_id = job_role.id
				join imported_role imported on imported.role_id = job_role.id
				where slug = ? order by revision.number desc fetch first 1 row only""", slug);
		ImportFingerprints marks = ImportFingerprints.read(String.valueOf(role.get("marks")));
		Facts facts = StoredProfiles.read(String.valueOf(role.get("profile"))).facts();
		return facts.byKind()
			.values()
			.stream()
			.filter((fact) -> marks.knows(fact.kind().name()) && !marks.holds(fact.kind().name(), fact))
			.map((fact) -> fact.kind().name())
			.toList();
	}

}
