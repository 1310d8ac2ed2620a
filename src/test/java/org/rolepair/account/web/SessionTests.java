package org.rolepair.account.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.Team;
import org.rolepair.account.access.AccessLevel;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
class SessionTests {

	private static final String NAME = "seated";

	@Autowired
	private Team team;

	@Autowired
	private JdbcClient database;

	@Autowired
	private FindByIndexNameSessionRepository<? extends Session> sessions;

	@Test
	void strangersLeaveNothingInTheDatabase() {
		int before = sessions();
		Editor stranger = this.team.stranger();
		stranger.open("/login");
		assertThat(stranger.get("/admin/sources").location()).isEqualTo("/login");
		assertThat(stranger.signIn(NAME, "a wrong password").status()).isEqualTo(401);
		assertThat(stranger.post("/admin/roles/new", Map.of("title", "Typed")).status()).isEqualTo(403);
		assertThat(sessions()).isEqualTo(before);
	}

	@Test
	void publicPagesDoNotLookSessionsUp() {
		Editor person = signIn();
		forgetLastUse();
		person.open("/roles/registered-nurse");
		person.open("/search?q=nurse");
		person.get("/nothing-here");
		assertThat(this.database.sql("select distinct last_access_time from editor_session where principal_name = ?")
			.param(NAME)
			.query(Long.class)
			.list()).containsExactly(1L);
	}

	@Test
	void thoseNotUsedForLongestEndWhereAPersonHasMany() {
		Editor first = signIn();
		forgetLastUse();
		for (int number = 0; number < LoginSuccessHandler.MAX_SESSIONS; number++) {
			begin(this.sessions);
		}
		Editor last = signIn();
		assertThat(first.get("/admin").location()).isEqualTo("/login");
		assertThat(last.get("/admin").status()).isEqualTo(200);
		assertThat(this.sessions.findByPrincipalName(NAME)).hasSize(LoginSuccessHandler.MAX_SESSIONS + 1);
	}

	@Test
	void twoRequestsMayKeepTheSameAtOnce() {
		keepTwice(this.sessions);
	}

	@Test
	void whatAnotherVersionHasWrittenHasItsOwnerSignInAnew() {
		Editor person = signIn();
		this.database.sql("""
				update editor_session_attributes set attribute_bytes = ? where session_primary_id in
					(select primary_id from editor_session where principal_name = ?)""")
			.params(new byte[] { 1, 2, 3 }, NAME)
			.update();
		assertThat(person.get("/admin").location()).isEqualTo("/login");
		assertThat(person.signIn(NAME, Team.PASSWORD).location()).isEqualTo("/admin");
		assertThat(person.get("/admin").status()).isEqualTo(200);
	}

	private static <S extends Session> void begin(FindByIndexNameSessionRepository<S> sessions) {
		S session = sessions.createSession();
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, NAME);
		sessions.save(session);
	}

	private static <S extends Session> void keepTwice(FindByIndexNameSessionRepository<S> sessions) {
		S begun = sessions.createSession();
		sessions.save(begun);
		S one = sessions.findById(begun.getId());
		S other = sessions.findById(begun.getId());
		one.setAttribute("said", "first");
		sessions.save(one);
		other.setAttribute("said", "second");
		sessions.save(other);
		String said = sessions.findById(begun.getId()).getAttribute("said");
		assertThat(said).isEqualTo("second");
		sessions.deleteById(begun.getId());
	}

	private void forgetLastUse() {
		this.database.sql("update editor_session set last_access_time = 1 where principal_name = ?")
			.param(NAME)
			.update();
	}

	private Editor signIn() {
		return this.team.signIn(NAME, AccessLevel.VIEWER);
	}

	private int sessions() {
		return this.database.sql("select count(*) from editor_session").query(Integer.class).single();
	}

}
