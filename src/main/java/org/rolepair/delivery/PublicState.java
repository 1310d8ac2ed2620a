package org.rolepair.delivery;

import java.util.concurrent.atomic.AtomicLong;

import org.rolepair.role.PublicationTakenIn;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Numbers the states in which what is published has been. An answer whose making began in
 * an earlier state may be old.
 */
@Component
class PublicState {

	private final AtomicLong number = new AtomicLong();

	long number() {
		return this.number.get();
	}

	@EventListener
	void changed(PublicationTakenIn event) {
		this.number.incrementAndGet();
	}

}
