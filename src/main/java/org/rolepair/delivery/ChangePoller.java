package org.rolepair.delivery;

import java.util.Map;
import java.util.UUID;

import org.rolepair.role.PublicContentChanged;
import org.rolepair.role.RolesPublished;
import org.rolepair.role.publishing.CategoriesChanged;
import org.rolepair.role.publishing.PublishedNames;
import org.rolepair.role.related.RelatedOccupationsChanged;
import org.rolepair.source.SourceChanged;
import org.rolepair.wages.WagesByPlaceChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
 * Counts the changes of public content in the database, each in its own transaction, and
 * publishes a {@link PublicContentChanged} when the count is another: after the commit of
 * a change by this node, and twice a second for those by other nodes and commands.
 *
 * <p>
 * Polling one row loses nothing while a connection is down, and works the same on H2 and
 * PostgreSQL and behind any connection pooler, unlike {@code NOTIFY}. Commands, which
 * serve no page, count only ({@code rolepair.following=false}).
 */
@Component
class ChangePoller {

	private static final Logger logger = LoggerFactory.getLogger(ChangePoller.class);

	private static final int MILLISECONDS = 500;

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final PublishedNames names;

	private final ApplicationEventPublisher events;

	private final boolean following;

	private long seen = -1;

	private Map<UUID, UUID> revisions = Map.of();

	private boolean failing;

	ChangePoller(JdbcClient database, TransactionTemplate transaction, PublishedNames names,
			ApplicationEventPublisher events, @Value("${rolepair.following:true}") boolean following) {
		this.database = database;
		this.transaction = transaction;
		this.names = names;
		this.events = events;
		this.following = following;
	}

	/**
	 * Counts a change last in its transaction, so that changes wait for one another as
	 * shortly as can be.
	 */
	@TransactionalEventListener(
			phase = TransactionPhase.BEFORE_COMMIT, classes = { RolesPublished.class, CategoriesChanged.class,
					SourceChanged.class, WagesByPlaceChanged.class, RelatedOccupationsChanged.class },
			fallbackExecution = true)
	void count() {
		this.transaction.executeWithoutResult((status) -> {
			this.database.sql("update public_change set number = number + 1 where id = 1").update();
			TransactionSynchronizationManager.registerSynchronization(new PollAfterCommit());
		});
	}

	/**
	 * Publishes an event if the count is another. What fails is tried again at the next
	 * poll; the first failure is logged.
	 */
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
				logger.warn("Changes of public content are not seen until the database can be read again", ex);
			}
			this.failing = true;
		}
	}

	private void publish() {
		Map<UUID, UUID> now = this.names.revisions();
		this.events.publishEvent(PublicContentChanged.between(this.revisions, now));
		this.revisions = now;
	}

	private final class PollAfterCommit implements TransactionSynchronization {

		/** Unlike after a commit, what is thrown here is logged and not passed on. */
		@Override
		public void afterCompletion(int status) {
			if (status == STATUS_COMMITTED) {
				poll();
			}
		}

	}

}
