package org.rolepair.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.comparison.DutyAlignment;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.role.Duties;
import org.rolepair.role.Duty;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.SourcedText;

/** Builds the duties section of one comparison page. */
record DutySections(List<ColumnHead> heads, List<RoleProfile> roles, FigureRows figures, Messages messages) {

	private static final int SHOWN_DUTIES = 3;

	private static final int SHOWN_ACTIVITIES = 3;

	ComparisonPage.Duties section() {
		return alignment().map(this::aligned)
			.orElseGet(() -> new ComparisonPage.Duties("", List.of(), Optional.empty(),
					this.heads.stream().map((head) -> role(head, duties(head), "")).toList(), sources()));
	}

	/** Returns a pair's duties by work activity, if both roles have O*NET's. */
	private Optional<DutyAlignment> alignment() {
		if (this.roles.size() != 2 || !this.heads.stream().allMatch(this::hasActivities)) {
			return Optional.empty();
		}
		return Optional.of(DutyAlignment.of(duties(this.heads.get(0)), duties(this.heads.get(1))));
	}

	private ComparisonPage.Duties aligned(DutyAlignment aligned) {
		List<ComparisonPage.SharedActivity> shared = aligned.shared()
			.stream()
			.map((both) -> new ComparisonPage.SharedActivity(both.activity(),
					Stream.of(both.first(), both.second()).map(DutySections::texts).toList()))
			.toList();
		int shown = Math.min(SHOWN_ACTIVITIES, shared.size());
		List<ComparisonPage.SharedActivity> rest = shared.subList(shown, shared.size());
		Optional<ComparisonPage.MoreActivities> more = rest.isEmpty() ? Optional.empty() : Optional
			.of(new ComparisonPage.MoreActivities(text("duties.more-kinds", Map.of("count", rest.size())), rest));
		String heading = shared.isEmpty() ? "" : this.messages.text("duties.other");
		return new ComparisonPage.Duties(
				text("duties.finding",
						Map.of("count", shared.size(), "A", this.roles.get(0).titles().plural(), "b",
								this.roles.get(1).titles().runningPlural())),
				shared.subList(0, shown), more, List.of(role(this.heads.get(0), aligned.first(), heading),
						role(this.heads.get(1), aligned.second(), heading)),
				sources());
	}

	/** Builds a role's part with those of its duties that aren't beside another's. */
	private ComparisonPage.RoleDuties role(ColumnHead head, List<Duty> duties, String heading) {
		Optional<SourcedText> description = role(head).description();
		int shown = Math.min(SHOWN_DUTIES, duties.size());
		List<String> texts = texts(duties);
		return new ComparisonPage.RoleDuties(head,
				description.map(SourcedText::text).orElseGet(() -> this.messages.text("duties.no-description")),
				description.isEmpty(), texts.isEmpty() ? "" : heading, texts.subList(0, shown),
				texts.subList(shown, texts.size()), text("duties.more", Map.of("count", texts.size() - shown)),
				duties(head).isEmpty() ? this.messages.text("duties.none") : "");
	}

	private List<SourceLine> sources() {
		List<SourceLine> sources = new ArrayList<>();
		for (RoleProfile role : this.roles) {
			role.description().ifPresent((text) -> sources.add(this.figures.line(role, text.source())));
			role.duties().ifPresent((duties) -> sources.add(this.figures.line(role, duties.source())));
		}
		return sources.stream().distinct().map(this.figures.sources()::markRepeated).toList();
	}

	private RoleProfile role(ColumnHead head) {
		return this.roles.get(head.number() - 1);
	}

	private List<Duty> duties(ColumnHead head) {
		return role(head).duties().map(Duties::items).orElse(List.of());
	}

	private boolean hasActivities(ColumnHead head) {
		return duties(head).stream().anyMatch((duty) -> !duty.activities().isEmpty());
	}

	private String text(String key, Map<String, ?> arguments) {
		return this.messages.text(key, arguments);
	}

	private static List<String> texts(List<Duty> duties) {
		return duties.stream().map(Duty::text).toList();
	}

}
