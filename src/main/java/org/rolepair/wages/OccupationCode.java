package org.rolepair.wages;

import java.util.Optional;
import java.util.regex.Pattern;

import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.StatisticalRow;

/** Finds the wage statistics row of a role. */
public final class OccupationCode {

	private static final Pattern FORM = Pattern.compile("\\d{2}-\\d{4}");

	private OccupationCode() {
	}

	static boolean isValid(String code) {
		return FORM.matcher(code).matches();
	}

	/** Returns the code of a role's row. */
	public static Optional<String> code(RoleProfile role) {
		return of(role).flatMap(StatisticalRow::code);
	}

	/**
	 * Returns the row of the role's national wages, or else the row of its own code. The
	 * former may be that of a wider group.
	 * @return empty if the role has no code
	 */
	public static Optional<StatisticalRow> of(RoleProfile role) {
		return FactKind.WAGES.stream()
			.flatMap((kind) -> role.facts().fact(kind).stream())
			.map(Fact::origin)
			.flatMap((origin) -> origin.row().stream())
			.filter((row) -> row.code().filter(OccupationCode::isValid).isPresent())
			.findFirst()
			.or(() -> role.socCode()
				.filter(OccupationCode::isValid)
				.map((code) -> new StatisticalRow(Optional.of(code), "SOC " + code)));
	}

}
