package org.rolepair.wages.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.format.Numbers;
import org.rolepair.page.figure.WiderGroups;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.wages.PayHistory;

/**
 * Says how median pay changed over the whole span of the surveys, never from one year to
 * the next.
 *
 * @param newest the month of the newest survey in the catalogue
 */
record PayTrendWording(Messages messages, YearMonth newest) {

	/** More roles than these take one sentence about the first of them. */
	private static final int LISTED = 2;

	/**
	 * Returns how pay changed for one or two roles, or for the role where it rose most or
	 * fell least of several.
	 * @return empty where no change is known
	 */
	String finding(List<PayTrends.Subject> subjects) {
		List<PayTrends.Subject> known = subjects.stream()
			.filter((subject) -> subject.history().change().isPresent())
			.toList();
		if (known.isEmpty()) {
			return "";
		}
		boolean sameSpan = known.stream().map(this::time).distinct().count() == 1;
		if (known.size() > LISTED && sameSpan) {
			PayTrends.Subject most = known.stream().max(PayTrendWording::compare).orElseThrow();
			boolean rose = change(most).difference().signum() > 0;
			return this.messages.text(rose ? "trend.most" : "trend.least",
					Map.of("roles", earners(most), "time", time(most), "percent", percent(change(most))));
		}
		List<String> clauses = new ArrayList<>();
		String verb = "";
		for (PayTrends.Subject subject : known) {
			String next = verb(subject);
			String clause = clause(subject, next.equals(verb) ? "trend.again" : next);
			clauses.add(sameSpan ? clause
					: this.messages.text("trend.timed", Map.of("clause", clause, "time", time(subject))));
			verb = next;
		}
		String time = sameSpan ? time(known.get(0)) : "";
		return this.messages.text("trend.finding", Map.of("changes", (Lists.and(clauses) + " " + time).strip()));
	}

	private String time(PayTrends.Subject subject) {
		PayHistory.Change change = change(subject);
		String since = String.valueOf(change.first().month().getYear());
		YearMonth last = change.last().month();
		return last.equals(this.newest) ? this.messages.text("trend.since", Map.of("year", since))
				: this.messages.text("trend.between", Map.of("year", since, "last", String.valueOf(last.getYear())));
	}

	private static int compare(PayTrends.Subject one, PayTrends.Subject other) {
		return share(one).compareTo(share(other));
	}

	private static BigDecimal share(PayTrends.Subject subject) {
		PayHistory.Change change = change(subject);
		return change.difference().divide(change.base(), 6, RoundingMode.HALF_UP);
	}

	private static String verb(PayTrends.Subject subject) {
		return switch (change(subject).difference().signum()) {
			case 1 -> "trend.rose";
			case 0 -> "trend.same";
			default -> "trend.fell";
		};
	}

	private String clause(PayTrends.Subject subject, String verb) {
		String key = (change(subject).difference().signum() == 0) ? "trend.same" : verb;
		return this.messages.text(key, Map.of("percent", percent(change(subject)), "roles", earners(subject)));
	}

	private static PayHistory.Change change(PayTrends.Subject subject) {
		return subject.history().change().orElseThrow();
	}

	private String percent(PayHistory.Change change) {
		return Numbers.percentageOf(change.difference(), change.base(), this.messages);
	}

	private String earners(PayTrends.Subject subject) {
		return new WiderGroups(this.messages).earners(subject.roles().get(0));
	}

	/** Returns why a line starts late, and why nothing is said of its change. */
	List<String> notes(PayTrends.Subject subject) {
		Map<String, ?> words = Map.of("role", subject.title(), "year", String.valueOf(subject.since().getYear()));
		Optional<BlankReason> before = subject.history()
			.surveys()
			.stream()
			.filter((survey) -> survey.month().isBefore(subject.since()))
			.flatMap((survey) -> (survey.published() instanceof Blank blank) ? Stream.of(blank.reason()) : Stream.of())
			.reduce((one, other) -> other);
		boolean capped = subject.history().known().stream().anyMatch(PayHistory.SurveyedPay::isCapped);
		return Stream
			.concat(before.map((reason) -> this.messages.text("trend.starts." + startReason(reason), words)).stream(),
					Stream.of(capped).filter((any) -> any).map((any) -> this.messages.text("trend.capped", words)))
			.toList();
	}

	private static String startReason(BlankReason reason) {
		return (reason == BlankReason.REDEFINED || reason == BlankReason.WITHHELD) ? reason.name()
				: BlankReason.NOT_IN_EDITION.name();
	}

	/** Says that an occupation's pay by the hour is not drawn beside pay by the year. */
	String hourly(PayTrends.Subject subject) {
		return this.messages.text("trend.hourly", Map.of("role", subject.title()));
	}

}
