package org.rolepair.account;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.RolepairApplication;
import org.rolepair.Team;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.audit.AuditLog;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@EditorsTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

	private static final Pattern TOLD = Pattern
		.compile("signs in at /login as \"([^\"]+)\" with the password ([a-z2-9]{20}) ");

	@Autowired
	private Team team;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Passwords passwords;

	@Autowired
	private AuditLog log;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcTemplate database;

	@Test
	void isMadeWithAPasswordThatStandsInTheLogOnce(CapturedOutput output) {
		onNothing(() -> {
			start("keeper", null, false);
			String password = told(output, "keeper");
			Account made = this.accounts.findByName("keeper").orElseThrow();
			assertThat(made.level()).isEqualTo(AccessLevel.ADMINISTRATOR);
			assertThat(made.isPasswordGiven()).isTrue();
			assertThat(this.passwords.matches(password, made)).isTrue();
			start("keeper", null, false);
			assertThat(output.getOut().split(password, -1)).hasSize(2);
			assertThat(this.accounts.count()).isEqualTo(1);
		});
	}

	@Test
	void isNotMadeByAStartThatFails(CapturedOutput output) throws IOException {
		try (ServerSocket taken = new ServerSocket(0)) {
			String port = "--server.port=" + taken.getLocalPort();
			assertThatException().isThrownBy(() -> SpringApplication.run(RolepairApplication.class, port,
					"--spring.datasource.url=jdbc:h2:mem:taken", "--rolepair.starter-catalogue=false"));
		}
		assertThat(output).contains("Another program uses port").doesNotContain("with the password");
	}

	@Test
	void takesThePasswordOfTheSettingsWhichIsNotLogged(CapturedOutput output) {
		onNothing(() -> {
			start("keeper", "a rope and a lantern", false);
			Account made = this.accounts.findByName("keeper").orElseThrow();
			assertThat(made.isPasswordGiven()).isFalse();
			assertThat(this.passwords.matches("a rope and a lantern", made)).isTrue();
			assertThat(output.getAll()).doesNotContain("a rope");
		});
	}

	@Test
	void aWeakPasswordRefusesTheStartWithAClearLine() {
		onNothing(() -> assertThatExceptionOfType(FailureAnalyzedException.class)
			.isThrownBy(() -> start("keeper", "secret", false))
			.withMessage("Rolepair can't use rolepair.administrator.password. Enter a password of at least 12 "
					+ "characters."));
	}

	@Test
	void isLeftAloneOnceSomebodyHasAnAccount() {
		start("never-made", null, false);
		assertThat(this.accounts.findByName("never-made")).isEmpty();
	}

	@Test
	void whoLostThePasswordIsLetInAgain(CapturedOutput output) {
		Editor before = this.team.signIn("first-lost", AccessLevel.ADMINISTRATOR);
		this.database.update("update account set access_level = 'VIEWER' where name = 'first-lost'");
		start("first-lost", null, true);
		assertThat(before.get("/admin").location()).isEqualTo("/login");
		assertThat(this.team.stranger().signIn("first-lost", Team.PASSWORD).status()).isEqualTo(401);
		Editor again = this.team.stranger();
		assertThat(again.signIn("first-lost", told(output, "first-lost")).follow().path()).isEqualTo("/admin/account");
		assertThat(output).contains("Remove rolepair.administrator.reset from the settings");
		assertThat(this.accounts.findByName("first-lost").map(Account::level)).contains(AccessLevel.ADMINISTRATOR);
		assertThat(this.team.administrator().open("/admin/log?deed=ADMINISTRATOR_RESET&subject=first-lost").text())
			.contains("Rolepair reset an administrator from the settings first-lost");
	}

	@Test
	void aDisabledAdministratorIsLetInByThePasswordOfTheSettings(CapturedOutput output) {
		this.team.add("first-disabled", AccessLevel.ADMINISTRATOR);
		this.database.update("update account set enabled = false where name = 'first-disabled'");
		start("first-disabled", "a rope and a lantern", true);
		assertThat(this.team.signIn("first-disabled", "a rope and a lantern").get("/admin/people").status())
			.isEqualTo(200);
		assertThat(output.getAll()).doesNotContain("a rope");
	}

	@Test
	void anAdministratorWhoIsMissingIsMadeAnew(CapturedOutput output) {
		start("first-missing", null, true);
		Optional<Account> made = this.accounts.findByName("first-missing");
		assertThat(made.map(Account::level)).contains(AccessLevel.ADMINISTRATOR);
		assertThat(this.passwords.matches(told(output, "first-missing"), made.orElseThrow())).isTrue();
	}

	private void start(String name, @Nullable String password, boolean reset) {
		new FirstAdministrator(this.accounts, this.passwords,
				new FirstAdministrator.AdministratorSettings(name, password, reset), this.log, this.transaction,
				this.clock)
			.start();
	}

	/** Does something as if nobody had an account, and takes it back. */
	private void onNothing(Runnable deed) {
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			this.database.update("delete from account");
			deed.run();
		});
	}

	private static String told(CapturedOutput output, String name) {
		Matcher told = TOLD.matcher(output.getOut());
		assertThat(told.find()).isTrue();
		assertThat(told.group(1)).isEqualTo(name);
		return told.group(2);
	}

}
