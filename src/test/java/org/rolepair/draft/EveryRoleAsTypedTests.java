package org.rolepair.draft;

import org.junit.jupiter.api.Test;
import org.rolepair.RolepairTest;
import org.rolepair.format.Messages;
import org.rolepair.role.KeptRole;
import org.rolepair.role.KeptRoles;
import org.rolepair.role.RoleContent;
import org.rolepair.role.RoleHistory;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every role of the starter catalogue, written into forms and read again.
 */
@RolepairTest
class EveryRoleAsTypedTests {

	@Test
	void saysTheSameAgain(@Autowired KeptRoles roles, @Autowired RoleHistory history,
			@Autowired Vocabularies vocabularies, @Autowired Messages messages) {
		for (KeptRole role : roles.all()) {
			RoleContent content = RoleContent.of(history.newest(role.id()).orElseThrow().profile());
			Reading reading = RoleReader.read(FormWriter.write(content), vocabularies.of(role.id()), messages);
			assertThat(reading.problems()).as(role.title()).isEmpty();
			assertThat(reading.content()).hasValue(content);
		}
	}

}
