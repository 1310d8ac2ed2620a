package org.rolepair.journey;

import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rolepair.RolepairTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole site, followed link by link from home and from the sitemap.
 */
@RolepairTest
class CrawlTests {

	/** Behind it lie sessions, and no reader. */
	private static final String EDITORS_DOOR = "/login";

	@LocalServerPort
	private int port;

	private final Map<String, String> dead = new ConcurrentSkipListMap<>();

	private final Map<String, Set<String>> titles = new ConcurrentSkipListMap<>();

	@Test
	void hasNoDeadLinksNoForeignFilesAndNoCookies() {
		Visitor visitor = new Visitor(this.port);
		Set<String> seen = new HashSet<>();
		Set<String> ahead = new TreeSet<>(Set.of("/"));
		visitor.page("/sitemap.xml").select("loc").forEach((place) -> ahead.add(URI.create(place.text()).getRawPath()));
		int listed = ahead.size();
		while (seen.addAll(ahead)) {
			Queue<String> found = new ConcurrentLinkedQueue<>();
			ahead.parallelStream().forEach((path) -> visit(visitor, path, found));
			ahead.clear();
			found.stream().filter((path) -> !seen.contains(path)).forEach(ahead::add);
		}
		assertThat(this.dead).isEmpty();
		assertThat(seen).hasSizeGreaterThan(listed);
		assertThat(this.titles.entrySet()).noneMatch((title) -> title.getValue().size() > 1);
	}

	private void visit(Visitor visitor, String path, Queue<String> ahead) {
		Visitor.Answer answer = politely(visitor, path);
		if (answer.status() == 301 || answer.status() == 303) {
			ahead.add(URI.create(path).resolve(answer.header("Location")).getRawPath());
			return;
		}
		if (answer.status() != 200) {
			this.dead.put(path, "answers " + answer.status());
		}
		if (!answer.header("Set-Cookie").isEmpty() && !path.equals(EDITORS_DOOR)) {
			this.dead.put(path, "sets a cookie");
		}
		if (answer.header("Content-Type").startsWith("text/html")) {
			read(path, answer.document(), ahead);
		}
	}

	/**
	 * Pages of days past, which there are once a day has gone by, are given a few at a
	 * time.
	 */
	private static Visitor.Answer politely(Visitor visitor, String path) {
		Visitor.Answer answer = visitor.get(path);
		while (answer.status() == 429) {
			LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(Long.parseLong(answer.header("Retry-After"))));
			answer = visitor.get(path);
		}
		return answer;
	}

	private void read(String path, Document page, Queue<String> ahead) {
		if (page.select("meta[name=robots]").isEmpty()
				&& page.select("link[rel=canonical]").attr("href").endsWith(path)) {
			this.titles.computeIfAbsent(page.title(), (title) -> new ConcurrentSkipListSet<>()).add(path);
		}
		for (Element link : page.select("a[href], link[href]:not([rel=canonical]), script[src], img[src]")) {
			String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
			if (target.startsWith("#")) {
				requireAnchor(path, page, target.substring(1));
			}
			else if (target.startsWith("/") && !isVariant(path, target)) {
				ahead.add(target.replaceFirst("#.*", ""));
			}
			else if (!link.normalName().equals("a")) {
				this.dead.put(path, "loads " + target);
			}
		}
	}

	/**
	 * Other orders and filtered rows of a comparison are the other tests' matter; changes
	 * from role to role are reached from the pages of roles.
	 */
	private static boolean isVariant(String path, String target) {
		return path.startsWith("/compare/") && (target.startsWith("/compare/") || target.contains("/to/"));
	}

	private void requireAnchor(String path, Document page, String anchor) {
		if (page.getElementById(anchor) == null) {
			this.dead.put(path, "has no #" + anchor);
		}
	}

}
