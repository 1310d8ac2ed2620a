package org.rolepair.account.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what is done, in the transaction of the deed: what was not done is not
 * written, and what was done is.
 */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class AuditLog {

	private static final int LONGEST_SUBJECT = 300;

	private static final int LONGEST_DETAIL = 2_000;

	private final AuditEntries entries;

	private final Clock clock;

	/**
	 * Write an entry.
	 * @param actor the name of who did it
	 * @param deed what was done
	 * @param subject to what, in words
	 * @param detail what else is worth knowing, or nothing
	 * @param path where the subject is kept, or nothing
	 */
	@Transactional
	public void record(String actor, AuditAction deed, String subject, String detail, String path) {
		this.entries.save(new AuditEntry(Instant.now(this.clock).truncatedTo(ChronoUnit.MICROS), actor, deed,
				cut(subject, LONGEST_SUBJECT), cut(detail, LONGEST_DETAIL), path));
	}

	private static String cut(String text, int longest) {
		return (text.length() <= longest) ? text : text.substring(0, longest - 1) + "…";
	}

}
