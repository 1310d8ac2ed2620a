package org.rolepair.exchange.roletable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolepair.exchange.agencies.GivenTables;
import org.rolepair.exchange.agencies.OfficialFiles;
import org.rolepair.role.RoleProfile;
import org.rolepair.source.Period;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is written as a row is read back equal.
 */
class RoleTableRoundTripTests {

	private static final int LISTS = 5_000;

	private static final int ROLES = 400;

	@TempDir
	private Path folder;

	@Test
	void listsAreReadAsTheyWereWritten() {
		RandomRoles random = new RandomRoles(1);
		for (int i = 0; i < LISTS; i++) {
			List<String> items = random.lines(5, 12);
			assertThat(ListCell.read(ListCell.write(items))).isEqualTo(items);
		}
	}

	@Test
	void periodsAreReadAsTheyWereWritten() {
		RandomRoles random = new RandomRoles(2);
		for (int i = 0; i < LISTS; i++) {
			Period period = random.period();
			String cell = PeriodCell.write(period);
			assertThat(cell.isEmpty() ? Optional.of(Period.NOT_STATED) : PeriodCell.read(cell)).hasValue(period);
		}
	}

	@Test
	void rolesAreReadAsTheyWereWritten() {
		RandomRoles random = new RandomRoles(3);
		for (int i = 0; i < ROLES; i++) {
			assertIsReadAsItWasWritten(random.role());
		}
	}

	private void assertIsReadAsItWasWritten(RoleProfile role) {
		RoleRow row = read(RoleColumns.HEADINGS, RoleRowWriter.cells(role));
		assertThat(row.role()).hasValue(role.slug());
		assertThat(row.titles().complete()).isEqualTo(role.titles());
		assertThat(row.category()).hasValue(role.category().slug());
		assertThat(row.socCode()).isEqualTo(role.socCode());
		assertThat(row.onetSocCode()).isEqualTo(role.onetSocCode());
		assertThat(row.currency()).hasValue(role.currency());
		assertThat(row.description()).isEqualTo(role.description());
		assertThat(row.alternateTitles()).isEqualTo(role.alternateTitles());
		assertThat(row.duties()).isEqualTo(role.duties());
		assertThat(row.facts()).containsExactlyElementsOf(role.facts().byKind().values());
	}

	private RoleRow read(List<String> headings, List<String> cells) {
		OfficialFiles read = new GivenTables(this.folder).csv("roles.csv", List.of(headings, cells)).read();
		assertThat(read.rejected()).isEmpty();
		return read.data().roleRows().get(0);
	}

}
