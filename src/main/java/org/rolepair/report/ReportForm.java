package org.rolepair.report;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.rolepair.fact.FactKind;
import org.rolepair.form.Problems;
import org.rolepair.form.TypedText;
import org.rolepair.format.Messages;

/**
 * What a reader reports.
 *
 * @param token what the form was signed for
 * @param figure the figure that seems wrong, a name of {@code FactKind}; empty for the
 * whole section
 * @param text what seems wrong
 * @param evidence where the right figure can be read
 * @param website a trap: people do not see it, machines fill it
 */
record ReportForm(String token, String figure, String text, String evidence, String website) {

	private static final int LONGEST_TEXT = 2_000;

	private static final int LONGEST_EVIDENCE = 500;

	ReportForm {
		token = TypedText.line(token);
		figure = TypedText.line(figure);
		text = TypedText.clean(text);
		evidence = TypedText.line(evidence);
		website = TypedText.line(website);
	}

	static ReportForm empty(String token) {
		return new ReportForm(token, "", "", "", "");
	}

	boolean isTrapped() {
		return !this.website.isEmpty();
	}

	Optional<FactKind> kind() {
		return Arrays.stream(FactKind.values()).filter((kind) -> kind.name().equals(this.figure)).findFirst();
	}

	Problems check(Messages messages) {
		Problems problems = new Problems();
		problems.requireText("text", this.text, LONGEST_TEXT, messages.text("report.text.missing"),
				messages.text("report.text.long", Map.of("longest", LONGEST_TEXT)));
		problems.unless(this.evidence.length() <= LONGEST_EVIDENCE, "evidence",
				messages.text("report.text.long", Map.of("longest", LONGEST_EVIDENCE)));
		return problems;
	}

}
