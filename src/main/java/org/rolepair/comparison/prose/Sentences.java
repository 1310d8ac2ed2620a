package org.rolepair.comparison.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.rolepair.format.Lists;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureText;
import org.rolepair.page.figure.WiderGroups;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Blank;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Text;
import org.rolepair.role.occupation.OccupationTitles;

/** Formats sentences from the message bundle and corrects their commas. */
public record Sentences(Messages messages) {

	/** A comma before parentheses, which belongs after them. */
	private static final Pattern EARLY_COMMA = Pattern.compile(", (\\([^)]*\\))");

	/** A comma before other punctuation. */
	private static final Pattern REDUNDANT_COMMA = Pattern.compile(",(?=[,.;:])");

	public FigureText figures() {
		return new FigureText(this.messages);
	}

	public VerdictText verdicts() {
		return new VerdictText(this.messages);
	}

	public String say(String key, Map<String, Object> arguments) {
		String text = EARLY_COMMA.matcher(this.messages.text(key, arguments)).replaceAll(" $1,");
		return REDUNDANT_COMMA.matcher(text).replaceAll("");
	}

	public String text(String key) {
		return this.messages.text(key);
	}

	public String text(String key, Map<String, ?> arguments) {
		return this.messages.text(key, arguments);
	}

	/** Returns why a role has no figure, in running text; empty if it has one. */
	public String blank(RoleProfile role, FactKind kind) {
		return (role.facts().answer(kind) instanceof Blank blank) ? text("blank." + blank.reason() + ".running") : "";
	}

	/** Returns an entry level of education, worded for use within a sentence. */
	public String entryLevel(Text level) {
		String key = "entry." + level.text().toLowerCase(Messages.LOCALE).replaceAll("[^a-z]+", "-");
		return this.messages.has(key) ? text(key) : text("entry.other", Map.of("level", level.text()));
	}

	/**
	 * Returns plural titles as message arguments: A and B to begin a sentence, a and b
	 * within one, AB for both to begin one.
	 */
	public Map<String, Object> names(RoleProfile first, RoleProfile other) {
		return names(OccupationTitles.withClosingComma(first.titles().plural()),
				OccupationTitles.withClosingComma(first.titles().runningPlural()),
				OccupationTitles.withClosingComma(other.titles().plural()),
				OccupationTitles.withClosingComma(other.titles().runningPlural()));
	}

	/**
	 * Returns the same arguments for a sentence on figures of one kind. A wider group is
	 * named in place of a role whose figure is the group's, unless one row serves both
	 * roles.
	 */
	public Map<String, Object> names(FactKind kind, RoleProfile first, RoleProfile other) {
		return first.sharesRow(kind, other) ? names(first, other) : names(subject(first, kind),
				runningSubject(first, kind), subject(other, kind), runningSubject(other, kind));
	}

	private static Map<String, Object> names(String first, String firstRunning, String other, String otherRunning) {
		return new HashMap<>(Map.of("A", first, "a", firstRunning, "B", other, "b", otherRunning, "AB",
				Lists.and(List.of(first, otherRunning))));
	}

	/** Returns the plural title, or the figure's wider group, to begin a sentence. */
	public String subject(RoleProfile role, FactKind kind) {
		return new WiderGroups(this.messages).subject(role, kind);
	}

	/** Returns the same with a colon, before a verdict on that figure. */
	public String label(RoleProfile role, FactKind kind) {
		return subject(role, kind).replaceFirst(",$", "") + ": ";
	}

	/** Returns the same for use within a sentence. */
	String runningSubject(RoleProfile role, FactKind kind) {
		return new WiderGroups(this.messages).runningSubject(role, kind);
	}

}
