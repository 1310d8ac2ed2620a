package org.rolepair.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.assertj.core.api.SoftAssertions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares pages with the official files. It computes figures, verdicts and sentences
 * with code that shares nothing with the application's.
 */
public final class StatementAudit {

	private static final int PAIRS = 300;

	private static final int STATEMENTS = 1_000;

	private final OfficialFigures figures = new OfficialFigures();

	private final List<PairStatements.Role> roles;

	private final UnaryOperator<String> pages;

	private final Random random;

	/**
	 * Creates an audit.
	 * @param roles lines of slug, O*NET-SOC code, title and plural
	 * @param pages returns the body of an address
	 */
	public StatementAudit(List<List<String>> roles, UnaryOperator<String> pages, long seed) {
		this.roles = new ArrayList<>(roles.stream()
			.map((one) -> new PairStatements.Role(one.get(0), one.get(1), one.get(2), one.get(3)))
			.toList());
		this.pages = pages;
		this.random = new Random(seed);
		Collections.shuffle(this.roles, this.random);
	}

	/** Checks a thousand statements of 300 pairs, of every sort in turn. */
	public void assertStatements() {
		Map<String, Deque<PairStatements.Statement>> bySort = new TreeMap<>();
		for (PairStatements.Pair pair : pairs()) {
			for (PairStatements.Statement statement : PairStatements.of(pair, this.pages.apply(pair.path()))) {
				if (StatementCheck.checks(statement, this.figures)) {
					bySort.computeIfAbsent(statement.sort(), (sort) -> new ArrayDeque<>()).add(statement);
				}
			}
		}
		List<PairStatements.Statement> drawn = drawn(bySort.values());
		assertThat(drawn).hasSize(STATEMENTS);
		StatementCheck check = new StatementCheck(this.figures);
		SoftAssertions softly = new SoftAssertions();
		drawn.forEach((statement) -> softly.assertThat(check.faults(statement)).as(statement.toString()).isEmpty());
		softly.assertAll();
	}

	/** Half of the pairs are of one group of occupations, where rows are shared. */
	private List<PairStatements.Pair> pairs() {
		List<PairStatements.Pair> pairs = new ArrayList<>();
		List<PairStatements.Role> sorted = this.roles.stream()
			.sorted((one, other) -> one.code().compareTo(other.code()))
			.toList();
		while (pairs.size() < PAIRS) {
			int at = this.random.nextInt(sorted.size() - 1);
			boolean neighbors = pairs.size() % 2 == 0;
			int other = neighbors ? at + 1 : this.random.nextInt(sorted.size());
			if (at != other) {
				pairs.add(new PairStatements.Pair(sorted.get(at), sorted.get(other)));
			}
		}
		return pairs;
	}

	private List<PairStatements.Statement> drawn(Iterable<Deque<PairStatements.Statement>> sorts) {
		List<PairStatements.Statement> drawn = new ArrayList<>();
		List<Deque<PairStatements.Statement>> left = new ArrayList<>();
		sorts.forEach((statements) -> {
			List<PairStatements.Statement> shuffled = new ArrayList<>(statements);
			Collections.shuffle(shuffled, this.random);
			left.add(new ArrayDeque<>(shuffled));
		});
		while (drawn.size() < STATEMENTS && !left.isEmpty()) {
			left.removeIf(Deque::isEmpty);
			left.stream().limit(STATEMENTS - drawn.size()).forEach((statements) -> drawn.add(statements.pop()));
		}
		return drawn;
	}

	/** Checks the pages that were wrong before. */
	public void assertKnownCases() {
		SoftAssertions softly = new SoftAssertions();
		KnownCase.ALL.forEach((known) -> softly.assertThat(known.fault(this.pages)).isEmpty());
		softly.assertAll();
	}

	/**
	 * Checks that a hundred pages of roles without wages of their own name whose they
	 * are.
	 */
	public void assertWiderGroupsNamed() {
		List<PairStatements.Role> parts = this.roles.stream()
			.filter((role) -> !this.figures.hasOwnWages(role.code())
					&& this.figures.figure(role.code(), "Average pay, a year").isPresent())
			.limit(100)
			.toList();
		assertThat(parts).hasSize(100);
		SoftAssertions softly = new SoftAssertions();
		for (PairStatements.Role role : parts) {
			String title = this.figures.wageTitle(role.code()).orElseThrow();
			WiderGroupPage page = new WiderGroupPage(role, title, this.pages);
			softly.assertThat(page.faults()).as(role.slug() + ", " + title).isEmpty();
		}
		softly.assertAll();
	}

}
