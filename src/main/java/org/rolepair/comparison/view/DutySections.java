package org.rolepair.comparison.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolepair.comparison.DutyAlignment;
import org.rolepair.format.Messages;
import org.rolepair.page.Link;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.role.Duties;
import org.rolepair.role.Duty;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.SourcedText;

/**
 * Builds the duties section of one comparison page.
 *
 * @param linked whether the rest of a long list is left to the role's page
 */
record DutySections(List<ColumnHead> heads, List<RoleProfile> roles, boolean linked, FigureRows figures,
		Messages messages) {

	private static final int SHOWN_DUTIES = 3;

	private static final int SHOWN_ACTIVITIES = 3;

	private static final int MOST_ACTIVITIES = 4;

	/** How many duties a longer list has. */
	private static final int MOST_DUTIES = 6;

	/** How long a list can be without a cut. */
	private static final int SHORT_LIST = 10;

	ComparisonPage.Duties section() {
		return alignment().map(this::aligned)
			.orElseGet(() -> new ComparisonPage.Duties("", List.of(), Optional.empty(),
					this.heads.stream().map((head) -> role(head, duties(head), 0, "")).toList(), sources()));
	}

	/** Returns a pair's duties by work activity, if both roles have O*NET's. */
	private Optional<DutyAlignment> alignment() {
		if (this.roles.size() != 2 || !this.heads.stream().allMatch(this::hasActivities)) {
			return Optional.empty();
		}
		return Optional.of(DutyAlignment.of(duties(this.heads.get(0)), duties(this.heads.get(1))));
	}

	private ComparisonPage.Duties aligned(DutyAlignment aligned) {
		List<ComparisonPage.SharedActivity> all = aligned.shared()
			.stream()
			.map((both) -> new ComparisonPage.SharedActivity(both.activity(),
					Stream.of(both.first(), both.second()).map(DutySections::texts).toList()))
			.toList();
		List<ComparisonPage.SharedActivity> listed = all.stream().limit(most(MOST_ACTIVITIES)).toList();
		int shown = Math.min(SHOWN_ACTIVITIES, listed.size());
		String heading = all.isEmpty() ? "" : this.messages.text("duties.other");
		String finding = text("duties.finding", Map.of("count", all.size()));
		return new ComparisonPage.Duties(finding, listed.subList(0, shown),
				more(listed.subList(shown, listed.size()), all.subList(listed.size(), all.size())),
				List.of(role(this.heads.get(0), aligned.first(), beside(listed, 0), heading),
						role(this.heads.get(1), aligned.second(), beside(listed, 1), heading)),
				sources());
	}

	private int most(int limit) {
		return this.linked ? limit : Integer.MAX_VALUE;
	}

	private static int beside(List<ComparisonPage.SharedActivity> activities, int column) {
		return (int) activities.stream()
			.flatMap((activity) -> activity.duties().get(column).stream())
			.distinct()
			.count();
	}

	private Optional<ComparisonPage.MoreActivities> more(List<ComparisonPage.SharedActivity> folded,
			List<ComparisonPage.SharedActivity> named) {
		if (folded.isEmpty()) {
			return Optional.empty();
		}
		List<String> names = named.stream().map(ComparisonPage.SharedActivity::name).toList();
		return Optional.of(new ComparisonPage.MoreActivities(
				text("duties.more-activities", Map.of("count", folded.size() + named.size())), folded,
				names.isEmpty() ? "" : text("duties.also", Map.of("names", String.join("; ", names)))));
	}

	/**
	 * Builds a role's part with those of its duties that aren't beside another's.
	 * @param beside how many duties are beside another's
	 */
	private ComparisonPage.RoleDuties role(ColumnHead head, List<Duty> duties, int beside, String heading) {
		Optional<SourcedText> description = role(head).description();
		List<String> texts = texts(duties);
		List<String> listed = texts.stream()
			.limit((texts.size() <= SHORT_LIST) ? SHORT_LIST : most(MOST_DUTIES))
			.toList();
		int shown = Math.min(SHOWN_DUTIES, listed.size());
		int all = duties(head).size();
		return new ComparisonPage.RoleDuties(head,
				description.map(SourcedText::text).orElseGet(() -> this.messages.text("duties.no-description")),
				description.isEmpty(), listed.isEmpty() ? "" : heading, listed.subList(0, shown),
				listed.subList(shown, listed.size()), text("duties.more", Map.of("count", listed.size() - shown)),
				(listed.size() + beside == all) ? Optional.empty()
						: Optional.of(new Link(text("duties.all", Map.of("count", all)), head.path() + "#duties")),
				(all == 0) ? this.messages.text("duties.none") : "");
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
