package org.rolepair.account.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.TextInput;

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
		return Dates.parseTyped(this.from).map((day) -> day.atStartOfDay(ZoneOffset.UTC).toInstant()).orElse(BEGINNING);
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
