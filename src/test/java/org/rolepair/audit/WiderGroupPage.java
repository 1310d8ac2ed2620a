package org.rolepair.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The page and the data of a role whose wages are those of a wider group. */
record WiderGroupPage(PairStatements.Role role, String group, UnaryOperator<String> pages) {

	/** Returns the places that show the group's wages without its name. */
	List<String> faults() {
		List<String> faults = new ArrayList<>();
		Document page = Jsoup.parse(this.pages.apply("/roles/" + this.role.slug()));
		require(faults, "banner", page.select("main .notice").text());
		require(faults, "description", page.select("meta[name=description]").attr("content"));
		require(faults, "table",
				page.select("#pay table")
					.first()
					.select("caption .from, tr:has(th:containsOwn(Average salary)) .from")
					.text());
		require(faults, "structured data", page.select("script[type=application/ld+json]").html());
		require(faults, "JSON",
				row(this.pages.apply("/roles/" + this.role.slug() + ".json"), "\"annual-mean-wage\"", "}}"));
		require(faults, "CSV",
				row(this.pages.apply("/roles/" + this.role.slug() + ".csv"), ",annual-mean-wage,", "\n"));
		return faults;
	}

	private void require(List<String> faults, String place, String text) {
		if (!OfficialFigure.isNamed(this.group, text)) {
			faults.add(place + ": " + text);
		}
	}

	private static String row(String text, String from, String to) {
		int begin = text.indexOf(from);
		return (begin < 0) ? "" : text.substring(begin, text.indexOf(to, begin));
	}

}
