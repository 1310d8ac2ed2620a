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
		all.addAll(statements.openings());
		all.addAll(statements.prose());
		all.add(statements.statement("banner", "", List.of(statements.page.select("main .notice").text())));
		all.add(statements.statement("structured data", "",
				List.of(statements.page.select("script[type=application/ld+json]").html())));
		return all;
	}

	private List<Statement> rows() {
		List<Statement> rows = new ArrayList<>();
		for (Element row : this.page
			.select("table.figures tbody tr:has(td.gap), table.figures tbody tr:has(td.words + td)")) {
			Element table = row.closest("table");
			Element gap = row.select("td").last();
			boolean rating = row.closest("#skills") != null;
			boolean knowledge = row.closest("#tools") != null;
			String label = row.selectFirst("th").ownText().strip();
			if (row.select("td").size() != 3) {
				continue;
			}
			if (label.equals("Median")) {
				label = table.selectFirst("caption").text().contains("an hour") ? "Median pay, an hour"
						: "Median pay, a year";
			}
			List<String> texts = new ArrayList<>();
			row.select("td").stream().limit(2).forEach((cell) -> texts.add(value(cell)));
			texts.add((gap.ownText() + " " + gap.select("> i:not(.m)").text()).strip());
			texts.add(gap.select("small").text());
			texts.add(gap.select("> .vh").text());
			rows.add(statement(rating ? "rating" : knowledge ? "knowledge" : label, label, texts));
		}
		return rows;
	}

	/** Returns a value with its share, if one stands below it; empty for a blank. */
	private static String value(Element cell) {
		if (!cell.select(".blank").isEmpty()) {
			return "";
		}
		String text = cell.select("> span").isEmpty() ? cell.ownText() : cell.select("> span").text();
		return cell.select("small")
			.stream()
			.map(Element::text)
			.filter((small) -> small.matches("[\\d.]+% of .*"))
			.findFirst()
			.map((small) -> text + ", " + small.substring(0, small.indexOf(' ')))
			.orElse(text);
	}

	private List<Statement> openings() {
		List<String> values = this.page.select("#jobs table.slim td")
			.stream()
			.map((cell) -> cell.select(".blank").isEmpty() ? cell.text() : "")
			.toList();
		return (values.size() == 2) ? List.of(statement("Openings a year", "Openings a year", values)) : List.of();
	}

	/**
	 * A sentence ends in a point before a capital, but never in a title such as "Ph.D.".
	 */
	private List<Statement> prose() {
		List<Statement> sentences = new ArrayList<>();
		for (Element paragraph : this.page.select("p.answer, p.finding")) {
			for (String sentence : paragraph.text().split("(?<=\\.) (?=[A-Z])")) {
				sentences.add(statement("sentence", "", List.of(sentence)));
			}
		}
		return sentences;
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
