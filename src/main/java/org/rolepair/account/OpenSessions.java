package org.rolepair.account;

import java.time.Instant;
import java.util.Comparator;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Bounds how many sessions one person has, on all nodes: those not used for longest end.
 */
@Component
class OpenSessions {

	/** Beside the one that begins. */
	static final int MOST = 50;

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	void bound(String name) {
		this.sessions.findByPrincipalName(name)
			.values()
			.stream()
			.sorted(Comparator.<Session, Instant>comparing(Session::getLastAccessedTime).reversed())
			.skip(MOST)
			.map(Session::getId)
			.forEach(this.sessions::deleteById);
	}

}
