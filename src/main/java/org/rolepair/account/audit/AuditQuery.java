package org.rolepair.account.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.TextInput;

/**
 * Which entries of the log are wanted; what is empty narrows nothing.
 *
 * @param actor who did it
 * @param deed what was done
 * @param subject words of what it was done to
 * @param from the first day, as it was typed
 * @param to the last day, as it was typed
 * @param page the number of the page, as the address says
 */
record AuditQuery(String actor, String deed, String subject, String from, String to, String page) {

	/** Years of more digits lie beyond what instants and databases hold. */
	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");

	private static final Instant END = Instant.parse("3000-01-01T00:00:00Z");

	AuditQuery {
		actor = TextInput.line(actor);
		deed = TextInput.line(deed);
		subject = TextInput.line(subject);
		from = TextInput.line(from);
		to = TextInput.line(to);
		page = TextInput.line(page);
	}

	FieldProblems check(Messages messages) {
		FieldProblems problems = new FieldProblems();
		problems.unless(isDay(this.from), "from", messages.text("log.day"));
		problems.unless(isDay(this.to), "to", messages.text("log.day"));
		return problems;
	}

	/** The deeds wanted: one, or all. */
	List<AuditAction> deeds() {
		return Arrays.stream(AuditAction.values())
			.filter((known) -> this.deed.isEmpty() || known.name().equals(this.deed))
			.toList();
	}

	/** The subject as a pattern with "!" before what is to be taken literally. */
	String subjectPattern() {
		return this.subject.isEmpty() ? ""
				: "%" + this.subject.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
	}

	Instant start() {
		return day(this.from).map((day) -> day.atStartOfDay(ZoneOffset.UTC).toInstant()).orElse(BEGINNING);
	}

	/** The end of the last day, in UTC. */
	Instant end() {
		return day(this.to).map((day) -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()).orElse(END);
	}

	private static boolean isDay(String typed) {
		return typed.isEmpty() || day(typed).isPresent();
	}

	private static Optional<LocalDate> day(String typed) {
		try {
			return DAY.matcher(typed).matches() ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
