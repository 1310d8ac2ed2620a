package org.rolepair.wages.view;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.role.RoleProfile;
import org.rolepair.wages.OccupationCode;
import org.rolepair.wages.PayHistory;
import org.rolepair.wages.store.PayHistories;

import org.springframework.stereotype.Component;

/** Builds the part of a page that shows its roles' pay over the years. */
@Component
@RequiredArgsConstructor
public class PayTrends {

	private final PayHistories histories;

	private final Messages messages;

	/**
	 * Returns the pay over the years of roles in dollars, in their order.
	 * @return empty if the site has no such figures of any of the roles
	 */
	public Optional<PayTrend> of(List<RoleProfile> roles, FigureRows figures) {
		return this.histories.surveys().flatMap((surveys) -> {
			List<Subject> subjects = subjects(roles, surveys);
			return subjects.isEmpty() ? Optional.empty()
					: Optional.of(new PayTrendBuilder(subjects, surveys, figures, this.messages).build());
		});
	}

	/** Returns a subject for each occupation; roles that share one are drawn once. */
	private static List<Subject> subjects(List<RoleProfile> roles, PayHistories.Surveys surveys) {
		Map<String, Subject> byCode = new LinkedHashMap<>();
		IntStream.range(0, roles.size())
			.filter((at) -> roles.get(at).currency().getCurrencyCode().equals("USD"))
			.forEach((at) -> OccupationCode.code(roles.get(at))
				.ifPresent((code) -> surveys.of(code)
					.ifPresent((history) -> byCode.merge(code, new Subject(at + 1, List.of(roles.get(at)), history),
							Subject::with))));
		return List.copyOf(byCode.values());
	}

	/**
	 * The roles of one occupation.
	 *
	 * @param column the number of the first of them, from 1
	 */
	record Subject(int column, List<RoleProfile> roles, PayHistory history) {

		private Subject with(Subject other) {
			return new Subject(this.column, Stream.concat(this.roles.stream(), other.roles.stream()).toList(),
					this.history);
		}

		/** Returns the title of the only role, or of the first with the others'. */
		String title() {
			return String.join(", ", this.roles.stream().map((role) -> role.titles().title()).toList());
		}

		/** Returns the first survey with a median. */
		YearMonth since() {
			return this.history.known().get(0).month();
		}

	}

}
