package org.rolepair.editing.draft;

import org.junit.jupiter.api.Test;
import org.rolepair.RolepairTest;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleContent;
import org.rolepair.role.publishing.RoleHistory;
import org.rolepair.role.publishing.RoleSummaries;
import org.rolepair.role.publishing.RoleSummary;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every role of the starter catalogue, written into forms and read again.
 */
@RolepairTest
class EveryRoleAsTypedTests {

	@Test
	void saysTheSameAgain(@Autowired RoleSummaries roles, @Autowired RoleHistory history,
			@Autowired VocabularyLoader vocabularies, @Autowired Messages messages) {
		for (RoleSummary role : roles.all()) {
			RoleContent content = RoleContent.of(history.newest(role.id()).orElseThrow().profile());
			DraftValidation reading = RoleReader.read(FormWriter.write(content), vocabularies.of(role.id()), messages);
			assertThat(reading.problems()).as(role.title()).isEmpty();
			assertThat(reading.content()).hasValue(content);
		}
	}

}
