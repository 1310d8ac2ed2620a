package org.rolepair.journey;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
 * The whole site: every page that is found link by link from home and from the sitemap,
 * every pair of the starter catalogue in both orders, and some triples and quadruples.
 */
@RolepairTest
class WholeSiteTests {

	/** Behind it lie sessions, and no reader. */
	private static final String EDITORS_DOOR = "/login";

	private static final Set<String> PARTS = Set.of("td", "th", "dd", "dt", "li", "p", "h1", "h2", "h3", "title",
			"caption");

	/** What no comparison may hold, the text of its figures and sentences included. */
	private static final Pattern WRONG = Pattern.compile("\\bnull\\b|NaN|Optional[\\[.]|\\?\\?|[{}]|@[0-9a-f]{5,}"
			+ "|\\b[Aa]n? an?\\b|\\bthe the\\b|(?<!\\.)\\.\\.(?!\\.)|,[,.;:]| [,.;:]|\\ba [aeio][a-z]|\\ban [b-df-gj-np-tv-wyz][a-z]"
			+ "|\\b(kind|blank|verdict|reason|summary|glance|mark|population|browse|page|skills|unit)\\.[A-Za-z_-]+");

	private static final int PAIRS_IN_BOTH_ORDERS = 2 * 1_891;

	@LocalServerPort
	private int port;

	@Autowired
	private PublishedRoles roles;

	/** What is wrong, by the page that has it. */
	private final Map<String, String> faults = new ConcurrentSkipListMap<>();

	private final Map<String, Set<String>> titles = new ConcurrentSkipListMap<>();

	/** Texts that were checked before, as most are on many pages. */
	private final Set<String> read = ConcurrentHashMap.newKeySet();

	@ParameterizedTest
	@ValueSource(strings = { "earn null a year", "NaN%", "become a a nurse", "a an engineer", "an nurse",
			"a electrician", "a year..", "executive,, earn", "executive,.", "{roles} usually enter",
			"kind.ANNUAL_MEAN_WAGE", "??title??" })
	void wouldBeCaught(String wrong) {
		assertThat(WRONG.matcher(wrong).find()).isTrue();
	}

	@Test
	void isWholeAndInRightEnglish() {
		Visitor visitor = new Visitor(this.port);
		Set<String> listed = new TreeSet<>(Set.of("/"));
		visitor.page("/sitemap.xml")
			.select("loc")
			.forEach((place) -> listed.add(URI.create(place.text()).getRawPath()));
		Set<String> seen = crawl(visitor, listed);
		assertThat(seen).hasSizeGreaterThan(listed.size());
		List<Slug> slugs = this.roles.listings().stream().map(Listing::slug).toList();
		List<String> pairs = pairs(slugs);
		assertThat(pairs).hasSize(PAIRS_IN_BOTH_ORDERS);
		List<String> others = new ArrayList<>(pairs);
		others.removeAll(seen);
		others.addAll(widerComparisons(slugs));
		others.parallelStream().forEach((path) -> visit(visitor, path));
		assertThat(this.faults).isEmpty();
		assertThat(this.titles.entrySet()).noneMatch((title) -> title.getValue().size() > 1);
	}

	private Set<String> crawl(Visitor visitor, Collection<String> start) {
		Set<String> seen = new HashSet<>();
		Set<String> ahead = new TreeSet<>(start);
		while (seen.addAll(ahead)) {
			Queue<String> found = new ConcurrentLinkedQueue<>();
			ahead.parallelStream().forEach((path) -> found.addAll(visit(visitor, path)));
			ahead.clear();
			found.stream().filter((path) -> !seen.contains(path)).forEach(ahead::add);
		}
		return seen;
	}

	private static List<String> pairs(List<Slug> slugs) {
		List<String> paths = new ArrayList<>();
		for (Slug first : slugs) {
			slugs.stream()
				.filter((other) -> !other.equals(first))
				.forEach((other) -> paths.add(ComparisonAddress.path(List.of(first, other))));
		}
		return paths;
	}

	private static List<String> widerComparisons(List<Slug> slugs) {
		List<String> paths = new ArrayList<>();
		for (int i = 0; i < slugs.size(); i++) {
			List<Slug> four = List.of(slugs.get(i), slugs.get((i + 7) % slugs.size()),
					slugs.get((i + 20) % slugs.size()), slugs.get((i + 41) % slugs.size()));
			paths.add(ComparisonAddress.path(four));
			paths.add(ComparisonAddress.path(four.subList(0, 3)));
			paths.add(ComparisonAddress.path(four.subList(0, 2)) + "?rows=differences");
			paths.add(ComparisonAddress.path(four.subList(1, 4)) + "?rows=similarities");
		}
		return paths;
	}

	/**
	 * Checks what is at an address.
	 * @return where its links lead
	 */
	private List<String> visit(Visitor visitor, String path) {
		Visitor.Answer answer = visitor.get(path);
		if (answer.status() == 301 || answer.status() == 303) {
			return List.of(URI.create(path).resolve(answer.header("Location")).getRawPath());
		}
		if (answer.status() != 200) {
			this.faults.put(path, "answers " + answer.status());
		}
		if (!answer.header("Set-Cookie").isEmpty() && !path.equals(EDITORS_DOOR)) {
			this.faults.put(path, "sets a cookie");
		}
		if (!answer.header("Content-Type").startsWith("text/html")) {
			return List.of();
		}
		Document page = answer.document();
		if (path.startsWith("/compare/")) {
			readTexts(path, page);
		}
		return readLinks(path, page);
	}

	private void readTexts(String path, Document page) {
		readText(path, page.select("meta[name=description]").attr("content"));
		page.stream().filter((element) -> PARTS.contains(element.normalName())).forEach((part) -> {
			String text = part.text();
			if (!text.isBlank()) {
				readText(path, text);
			}
			else if (part.select("svg").isEmpty()) {
				this.faults.put(path, "has an empty " + part.normalName());
			}
		});
	}

	private void readText(String path, String text) {
		if (this.read.add(text) && WRONG.matcher(text).find()) {
			this.faults.put(path, text);
		}
	}

	private List<String> readLinks(String path, Document page) {
		if (page.select("meta[name=robots]").isEmpty()
				&& page.select("link[rel=canonical]").attr("href").endsWith(path)) {
			this.titles.computeIfAbsent(page.title(), (title) -> new ConcurrentSkipListSet<>()).add(path);
		}
		Set<String> ids = page.stream().map(Element::id).collect(Collectors.toSet());
		List<String> ahead = new ArrayList<>();
		for (Element link : page
			.select("a[href], link[href]:not([rel=canonical], [rel=alternate]), script[src], img[src]")) {
			String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
			if (target.startsWith("#")) {
				if (!ids.contains(target.substring(1))) {
					this.faults.put(path, "has no " + target);
				}
			}
			else if (target.startsWith("/") && !isVariant(path, target)) {
				ahead.add(target.replaceFirst("#.*", ""));
			}
			else if (!link.normalName().equals("a")) {
				this.faults.put(path, "loads " + target);
			}
		}
		return ahead;
	}

	/**
	 * Other orders and filtered rows of a comparison are visited by themselves; changes
	 * from role to role are reached from the pages of roles.
	 */
	private static boolean isVariant(String path, String target) {
		return path.startsWith("/compare/") && (target.startsWith("/compare/") || target.contains("/to/"));
	}

}
