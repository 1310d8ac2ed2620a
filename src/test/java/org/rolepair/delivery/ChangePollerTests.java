package org.rolepair.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.rolepair.EditorsTest;
import org.rolepair.role.PublicContentChanged;
import org.rolepair.role.publishing.PublishedRoles;
import org.rolepair.source.SourceChanged;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Polls as another node does, beside the application, whose own poll goes on.
 */
@EditorsTest
class ChangePollerTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private PublishedRoles roles;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private ResponseCache cache;

	private final List<PublicContentChanged> seen = new ArrayList<>();

	@Test
	void changeIsCountedInItsTransaction() {
		long before = number();
		this.transaction.executeWithoutResult((status) -> {
			change();
			status.setRollbackOnly();
		});
		assertThat(number()).isEqualTo(before);
		this.transaction.executeWithoutResult((status) -> change());
		assertThat(number()).isEqualTo(before + 1);
		change();
		assertThat(number()).isEqualTo(before + 2);
	}

	@Test
	void ownChangeIsSeenBeforeWhoeverMadeItIsAnswered() {
		ResponseCache.ContentVersion before = this.cache.version();
		this.transaction.executeWithoutResult((status) -> change());
		assertThat(this.cache.version()).isNotEqualTo(before);
	}

	@Test
	void firstEventNamesAllPublishedRoles() {
		ChangePoller poller = poller(true);
		poller.poll();
		assertThat(this.seen).singleElement()
			.isEqualTo(new PublicContentChanged(this.roles.revisions().keySet(), Set.of()));
	}

	@Test
	void changeByAnotherNodeIsSeenOnce() {
		ChangePoller poller = poller(true);
		poller.poll();
		poller.poll();
		assertThat(this.seen).hasSize(1);
		countElsewhere();
		poller.poll();
		poller.poll();
		assertThat(this.seen).hasSize(2);
		assertThat(this.seen.get(1).affectsNoRole()).isTrue();
	}

	@Test
	void numbersThatBeginAgainAreSeen() {
		ChangePoller poller = poller(true);
		poller.poll();
		this.database.sql("update public_change set number = number - 1").update();
		poller.poll();
		assertThat(this.seen).hasSize(2);
		countElsewhere();
	}

	@Test
	void whatCouldNotBeTakenInIsOfferedAgain() {
		AtomicBoolean failed = new AtomicBoolean();
		ChangePoller poller = new ChangePoller(this.database, this.transaction, this.roles, (event) -> {
			this.seen.add((PublicContentChanged) event);
			if (failed.compareAndSet(false, true)) {
				throw new IllegalStateException("for a test");
			}
		}, true);
		poller.poll();
		poller.poll();
		poller.poll();
		assertThat(this.seen).hasSize(2);
		assertThat(this.seen.get(1)).isEqualTo(this.seen.get(0));
	}

	@Test
	void commandsDoNotPoll() {
		poller(false).poll();
		assertThat(this.seen).isEmpty();
	}

	@Test
	void anErrorDoesNotEndThePolling(@Autowired ConfigurableApplicationContext application)
			throws InterruptedException {
		AtomicBoolean failed = new AtomicBoolean();
		ApplicationListener<PayloadApplicationEvent<?>> failing = (event) -> {
			if (event.getPayload() instanceof PublicContentChanged && failed.compareAndSet(false, true)) {
				throw new OutOfMemoryError("for a test");
			}
		};
		application.addApplicationListener(failing);
		try {
			countElsewhere();
			await(failed::get);
			ResponseCache.ContentVersion before = this.cache.version();
			countElsewhere();
			await(() -> !this.cache.version().equals(before));
		}
		finally {
			application.removeApplicationListener(failing);
		}
	}

	private static void await(BooleanSupplier condition) throws InterruptedException {
		long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).isLessThan(latest);
			Thread.sleep(20);
		}
	}

	@Test
	void rolesAreComparedByTheirRevisions() {
		UUID same = new UUID(0, 1);
		UUID again = new UUID(0, 2);
		UUID added = new UUID(0, 3);
		UUID gone = new UUID(0, 4);
		assertThat(PublicContentChanged.between(Map.of(same, same, again, same, gone, gone),
				Map.of(same, same, again, again, added, added)))
			.isEqualTo(new PublicContentChanged(Set.of(again, added), Set.of(gone)));
	}

	private ChangePoller poller(boolean following) {
		return new ChangePoller(this.database, this.transaction, this.roles,
				(event) -> this.seen.add((PublicContentChanged) event), following);
	}

	private void change() {
		this.events.publishEvent(new SourceChanged("some"));
	}

	private void countElsewhere() {
		this.database.sql("update public_change set number = number + 1").update();
	}

	private long number() {
		return this.database.sql("select number from public_change").query(Long.class).single();
	}

}
