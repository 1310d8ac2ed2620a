package org.rolepair.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.RolepairTest;
import org.rolepair.comparison.ComparisonAddress;
import org.rolepair.role.Listing;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.PublishedRoles;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every pair of the starter catalogue in both orders, and some triples and quadruples.
 */
@RolepairTest
class AllPairsTests {

	/** What no page may hold, the text of its figures and sentences included. */
	private static final Pattern WRONG = Pattern.compile("\\bnull\\b|NaN|Optional[\\[.]|\\?\\?|[{}]|@[0-9a-f]{5,}"
			+ "|\\b[Aa]n? an?\\b|\\bthe the\\b|(?<!\\.)\\.\\.(?!\\.)|,[,.;:]| [,.;:]|\\ba [aeio][a-z]|\\ban [b-df-gj-np-tv-wyz][a-z]"
			+ "|\\b(kind|blank|verdict|reason|summary|glance|mark|population|browse|page|skills|unit)\\.[A-Za-z_-]+");

	private static final int PAIRS_IN_BOTH_ORDERS = 2 * 1_891;

	@LocalServerPort
	private int port;

	@Autowired
	private PublishedRoles roles;

	@ParameterizedTest
	@ValueSource(strings = { "earn null a year", "NaN%", "become a a nurse", "a an engineer", "an nurse",
			"a electrician", "a year..", "executive,, earn", "executive,.", "{roles} usually enter",
			"kind.ANNUAL_MEAN_WAGE", "??title??" })
	void wouldBeCaught(String wrong) {
		assertThat(WRONG.matcher(wrong).find()).isTrue();
	}

	@Test
	void answerInRightEnglish() {
		List<Slug> slugs = this.roles.listings().stream().map(Listing::slug).toList();
		List<String> paths = new ArrayList<>();
		for (Slug first : slugs) {
			slugs.stream()
				.filter((other) -> !other.equals(first))
				.forEach((other) -> paths.add(ComparisonAddress.path(List.of(first, other))));
		}
		assertThat(paths).hasSize(PAIRS_IN_BOTH_ORDERS);
		assertThat(faults(paths)).isEmpty();
	}

	@Test
	void answerInRightEnglishForThreeAndFour() {
		List<Slug> slugs = this.roles.listings().stream().map(Listing::slug).toList();
		List<String> paths = new ArrayList<>();
		for (int i = 0; i < slugs.size(); i++) {
			List<Slug> four = List.of(slugs.get(i), slugs.get((i + 7) % slugs.size()),
					slugs.get((i + 20) % slugs.size()), slugs.get((i + 41) % slugs.size()));
			paths.add(ComparisonAddress.path(four));
			paths.add(ComparisonAddress.path(four.subList(0, 3)));
			paths.add(ComparisonAddress.path(four.subList(0, 2)) + "?rows=differences");
			paths.add(ComparisonAddress.path(four.subList(1, 4)) + "?rows=similarities");
		}
		assertThat(faults(paths)).isEmpty();
	}

	private Queue<String> faults(List<String> paths) {
		Visitor visitor = new Visitor(this.port);
		Queue<String> faults = new ConcurrentLinkedQueue<>();
		paths.parallelStream().forEach((path) -> {
			Visitor.Answer answer = visitor.get(path);
			if (answer.status() != 200) {
				faults.add(path + ": " + answer.status());
			}
			else {
				check(path, answer.document(), faults);
			}
		});
		return faults;
	}

	private static void check(String path, Document page, Queue<String> faults) {
		for (Element cell : page.select("td, th, dd, dt, li, p, h1, h2, h3, title")) {
			if (!cell.hasText()) {
				faults.add(path + ": an empty " + cell.normalName());
			}
		}
		List<String> texts = new ArrayList<>(page.select("p, li, td, dd, dt, h1, h2, h3, title, caption").eachText());
		texts.add(page.select("meta[name=description]").attr("content"));
		texts.stream().filter((text) -> WRONG.matcher(text).find()).forEach((text) -> faults.add(path + ": " + text));
	}

}
