package org.rolepair.delivery;

import java.util.Map;
import java.util.UUID;

import lombok.extern.slf4j.Slf4j;
import org.rolepair.role.PublicContentChanged;
import org.rolepair.role.PublicContentWritten;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.source.SourceChanged;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts changes of public content in the database, within their transactions. Publishes
 * a {@link PublicContentChanged} when the count differs. It checks after a commit on this
 * node, and twice a second for other nodes and commands.
 *
 * <p>
 * Polling one row loses nothing while disconnected. Unlike {@code NOTIFY}, it works on H2
 * and behind any connection pooler. Commands only count
 * ({@code rolepair.following=false}).
 */
@Component
@Slf4j
class ChangePoller {

	private static final int MILLISECONDS = 500;

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final PublishedRoles roles;

	private final ApplicationEventPublisher events;

	private final boolean following;

	private long seen = -1;

	private Map<UUID, UUID> revisions = Map.of();

	private boolean failing;

	ChangePoller(JdbcClient database, TransactionTemplate transaction, PublishedRoles roles,
			ApplicationEventPublisher events, @Value("${rolepair.following:true}") boolean following) {
		this.database = database;
		this.transaction = transaction;
		this.roles = roles;
		this.events = events;
		this.following = following;
	}

	/** Counts a change at the end of its transaction, to keep the row lock short. */
	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT,
			classes = { PublicContentWritten.class, SourceChanged.class }, fallbackExecution = true)
	void count() {
		this.transaction.executeWithoutResult((status) -> {
			this.database.sql("update public_change set number = number + 1 where id = 1").update();
			TransactionSynchronizationManager.registerSynchronization(new PollAfterCommit());
		});
	}

	/** Publishes an event if the count differs. Logs only the first of many failures. */
	@EventListener(ApplicationStartedEvent.class)
	@Scheduled(fixedDelay = MILLISECONDS)
	synchronized void poll() {
		if (!this.following) {
			return;
		}
		try {
			long number = this.database.sql("select number from public_change where id = 1").query(Long.class).single();
			if (number != this.seen) {
				publish();
				this.seen = number;
			}
			this.failing = false;
		}
		catch (RuntimeException ex) {
			if (!this.failing) {
				logger.warn("Can't see changes to public content until the database can be read again", ex);
			}
			this.failing = true;
		}
	}

	private void publish() {
		Map<UUID, UUID> now = this.roles.revisions();
		this.events.publishEvent(PublicContentChanged.between(this.revisions, now));
		this.revisions = now;
	}

	private final class PollAfterCommit implements TransactionSynchronization {

		/** Unlike in {@code afterCommit}, exceptions are logged and not propagated. */
		@Override
		public void afterCompletion(int status) {
			if (status == STATUS_COMMITTED) {
				poll();
			}
		}

	}

}
