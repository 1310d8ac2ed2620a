package org.rolepair.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;

import org.rolepair.place.Places;
import org.rolepair.place.WagesByPlaceChanged;
import org.rolepair.relation.RelationsChanged;
import org.rolepair.role.CategoriesChanged;
import org.rolepair.role.PublicationTakenIn;
import org.rolepair.role.PublishedRoles;
import org.rolepair.role.RolesPublished;
import org.rolepair.source.SourceChanged;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Numbers the states in which what is public has been. An answer whose making began in an
 * earlier state, or on an earlier day, on which other figures were old, may be outdated.
 */
@Component
class PublicState {

	/** Ahead of whatever else is done about a change, which may take long. */
	static final int FIRST = Ordered.HIGHEST_PRECEDENCE;

	private final AtomicLong changes = new AtomicLong();

	private final PublishedRoles roles;

	private final Places places;

	private final Clock clock;

	PublicState(PublishedRoles roles, Places places, Clock clock) {
		this.roles = roles;
		this.places = places;
		this.clock = clock;
	}

	State now() {
		return new State(this.changes.get(), LocalDate.now(this.clock));
	}

	@Order(FIRST)
	@TransactionalEventListener(classes = { RolesPublished.class, CategoriesChanged.class, SourceChanged.class,
			WagesByPlaceChanged.class, RelationsChanged.class }, fallbackExecution = true)
	void changed() {
		advance();
	}

	@EventListener({ PublicationTakenIn.class, ChangedElsewhere.class })
	void takenIn() {
		advance();
	}

	/** An answer of the new state is made of what is asked for since. */
	private void advance() {
		this.roles.lookAgain();
		this.places.lookAgain();
		this.changes.incrementAndGet();
	}

	/**
	 * One of the states.
	 *
	 * @param changes how many changes came before
	 * @param day the day
	 */
	record State(long changes, LocalDate day) {

	}

}
