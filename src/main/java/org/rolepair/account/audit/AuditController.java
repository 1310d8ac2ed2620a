package org.rolepair.account.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.rolepair.account.access.AccessLevel;
import org.rolepair.account.access.RequiresAccess;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.admin.AdminPageHead;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.FormFields;
import org.rolepair.page.form.Paging;
import org.rolepair.page.form.TextInput;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequiredArgsConstructor
class AuditController {

	private static final String PATH = "/admin/log";

	private static final int PAGE = 50;

	private final AuditEntries entries;

	private final Messages messages;

	@RequiresAccess(AccessLevel.ADMINISTRATOR)
	@GetMapping(PATH)
	@Transactional(readOnly = true)
	ModelAndView list(AuditQuery query) {
		FieldProblems problems = query.check(this.messages);
		int number = Paging.number(query.page());
		Page<AuditEntry> found = this.entries.find(query.actor(), query.actions(), query.subjectPattern(),
				query.start(), query.end(), PageRequest.of(number - 1, PAGE));
		return new ModelAndView("audit/log", fields(query, problems))
			.addObject("head", AdminPageHead.of(this.messages.text("log.title")).with(problems))
			.addObject("entries", rows(found.getContent()))
			.addObject("count", this.messages.text("log.count", Map.of("count", found.getTotalElements())))
			.addObject("paging",
					Paging.of(found, PATH + "?actor={actor}&deed={deed}&subject={subject}&from={from}&to={to}",
							query.actor(), query.deed(), query.subject(), query.from(), query.to()));
	}

	private Map<String, Object> fields(AuditQuery query, FieldProblems problems) {
		FormFields fields = new FormFields(problems, this.messages);
		Map<String, String> actors = fields.options("log.actor.any", List.of(), "");
		this.entries.findActors().forEach((actor) -> actors.put(actor, actor));
		Map<String, String> actions = fields.options("log.action.any", List.of(AuditAction.values()), "audit.action.");
		return Map.of("actor", fields.choice("actor", "log.actor", query.actor(), actors), "deed",
				fields.choice("deed", "log.action", query.deed(), actions), "subject",
				fields.text("subject", "log.subject", query.subject()), "from",
				fields.text("from", "log.from", query.from()), "to", fields.text("to", "log.to", query.to()));
	}

	/** Returns the rows, without links to what was removed. */
	private List<LogRow> rows(List<AuditEntry> entries) {
		Set<String> removed = this.entries.findRemoved(AuditAction.REMOVALS,
				entries.stream().map(AuditEntry::path).toList());
		return entries.stream()
			.map((entry) -> new LogRow(Dates.moment(entry.happenedAt()), entry.actor(),
					this.messages.text("audit.action." + entry.action()), entry.subject(), entry.detail(),
					removed.contains(entry.path()) ? "" : entry.path()))
			.toList();
	}

	record LogRow(String when, String actor, String deed, String subject, String detail, String path) {

	}

	/** A filter for the audit log, as typed. Empty fields do not filter. */
	record AuditQuery(String actor, String deed, String subject, String from, String to, String page) {

		private static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");

		private static final Instant END = Instant.parse("3000-01-01T00:00:00Z");

		AuditQuery {
			actor = TextInput.line(actor);
			deed = TextInput.line(deed);
			subject = TextInput.line(subject);
			from = Dates.tidy(TextInput.line(from));
			to = Dates.tidy(TextInput.line(to));
			page = TextInput.line(page);
		}

		FieldProblems check(Messages messages) {
			FieldProblems problems = new FieldProblems();
			problems.unless(isDay(this.from), "from", messages.text("log.day"));
			problems.unless(isDay(this.to), "to", messages.text("log.day"));
			problems.unless(start().isBefore(end()), "to", messages.text("log.dates.reversed"));
			return problems;
		}

		List<AuditAction> actions() {
			return Arrays.stream(AuditAction.values())
				.filter((known) -> this.deed.isEmpty() || known.name().equals(this.deed))
				.toList();
		}

		/** Returns a pattern for {@code LIKE}, with "!" as the escape character. */
		String subjectPattern() {
			return this.subject.isEmpty() ? ""
					: "%" + this.subject.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
		}

		Instant start() {
			return Dates.parseTyped(this.from)
				.map((day) -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
				.orElse(BEGINNING);
		}

		Instant end() {
			return Dates.parseTyped(this.to)
				.map((day) -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
				.orElse(END);
		}

		private static boolean isDay(String typed) {
			return typed.isEmpty() || Dates.parseTyped(typed).isPresent();
		}

	}

}
