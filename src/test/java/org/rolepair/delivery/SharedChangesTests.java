package org.rolepair.delivery;

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

	@Test
	void whatIsChangedIsCountedForOtherNodesWithTheChangeItself() {
		long before = number();
		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(new SourceChanged("some"));
			status.setRollbackOnly();
		});
		assertThat(number()).isEqualTo(before);
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(new SourceChanged("some")));
		assertThat(number()).isEqualTo(before + 1);
	}

	@Test
	void whatAnotherNodeHasCountedMakesKeptAnswersOld() {
		this.changes.look();
		PublicState.State before = this.state.now();
		this.changes.look();
		assertThat(this.state.now()).isEqualTo(before);
		this.database.sql("update public_change set number = number + 1").update();
		this.changes.look();
		assertThat(this.state.now()).isNotEqualTo(before);
	}

	private long number() {
		return this.database.sql("select number from public_change").query(Long.class).single();
	}

}
