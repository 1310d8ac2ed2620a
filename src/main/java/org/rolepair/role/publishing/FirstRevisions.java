package org.rolepair.role.publishing;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Warnings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the first revision of every role that a migration brought, before the web server
 * opens.
 */
@Component
@RequiredArgsConstructor
class FirstRevisions implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(FirstRevisions.class);

	private static final ChangeSignature SIGNATURE = new ChangeSignature("Rolepair", "First revision");

	private final JobRoles roles;

	private final RoleRevisions revisions;

	private final RolePublishing publishing;

	private final TransactionTemplate transaction;

	private volatile boolean running;

	@Override
	public void start() {
		long written = this.roles.findIdsWithoutRevision()
			.stream()
			.filter((id) -> Boolean.TRUE.equals(this.transaction.execute((status) -> writeFirst(id))))
			.count();
		if (written > 0) {
			logger.info("First revisions written for {} roles", written);
		}
		this.running = true;
	}

	/** Another node, which starts at the same time, may have written it meanwhile. */
	private boolean writeFirst(UUID id) {
		this.publishing.takeTurn();
		if (this.revisions.findNewestNumber(id).isPresent()) {
			return false;
		}
		RoleProfile profile = this.publishing.publish(this.roles.findById(id).orElseThrow(), SIGNATURE);
		Warnings.of(profile.facts()).forEach((warning) -> logger.warn("{}: {}", profile.slug(), warning));
		return true;
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
