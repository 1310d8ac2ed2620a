package org.rolepair.editing.report;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.audit.AuditAction;
import org.rolepair.account.audit.AuditLog;
import org.rolepair.editing.draft.RoleScreen;
import org.rolepair.role.publishing.RoleSummaries;
import org.rolepair.role.publishing.RoleSummary;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class ReportQueue {

	private static final int PAGE = 30;

	private final Reports reports;

	private final RoleSummaries roles;

	private final AuditLog log;

	private final Clock clock;

	public long countOpen() {
		return this.reports.countByResolutionAtIsNull();
	}

	/** Returns open reports, oldest first, or resolved ones, latest first. */
	Page<ReaderReport> page(boolean open, int number) {
		PageRequest page = PageRequest.of(number - 1, PAGE);
		return open ? this.reports.findByResolutionAtIsNullOrderByReceivedAt(page)
				: this.reports.findByResolutionAtIsNotNullOrderByResolutionAtDesc(page);
	}

	Optional<ReaderReport> find(UUID id) {
		return this.reports.findById(id);
	}

	@Transactional
	void add(UUID role, int revision, RoleScreen screen, ReportForm form) {
		this.reports.save(new ReaderReport(role, revision, screen, form, now()));
	}

	/** Resolves a report, unless it was resolved before. */
	@Transactional
	boolean resolve(UUID id, String note, SignedIn person) {
		ReaderReport report = this.reports.findById(id).orElseThrow();
		if (report.resolution().isPresent()) {
			return false;
		}
		report.resolve(note, person.name(), now());
		String title = this.roles.byId(report.roleId()).map(RoleSummary::title).orElse("");
		this.log.record(person.name(), AuditAction.REPORT_RESOLVED, title, note, ReportsController.PATH + "/" + id);
		return true;
	}

	private Instant now() {
		return Instant.now(this.clock).truncatedTo(ChronoUnit.MICROS);
	}

}
