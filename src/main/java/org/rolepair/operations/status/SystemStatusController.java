package org.rolepair.operations.status;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.SignedIn;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.account.audit.AuditAction;
import org.rolepair.account.audit.AuditLog;
import org.rolepair.delivery.ResponseCache;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.operations.backup.Backups;
import org.rolepair.operations.command.OperationFailedException;
import org.rolepair.page.admin.AdminPageHead;
import org.rolepair.page.form.FieldProblems;

import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequiresAccess(AccessLevel.ADMINISTRATOR)
@RequiredArgsConstructor
class SystemStatusController {

	private static final String PATH = "/admin/status";

	private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_048_576);

	private final StatusChecks checks;

	private final StoredCounts counts;

	private final ResponseCache cache;

	private final Backups backups;

	private final Optional<BuildProperties> build;

	private final AuditLog log;

	private final Messages messages;

	@GetMapping(PATH)
	ModelAndView show() {
		return page(new FieldProblems());
	}

	@PostMapping(PATH)
	ModelAndView backUp(@AuthenticationPrincipal SignedIn person, RedirectAttributes next) {
		if (!this.backups.areSupported()) {
			return refused(text("status.check.backups.elsewhere"), HttpStatus.CONFLICT);
		}
		try {
			String file = String.valueOf(this.backups.make().file().getFileName());
			this.log.record(person.name(), AuditAction.BACKED_UP, file, "", PATH);
			next.addFlashAttribute("notice", this.messages.text("status.backups.made", Map.of("file", file)));
			return new ModelAndView("redirect:" + PATH);
		}
		catch (OperationFailedException ex) {
			return refused(String.valueOf(ex.getMessage()), HttpStatus.SERVICE_UNAVAILABLE);
		}
	}

	private ModelAndView refused(String why, HttpStatus status) {
		FieldProblems problems = new FieldProblems();
		problems.add("backups", why);
		ModelAndView page = page(problems);
		page.setStatus(status);
		return page;
	}

	private ModelAndView page(FieldProblems problems) {
		List<StatusChecks.Check> checked = this.checks.all();
		return new ModelAndView("status/status")
			.addObject("head", AdminPageHead.of(text("status.title")).with(problems))
			.addObject("checks", checked)
			.addObject("summary",
					this.messages.text("status.checks.open",
							Map.of("count", checked.stream().filter(StatusChecks.Check::open).count())))
			.addObject("groups",
					List.of(program(),
							group("database", List.of(row("status.database.product", this.counts.product()))),
							catalogue(), responseCache()))
			.addObject("possible", this.backups.areSupported())
			.addObject("backups", this.backups.all().stream().map(this::row).toList());
	}

	private BackupRow row(Backups.Backup backup) {
		return new BackupRow(String.valueOf(backup.file().getFileName()), Dates.moment(backup.madeAt()),
				this.messages.text("status.backups.size", Map.of("size", megabytes(backup.bytes()))));
	}

	private StatusGroup program() {
		Instant start = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
		return group("program",
				List.of(row("status.version", version()),
						row("status.java", Runtime.version() + ", " + System.getProperty("java.vendor")),
						row("status.since", Dates.moment(start))));
	}

	private String version() {
		return this.build
			.flatMap((built) -> Optional.ofNullable(built.getTime())
				.map((time) -> this.messages.text("status.version.built",
						Map.of("version", String.valueOf(built.getVersion()), "when", Dates.moment(time)))))
			.orElseGet(() -> text("status.version.unknown"));
	}

	private StatusGroup catalogue() {
		List<Row> rows = new ArrayList<>();
		this.counts.all().forEach((label, count) -> rows.add(row(label, Numbers.whole(count))));
		rows.add(row("status.import", this.counts.lastImport()
			.map((last) -> this.messages.text("status.import.one",
					Map.of("number", last.number(), "when", Dates.moment(last.at().toInstant()), "note", last.note())))
			.orElse(text("status.import.none"))));
		return group("catalogue", rows);
	}

	private StatusGroup responseCache() {
		ResponseCache.Statistics statistics = this.cache.statistics();
		long asked = statistics.hits() + statistics.misses();
		String percent = (statistics.hits() == 0) ? Numbers.percent(BigDecimal.ZERO, 1)
				: Numbers.percentageOf(BigDecimal.valueOf(statistics.hits()), BigDecimal.valueOf(asked), this.messages);
		String rate = (asked == 0) ? text("status.cache.rate.none")
				: this.messages.text("status.cache.rate.of", Map.of("percent", percent, "count", asked));
		return group("cache", List.of(row("status.cache.count", Numbers.whole(statistics.responses())),
				row("status.cache.bytes", this.messages.text("status.cache.bytes.of",
						Map.of("used", megabytes(statistics.bytes()), "most", megabytes(statistics.mostBytes())))),
				row("status.cache.rate", rate)));
	}

	private static String megabytes(long bytes) {
		return Numbers.decimal(BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, RoundingMode.HALF_UP), 1);
	}

	private StatusGroup group(String name, List<Row> rows) {
		return new StatusGroup(name, text("status." + name), rows);
	}

	private Row row(String label, String text) {
		return new Row(text(label), text);
	}

	private String text(String key) {
		return this.messages.text(key);
	}

	record StatusGroup(String id, String heading, List<Row> rows) {

	}

	record Row(String label, String text) {

	}

	record BackupRow(String name, String when, String size) {

	}

}
