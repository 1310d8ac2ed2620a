package org.rolepair.delivery;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolepair.EditorsTest;
import org.rolepair.source.SourceChanged;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
class SharedChangesTests {

	@Autowired
	private SharedChanges changes;

	@Autowired
	private PublicState state;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	@BeforeEach
	void lookOnlyWhenAsked() {
		this.changes.stop();
		this.changes.look();
	}

	@AfterEach
	void lookEachSecond() {
		this.changes.start();
	}

	@Test
	void whatIsChangedIsCountedForOtherNodesWithTheChangeItself() {
		long before = number();
		changeAndRollBack();
		assertThat(number()).isEqualTo(before);
		change();
		assertThat(number()).isEqualTo(before + 1);
	}

	@Test
	void whatAnotherNodeHasCountedMakesKeptAnswersOld() {
		assertThat(isOldAfterLook()).isFalse();
		countElsewhere();
		assertThat(isOldAfterLook()).isTrue();
		assertThat(isOldAfterLook()).isFalse();
	}

	@Test
	void whatThisNodeHasCountedItselfIsNotTakenForAnothers() {
		change();
		assertThat(isOldAfterLook()).isFalse();
		this.transaction.executeWithoutResult((status) -> {
			change();
			change();
		});
		this.events.publishEvent(new SourceChanged("some"));
		assertThat(isOldAfterLook()).isFalse();
	}

	@Test
	void manyOwnChangesAtOnceAreNotTakenForAnothers() {
		List<CompletableFuture<Void>> own = Stream.generate(() -> CompletableFuture.runAsync(this::change))
			.limit(20)
			.toList();
		own.forEach(CompletableFuture::join);
		assertThat(isOldAfterLook()).isFalse();
	}

	@Test
	void anothersChangeBetweenOwnOnesIsNoticed() {
		change();
		countElsewhere();
		change();
		assertThat(isOldAfterLook()).isTrue();
		assertThat(isOldAfterLook()).isFalse();
	}

	@Test
	void anothersChangeWithTheNumberOfAnOwnOneThatWasRolledBackIsNoticed() {
		changeAndRollBack();
		countElsewhere();
		assertThat(isOldAfterLook()).isTrue();
	}

	@Test
	void numbersThatBeginAgainAreNoticedThoughTheyWereOwnOnes() {
		long before = number();
		change();
		change();
		this.database.sql("update public_change set number = ?").param(before - 1).update();
		assertThat(isOldAfterLook()).isTrue();
		countElsewhere();
		countElsewhere();
		assertThat(isOldAfterLook()).isTrue();
	}

	private void change() {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(new SourceChanged("some")));
	}

	private void changeAndRollBack() {
		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(new SourceChanged("some"));
			status.setRollbackOnly();
		});
	}

	private void countElsewhere() {
		this.database.sql("update public_change set number = number + 1").update();
	}

	private boolean isOldAfterLook() {
		PublicState.State before = this.state.now();
		this.changes.look();
		return !this.state.now().equals(before);
	}

	private long number() {
		return this.database.sql("select number from public_change").query(Long.class).single();
	}

}
