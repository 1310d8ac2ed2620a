package org.rolepair.report;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.rolepair.account.SignedIn;
import org.rolepair.audit.AuditLog;
import org.rolepair.audit.Deed;
import org.rolepair.draft.Screen;
import org.rolepair.role.KeptRole;
import org.rolepair.role.KeptRoles;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reports that wait for an editor.
 */
@Service
@Transactional(readOnly = true)
public class ReportQueue {

	static final int PAGE = 30;

	private final Reports reports;

	private final KeptRoles roles;

	private final AuditLog log;

	private final Clock clock;

	ReportQueue(Reports reports, KeptRoles roles, AuditLog log, Clock clock) {
		this.reports = reports;
		this.roles = roles;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * How many wait for an answer.
	 * @return zero or more
	 */
	public long countOpen() {
		return this.reports.countByResolvedAtIsNull();
	}

	/**
	 * A page of reports.
	 * @param open whether those are wanted that wait, oldest first, or those that are
	 * resolved, last resolved first
	 * @param number the number of the page, from 1
	 */
	Page<ReaderReport> page(boolean open, int number) {
		PageRequest page = PageRequest.of(number - 1, PAGE);
		return open ? this.reports.findByResolvedAtIsNullOrderByReceivedAt(page)
				: this.reports.findByResolvedAtIsNotNullOrderByResolvedAtDesc(page);
	}

	Optional<ReaderReport> find(UUID id) {
		return this.reports.findById(id);
	}

	@Transactional
	void add(UUID role, int revision, Screen screen, ReportForm form) {
		this.reports.save(new ReaderReport(role, revision, screen, form, now()));
	}

	/**
	 * Say what came of a report.
	 * @return false when somebody did before
	 */
	@Transactional
	boolean resolve(UUID id, String note, SignedIn person) {
		ReaderReport report = this.reports.findById(id).orElseThrow();
		if (report.resolution().isPresent()) {
			return false;
		}
		report.resolve(note, person.name(), now());
		String title = this.roles.byId(report.roleId()).map(KeptRole::title).orElse("");
		this.log.record(person.name(), Deed.REPORT_RESOLVED, title, note, ReportsController.PATH + "/" + id);
		return true;
	}

	private Instant now() {
		return Instant.now(this.clock).truncatedTo(ChronoUnit.MICROS);
	}

}
