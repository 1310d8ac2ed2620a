package org.rolepair.editing.history;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.editing.draft.Differences;
import org.rolepair.editing.draft.FieldChange;
import org.rolepair.editing.draft.FormWriter;
import org.rolepair.format.Dates;
import org.rolepair.format.Messages;
import org.rolepair.page.form.TextLine;
import org.rolepair.role.PublicationStatus;
import org.rolepair.role.RoleContent;
import org.rolepair.role.RoleProfile;
import org.rolepair.source.Citation;

import org.springframework.stereotype.Component;

/** Compares two published states of a role, including its status and its sources. */
@Component
@RequiredArgsConstructor
class RevisionDifferences {

	private final Messages messages;

	/** Returns the fields that differ, in the order of the forms. */
	List<FieldChange> between(RoleProfile before, RoleProfile after) {
		List<FieldChange> changes = new ArrayList<>();
		add(changes, "history.state", standing(before.status()), standing(after.status()));
		if (before.category().slug().equals(after.category().slug())) {
			add(changes, "history.category", before.category().name(), after.category().name());
		}
		changes.addAll(new Differences(this.messages, names(before, after))
			.between(FormWriter.write(RoleContent.of(before)), FormWriter.write(RoleContent.of(after))));
		changes.addAll(citations(before, after));
		return changes;
	}

	private String standing(PublicationStatus standing) {
		return this.messages.text("history.state." + standing.state(),
				Map.of("successor", standing.successor().map(PublicationStatus.Successor::title).orElse(""), "reason",
						standing.reason().orElse("")));
	}

	/** Returns names by slug; the later state overrides the earlier one. */
	private static Map<String, String> names(RoleProfile before, RoleProfile after) {
		Map<String, String> names = new LinkedHashMap<>();
		Stream.of(before, after).forEach((profile) -> {
			names.put(profile.category().slug(), profile.category().name());
			profile.citations()
				.forEach((citation) -> names.put(citation.slug(),
						citation.publisher() + ": " + citation.title() + ", " + citation.edition()));
		});
		return names;
	}

	private List<FieldChange> citations(RoleProfile before, RoleProfile after) {
		List<FieldChange> changes = new ArrayList<>();
		for (Citation former : before.citations()) {
			after.citations().stream().filter((present) -> present.slug().equals(former.slug())).forEach((present) -> {
				Map<String, String> was = particulars(former);
				particulars(present).forEach((name, value) -> add(changes,
						this.messages.text("history.source",
								Map.of("title", present.title(), "particular",
										this.messages.text("history.source." + name))),
						Optional.ofNullable(was.get(name)), Optional.of(value)));
			});
		}
		return changes;
	}

	private static Map<String, String> particulars(Citation citation) {
		Map<String, String> particulars = new LinkedHashMap<>();
		particulars.put("publisher", citation.publisher());
		particulars.put("title", citation.title());
		particulars.put("short-name", citation.shortName());
		particulars.put("address", citation.address().map(URI::toString).orElse(""));
		particulars.put("edition", citation.edition());
		particulars.put("licence", citation.licence().orElse(""));
		particulars.put("retrieved", Dates.day(citation.retrievedOn()));
		particulars.put("method", citation.method());
		particulars.put("age", citation.ageLimitMonths().map(String::valueOf).orElse(""));
		particulars.put("attribution", citation.attribution().orElse(""));
		return particulars;
	}

	private void add(List<FieldChange> changes, String key, String before, String after) {
		add(changes, this.messages.text(key), Optional.of(before), Optional.of(after));
	}

	private static void add(List<FieldChange> changes, String label, Optional<String> before, Optional<String> after) {
		if (!before.equals(after)) {
			changes.add(new FieldChange(label, label, lines(before), lines(after)));
		}
	}

	private static List<TextLine> lines(Optional<String> text) {
		return text.filter((words) -> !words.isEmpty())
			.map((words) -> List.of(new TextLine(words, true)))
			.orElse(List.of());
	}

}
