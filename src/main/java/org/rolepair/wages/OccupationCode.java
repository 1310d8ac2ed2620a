package org.rolepair.wages;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.StatisticalRow;

/**
 * Under which row of the wage statistics a role is found.
 */
public final class OccupationCode {

	private static final Pattern FORM = Pattern.compile("\\d{2}-\\d{4}");

	private static final List<FactKind> WAGES = List.of(FactKind.ANNUAL_MEAN_WAGE, FactKind.ANNUAL_MEDIAN_WAGE,
			FactKind.HOURLY_MEAN_WAGE);

	private OccupationCode() {
	}

	static boolean isOne(String code) {
		return FORM.matcher(code).matches();
	}

	/**
	 * The row of a role: the one from which its wages of the nation were taken, which can
	 * be that of a wider group, or else the row of its own code.
	 * @return empty for a role that has no code
	 */
	public static Optional<StatisticalRow> of(RoleProfile role) {
		return WAGES.stream()
			.flatMap((kind) -> role.facts().fact(kind).stream())
			.map(Fact::origin)
			.flatMap((origin) -> origin.row().stream())
			.filter((row) -> row.code().filter(OccupationCode::isOne).isPresent())
			.findFirst()
			.or(() -> role.socCode()
				.filter(OccupationCode::isOne)
				.map((code) -> new StatisticalRow(Optional.of(code), "SOC " + code)));
	}

}
