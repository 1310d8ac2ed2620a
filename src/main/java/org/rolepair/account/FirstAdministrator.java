package org.rolepair.account;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.audit.AuditAction;
import org.rolepair.account.audit.AuditLog;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Creates the first administrator if there is no account yet, or resets a lost password.
 * It runs once the web servers have started, so that a start that fails shows no
 * password. Commands leave it to the next start.
 */
@Component
@EnableConfigurationProperties(FirstAdministrator.AdministratorSettings.class)
@RequiredArgsConstructor
@Slf4j
class FirstAdministrator {

	private final Accounts accounts;

	private final Passwords passwords;

	private final AdministratorSettings settings;

	private final AuditLog log;

	private final TransactionTemplate transaction;

	private final Clock clock;

	/** Logs after the commit. Of nodes that start at once, one creates the account. */
	@EventListener(classes = ApplicationStartedEvent.class,
			condition = "@environment.getProperty('rolepair.following') != 'false'")
	void start() {
		List<Runnable> messages = new ArrayList<>();
		try {
			this.transaction.executeWithoutResult((status) -> createOrReset(messages));
			messages.forEach(Runnable::run);
		}
		catch (DataIntegrityViolationException ex) {
			if (this.accounts.findByName(this.settings.name()).isEmpty()) {
				throw ex;
			}
			logger.info("Another node that started at the same time created the first administrator");
		}
	}

	private void createOrReset(List<Runnable> messages) {
		if (this.accounts.count() == 0) {
			save(AuditAction.ACCOUNT_ADDED, messages);
		}
		else if (this.settings.reset()) {
			save(AuditAction.ADMINISTRATOR_RESET, messages);
			logger.warn("Reset the administrator \"{}\". Remove rolepair.administrator.reset from the settings",
					this.settings.name());
		}
	}

	private void save(AuditAction action, List<Runnable> messages) {
		String name = this.settings.name();
		boolean generated = this.settings.password() == null;
		String password = password();
		String encoded = this.passwords.encode(password);
		this.accounts.findByName(name).ifPresentOrElse((account) -> {
			account.enable();
			account.change(AccessLevel.ADMINISTRATOR);
			account.changePassword(encoded, generated);
		}, () -> this.accounts
			.save(new Account(name, encoded, generated, AccessLevel.ADMINISTRATOR, Instant.now(this.clock))));
		this.log.record("Rolepair", action, name, AccessLevel.ADMINISTRATOR.name(), "");
		if (generated) {
			messages.add(() -> logger.warn(
					"The {} signs in at /login as \"{}\" with the password {} and then chooses a new one. "
							+ "The password isn't shown again",
					(action == AuditAction.ACCOUNT_ADDED) ? "first administrator" : "administrator", name, password));
		}
	}

	private String password() {
		String chosen = this.settings.password();
		if (chosen == null) {
			return this.passwords.generate();
		}
		this.passwords.weakness(chosen, this.settings.name()).ifPresent((weakness) -> {
			throw new FailureAnalyzedException("Rolepair can't use rolepair.administrator.password. " + weakness + ".",
					"Set another password, or none. Rolepair then creates one and writes it to the log.");
		});
		return chosen;
	}

	/**
	 * Settings for the first administrator, ignored once an account exists unless
	 * {@code reset} is true.
	 *
	 * @param password the password; if absent, a random one is logged once
	 * @param reset whether to set a new password at this startup
	 */
	@ConfigurationProperties("rolepair.administrator")
	record AdministratorSettings(@DefaultValue("administrator") String name, @Nullable String password,
			@DefaultValue("false") boolean reset) {

		AdministratorSettings {
			if (!Account.isName(name)) {
				throw new IllegalArgumentException(
						"Set rolepair.administrator.name to 2 to 60 lowercase letters, digits, "
								+ "periods, hyphens, underscores and at signs, instead of " + name);
			}
		}

	}

}
