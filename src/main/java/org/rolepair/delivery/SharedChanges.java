package org.rolepair.delivery;

import org.rolepair.pace.EverySecond;
import org.rolepair.pace.FailureLog;
import org.rolepair.place.WagesByPlaceChanged;
import org.rolepair.relation.RelationsChanged;
import org.rolepair.role.CategoriesChanged;
import org.rolepair.role.RolesPublished;
import org.rolepair.source.SourceChanged;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the changes of what the public sees in the database, each in its own
 * transaction, and looks each second whether another node or a command has counted. What
 * this node has counted itself, {@link PublicState} knows already.
 *
 * <p>
 * PostgreSQL could call the nodes by {@code NOTIFY} instead. A number that is asked for
 * loses nothing while a connection is down, needs no connection of its own that a pooler
 * in between would have to leave alone, goes the same way on H2, and costs one row a
 * second.
 */
@Component
class SharedChanges implements SmartLifecycle {

	private final FailureLog failures = new FailureLog(LoggerFactory.getLogger(SharedChanges.class),
			"Changes by others are not noticed until the database can be read again");

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final boolean following;

	private final OwnCounts own = new OwnCounts();

	private long seen = -1;

	private final EverySecond follower;

	SharedChanges(JdbcClient database, TransactionTemplate transaction, ApplicationEventPublisher events,
			@Value("${rolepair.following:true}") boolean following) {
		this.database = database;
		this.transaction = transaction;
		this.events = events;
		this.following = following;
		this.follower = new EverySecond("changes", this::look);
	}

	/**
	 * Last in the transaction, so that one change waits for another as shortly as can be.
	 */
	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, classes = { RolesPublished.class,
			CategoriesChanged.class, SourceChanged.class, WagesByPlaceChanged.class, RelationsChanged.class },
			fallbackExecution = true)
	void count() {
		this.transaction.executeWithoutResult((status) -> {
			this.database.sql("update public_change set number = number + 1 where id = 1").update();
			TransactionSynchronizationManager.registerSynchronization(new Committed(number()));
		});
	}

	/** What cannot be asked for was not seen: the next look tells. */
	synchronized void look() {
		try {
			long number = number();
			if (number != this.seen && !this.own.areAllUpTo(number, this.seen)) {
				this.events.publishEvent(new ChangedElsewhere(number));
			}
			this.seen = number;
			this.failures.done();
		}
		catch (DataAccessException | TransactionException ex) {
			this.failures.failed(ex);
		}
	}

	private long number() {
		return this.database.sql("select number from public_change where id = 1").query(Long.class).single();
	}

	@Override
	public void start() {
		this.follower.start();
	}

	@Override
	public void stop() {
		this.follower.stop();
	}

	@Override
	public boolean isAutoStartup() {
		return this.following;
	}

	@Override
	public boolean isRunning() {
		return this.follower.isRunning();
	}

	/**
	 * Takes a number for this node's own once it is this one's for good, and what is kept
	 * here is old by it; not later, since a look may come at any time.
	 */
	private final class Committed implements TransactionSynchronization {

		private final long number;

		private Committed(long number) {
			this.number = number;
		}

		@Override
		public void afterCompletion(int status) {
			if (status == STATUS_COMMITTED) {
				SharedChanges.this.own.add(this.number);
			}
		}

		@Override
		public int getOrder() {
			return PublicState.FIRST + 1;
		}

	}

}
