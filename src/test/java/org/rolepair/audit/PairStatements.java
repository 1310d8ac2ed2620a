package org.rolepair.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the page of a pair states, each statement with what it is of. */
final class PairStatements {

	private final Pair pair;

	private final Document page;

	private PairStatements(Pair pair, Document page) {
		this.pair = pair;
		this.page = page;
	}

	static List<Statement> of(Pair pair, String html) {
		PairStatements statements = new PairStatements(pair, Jsoup.parse(html));
		List<Statement> all = new ArrayList<>(statements.rows());
		all.addAll(statements.prose());
		all.addAll(statements.keyFigures());
		all.add(statements.statement("banner", "", List.of(statements.page.select("main > .notice").text())));
		all.add(statements.statement("structured data", "",
				List.of(statements.page.select("script[type=application/ld+json]").html())));
		return all;
	}

	private List<Statement> rows() {
		List<Statement> rows = new ArrayList<>();
		for (Element row : this.page.select("table.facts tbody tr:has(td.difference)")) {
			boolean rating = row.closest("section").selectFirst("h2").id().equals("skills");
			List<String> cells = new ArrayList<>();
			for (Element cell : row.select("td:not(.difference)")) {
				cells.add(cell.select(".blank").isEmpty() ? cell.ownText().strip() : "");
			}
			Element difference = row.selectFirst("td.difference");
			cells.add(difference.ownText().strip());
			cells.add(difference.select("small").text());
			rows.add(statement(rating ? "rating" : row.selectFirst("th").text(), row.selectFirst("th").text(), cells));
		}
		return rows;
	}

	/**
	 * A sentence ends in a point before a capital, but never in a title such as "Ph.D.".
	 */
	private List<Statement> prose() {
		List<Statement> sentences = new ArrayList<>();
		for (Element paragraph : this.page.select("p.lead")) {
			for (String sentence : paragraph.text().split("(?<=\\.) (?=[A-Z])")) {
				sentences.add(statement("sentence", "", List.of(sentence)));
			}
		}
		return sentences;
	}

	private List<Statement> keyFigures() {
		return this.page.select("dl.glance > div")
			.stream()
			.map((one) -> statement("at a glance", one.selectFirst("dt").text(),
					one.select("dd").stream().map(Element::text).toList()))
			.toList();
	}

	private Statement statement(String sort, String label, List<String> texts) {
		return new Statement(this.pair, sort, label, texts);
	}

	/** A role by its code and its names. */
	record Role(String slug, String code, String title, String plural) {

	}

	record Pair(Role first, Role other) {

		String path() {
			return "/compare/" + this.first.slug() + "-vs-" + this.other.slug();
		}

		List<Role> roles() {
			return List.of(this.first, this.other);
		}

	}

	/**
	 * A statement.
	 *
	 * @param sort its row, or the sort of text
	 * @param label what it is of, where one is named
	 * @param texts the figures and what is said of them
	 */
	record Statement(Pair pair, String sort, String label, List<String> texts) {

		String text(int at) {
			return Optional.of(at).filter((index) -> index < this.texts.size()).map(this.texts::get).orElse("");
		}

		@Override
		public String toString() {
			return this.pair.path() + " " + this.sort + " " + this.label + ": " + this.texts;
		}

	}

}
