package org.rolepair.journey;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.Team;
import org.rolepair.account.access.AccessLevel;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people do and type, right or wrong, stays out of the application's log.
 */
@EditorsTest
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataTests {

	@Test
	void staysOutOfTheLog(CapturedOutput output, @Autowired Team team) {
		Editor person = team.signIn("logged.person", AccessLevel.ADMINISTRATOR);
		Editor stranger = team.stranger();
		assertThat(stranger.signIn("logged.stranger", "logged-secret").status()).isEqualTo(401);
		assertThat(stranger.get("/search?q=logged-query").status()).isEqualTo(200);
		assertThat(stranger.get("/roles/logged-missing").status()).isEqualTo(404);
		String report = "/roles/pharmacist/report?section=pay";
		stranger.form(report).set("text", "logged-report").submit();
		assertThat(person.post("/admin/people/new", Map.of("name", "logged-forged"), "X-Forwarded-For", "203.0.113.77")
			.status()).isEqualTo(403);
		assertThat(output.getAll()).doesNotContain("logged.", "logged-", "203.0.113.77", Team.PASSWORD);
	}

}
