package org.rolepair.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.rolepair.audit.AuditLog;
import org.rolepair.audit.Deed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the first administrator where nobody has an account yet, before the web server
 * opens.
 */
@Component
class FirstAdministrator implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(FirstAdministrator.class);

	private final Accounts accounts;

	private final Passwords passwords;

	private final AdministratorSettings settings;

	private final AuditLog log;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private volatile boolean running;

	FirstAdministrator(Accounts accounts, Passwords passwords, AdministratorSettings settings, AuditLog log,
			TransactionTemplate transaction, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.settings = settings;
		this.log = log;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public void start() {
		this.transaction.executeWithoutResult((status) -> {
			if (this.accounts.count() == 0) {
				make();
			}
		});
		this.running = true;
	}

	private void make() {
		Optional<String> chosen = Optional.ofNullable(this.settings.password());
		String name = this.settings.name();
		String password = chosen.orElseGet(this.passwords::make);
		chosen.flatMap((own) -> this.passwords.weakness(own, name)).ifPresent((weakness) -> {
			throw new IllegalArgumentException("rolepair.administrator.password will not do: " + weakness);
		});
		this.accounts.save(new Account(name, this.passwords.encode(password), chosen.isEmpty(),
				AccessLevel.ADMINISTRATOR, Instant.now(this.clock)));
		this.log.record("Rolepair", Deed.ACCOUNT_ADDED, name, AccessLevel.ADMINISTRATOR.name(), "");
		if (chosen.isEmpty()) {
			logger.warn("The first administrator signs in at /login as \"{}\" with the password {} and then chooses "
					+ "another; it is not shown again", name, password);
		}
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Before the web server, which starts in the last phases. */
	@Override
	public int getPhase() {
		return 0;
	}

}
