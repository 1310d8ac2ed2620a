package org.rolepair.role.publishing;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.rolepair.role.ChangeSignature;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Warnings;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Before the web server starts, publishes the roles that a migration added. */
@Component
@RequiredArgsConstructor
@Slf4j
class FirstRevisions implements SmartInitializingSingleton {

	private static final ChangeSignature SIGNATURE = new ChangeSignature("Rolepair", "First revision");

	private final JobRoles roles;

	private final RoleRevisions revisions;

	private final RolePublishing publishing;

	private final TransactionTemplate transaction;

	@Override
	public void afterSingletonsInstantiated() {
		long written = this.roles.findIdsWithoutRevision()
			.stream()
			.filter((id) -> Boolean.TRUE.equals(this.transaction.execute((status) -> writeFirst(id))))
			.count();
		if (written > 0) {
			logger.info("First revisions written for {} roles", written);
		}
	}

	/** Returns false if another starting node has written the revision already. */
	private boolean writeFirst(UUID id) {
		this.publishing.lockForPublishing();
		if (this.revisions.findNewestNumber(id).isPresent()) {
			return false;
		}
		RoleProfile profile = this.publishing.publish(this.roles.findById(id).orElseThrow(), SIGNATURE);
		Warnings.of(profile.facts()).forEach((warning) -> logger.warn("{}: {}", profile.slug(), warning));
		return true;
	}

}
