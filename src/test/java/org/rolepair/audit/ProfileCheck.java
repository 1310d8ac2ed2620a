package org.rolepair.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks sentences on knowledge, software, interests and work styles.
 */
record ProfileCheck(OfficialFigures figures, PairStatements.Pair pair) {

	private static final Pattern KNOWLEDGE = Pattern
		.compile("Of (\\d+) fields? of knowledge, (\\d+) (?:is|are) rated clearly higher for .+ and (\\d+) for .+\\.");

	private static final Pattern UNMEASURED = Pattern
		.compile("Of (\\d+) fields? of knowledge, (\\d+) (?:is|are) rated higher for .+ and (\\d+) for .+\\.");

	private static final Pattern NO_MARGIN = Pattern
		.compile("No margin of error is published, so small differences may be chance\\.");

	private static final Pattern OTHERS = Pattern
		.compile("The other (field|\\d+ fields) (?:is|are) the same or too close to be sure\\.");

	private static final Pattern ALIKE = Pattern
		.compile("All (\\d+) fields of knowledge compared are rated the same or too close to be sure\\.");

	private static final Pattern POSTINGS = Pattern.compile("Job postings for (.+?),? often ask for (.+)\\.");

	private static final Pattern INTEREST = Pattern
		.compile("Work as an? (.+?),? suits (\\w+) interests best \\((\\d\\.\\d\\d) of 7\\)\\.");

	private static final Pattern STYLES = Pattern.compile("(.+) sets? (.+?),? apart most\\.");

	List<String> sentence(String text) {
		Map<Pattern, Function<Matcher, List<String>>> checks = Map.of(KNOWLEDGE, (said) -> knowledge(said, true),
				UNMEASURED, (said) -> knowledge(said, false), NO_MARGIN, (said) -> measured(false), OTHERS,
				this::others, ALIKE, this::alike, POSTINGS,
				(said) -> fault(role(PairStatements.Role::plural, said.group(1)).map(this::wanted), said.group(2)),
				INTEREST,
				(said) -> fault(role(PairStatements.Role::title, said.group(1)).map(this::interest),
						said.group(2) + " " + said.group(3)),
				STYLES, (said) -> fault(role(PairStatements.Role::plural, said.group(2)).map(this::styles),
						said.group(1).toLowerCase(Locale.ROOT)));
		return checks.entrySet()
			.stream()
			.filter((check) -> check.getKey().matcher(text).matches())
			.findFirst()
			.map((check) -> check.getValue().apply(matched(check.getKey(), text)))
			.orElse(List.of("a sentence of no known kind"));
	}

	private static Matcher matched(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		matcher.matches();
		return matcher;
	}

	private static List<String> fault(Optional<String> right, String said) {
		List<String> faults = new ArrayList<>();
		StatementCheck.same(faults, right.orElse(""), said);
		return faults;
	}

	/** Only ratings with a standard error on both sides can differ clearly. */
	private List<String> measured(boolean said) {
		boolean measured = this.pair.roles()
			.stream()
			.allMatch((role) -> this.figures.knowledge(role.code())
				.values()
				.stream()
				.allMatch((rating) -> rating.respondents() > 1));
		return fault(Optional.of("" + measured), "" + said);
	}

	private List<String> knowledge(Matcher said, boolean clearly) {
		List<String> faults = new ArrayList<>(measured(clearly));
		faults.addAll(fault(Optional.of(List.of(compared(), clear()[0], clear()[1]).toString()),
				"[%s, %s, %s]".formatted(said.group(1), said.group(2), said.group(3))));
		return faults;
	}

	private List<String> others(Matcher said) {
		int rest = compared() - clear()[0] - clear()[1];
		return fault(Optional.of((rest == 1) ? "field" : rest + " fields"), said.group(1));
	}

	private List<String> alike(Matcher said) {
		return fault(Optional.of(compared() + ", " + 0), said.group(1) + ", " + (clear()[0] + clear()[1]));
	}

	private Optional<PairStatements.Role> role(Function<PairStatements.Role, String> name, String said) {
		return this.pair.roles().stream().filter((role) -> name.apply(role).equalsIgnoreCase(said)).findFirst();
	}

	private int compared() {
		Set<String> names = new HashSet<>(this.figures.knowledge(this.pair.first().code()).keySet());
		names.retainAll(this.figures.knowledge(this.pair.other().code()).keySet());
		return names.size();
	}

	private int[] clear() {
		return StatementCheck.clear(this.figures.knowledge(this.pair.first().code()),
				this.figures.knowledge(this.pair.other().code()));
	}

	private String wanted(PairStatements.Role role) {
		return listed(this.figures.wantedSoftware(role.code()));
	}

	private String interest(PairStatements.Role role) {
		return this.figures.interests(role.code())
			.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map((most) -> most.getKey().toLowerCase(Locale.ROOT) + " " + most.getValue().toPlainString())
			.orElse("");
	}

	private String styles(PairStatements.Role role) {
		return listed(this.figures.styleRanks(role.code())
			.entrySet()
			.stream()
			.filter((style) -> style.getValue().signum() > 0 && style.getValue().compareTo(BigDecimal.valueOf(3)) <= 0)
			.sorted(Map.Entry.comparingByValue())
			.map((style) -> style.getKey().toLowerCase(Locale.ROOT))
			.toList());
	}

	private static String listed(List<String> names) {
		int last = names.size() - 1;
		return (last < 2) ? String.join(" and ", names)
				: String.join(", ", names.subList(0, last)) + ", and " + names.get(last);
	}

}
