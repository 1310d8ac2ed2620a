package org.rolepair.editing.report;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rolepair.format.Messages;
import org.rolepair.page.form.FieldProblems;
import org.rolepair.page.form.TextInput;
import org.rolepair.role.fact.FactKind;

/**
 * The form for a reader's report.
 *
 * @param figure a name of {@code FactKind}; empty for the whole section
 * @param website a hidden field that only bots fill in
 */
record ReportForm(String revision, String figure, String text, String evidence, String website) {

	private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

	private static final int MAX_TEXT_LENGTH = 2_000;

	private static final int MAX_EVIDENCE_LENGTH = 500;

	ReportForm {
		revision = TextInput.line(revision);
		figure = TextInput.line(figure);
		text = TextInput.clean(text);
		evidence = TextInput.line(evidence);
		website = TextInput.line(website);
	}

	static ReportForm empty() {
		return new ReportForm("", "", "", "", "");
	}

	/** Returns the revision that the reader saw, or the newest if it is invalid. */
	int revision(int newest) {
		return NUMBER.matcher(this.revision).matches() ? Math.min(Integer.parseInt(this.revision), newest) : newest;
	}

	boolean isSpam() {
		return !this.website.isEmpty();
	}

	Optional<FactKind> kind() {
		return Arrays.stream(FactKind.values()).filter((kind) -> kind.name().equals(this.figure)).findFirst();
	}

	FieldProblems check(Messages messages) {
		FieldProblems problems = new FieldProblems();
		problems.requireText("text", this.text, MAX_TEXT_LENGTH, messages.text("report.text.missing"),
				messages.text("report.text.long", Map.of("longest", MAX_TEXT_LENGTH)));
		problems.unless(this.evidence.length() <= MAX_EVIDENCE_LENGTH, "evidence",
				messages.text("report.text.long", Map.of("longest", MAX_EVIDENCE_LENGTH)));
		return problems;
	}

}
