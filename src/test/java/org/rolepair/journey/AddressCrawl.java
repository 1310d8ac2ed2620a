package org.rolepair.journey;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.parser.Parser;
import org.rolepair.Editor;

/**
 * Follows all that pages, files and headers of a site name: each address begins with the
 * public one and is answered. Of pages of one kind it visits a few.
 */
final class AddressCrawl {

	private static final int OF_ONE_KIND = 3;

	/** Besides redirects. A conflict takes two people. */
	private static final Set<Integer> ANSWERED = Set.of(200, 409);

	/** Asks for more roles with status 400. */
	private static final String CHOICE = "/compare";

	private static final int BAD_REQUEST = 400;

	private static final int NOT_FOUND = 404;

	private static final int FORBIDDEN = 403;

	private static final Set<String> REFERENCES = Set.of("href", "src", "action", "formaction", "data-suggestions");

	/** All names of this machine, where the site is reached by one only. */
	private static final String ON_THIS_MACHINE = "https?://(?:localhost|127[.]0[.]0[.]1|\\[::1])[^\\s\"'<>\\\\)]*";

	private static final Pattern ABSOLUTE = Pattern.compile(ON_THIS_MACHINE);

	/** An address within a query. */
	private static final Pattern ENCODED = Pattern.compile("https?%3A%2F%2F[\\w%.-]+");

	private static final Pattern QUOTED_PATH = Pattern.compile("\"(/[a-z][^\" ]*)\"");

	private final Editor reader;

	private final String publicAddress;

	private final URI origin;

	private final String prefix;

	private final GetPatterns patterns;

	private final Map<String, String> faults = new ConcurrentSkipListMap<>();

	private final Map<String, Integer> kinds = new ConcurrentHashMap<>();

	private final Set<String> posted = ConcurrentHashMap.newKeySet();

	private final Set<String> visited = new ConcurrentSkipListSet<>();

	AddressCrawl(Editor reader, String publicAddress, GetPatterns patterns) {
		this.reader = reader;
		this.publicAddress = publicAddress;
		this.origin = URI.create(publicAddress).resolve("/");
		this.prefix = URI.create(publicAddress).getRawPath();
		this.patterns = patterns;
	}

	/** What is wrong, by the page that has it. */
	Map<String, String> faults() {
		return this.faults;
	}

	/**
	 * Paths and queries of all pages that were looked at, without the path of the site.
	 */
	Set<String> visited() {
		return this.visited;
	}

	/** Visits pages, and all that they lead to. */
	void follow(Collection<String> start) {
		Set<String> known = new TreeSet<>();
		Set<String> ahead = new TreeSet<>(start);
		while (known.addAll(ahead)) {
			Queue<String> found = new ConcurrentLinkedQueue<>();
			ahead.stream().filter(this::isWanted).toList().parallelStream().forEach((path) -> {
				this.visited.add(path.substring(this.prefix.length()));
				found.addAll(visit(path));
			});
			ahead.clear();
			found.stream().filter((path) -> !known.contains(path)).forEach(ahead::add);
		}
	}

	private boolean isWanted(String path) {
		String kind = this.patterns.find(path.substring(this.prefix.length()))
				+ path.replaceFirst("[^?]*", "").replaceAll("=[^&]*", "");
		return this.kinds.merge(kind, 1, Integer::sum) <= OF_ONE_KIND;
	}

	/**
	 * Checks what is at an address.
	 * @return where it leads
	 */
	private List<String> visit(String path) {
		Editor.Answer answer = this.reader.get(path);
		List<String> ahead = new ArrayList<>();
		answer.headers("Location").forEach((location) -> add(path, location, ahead));
		boolean isChoice = answer.status() == BAD_REQUEST
				&& this.patterns.find(path.substring(this.prefix.length())).equals(CHOICE);
		if (answer.headers("Location").isEmpty() && !ANSWERED.contains(answer.status()) && !isChoice) {
			this.faults.put(path, "answers " + answer.status());
		}
		check(path, answer, ahead);
		return ahead;
	}

	/** Visits a page that is not there, and what it leads to. */
	void followMissing(String path) {
		Editor.Answer answer = this.reader.get(path);
		if (answer.status() != NOT_FOUND) {
			this.faults.put(path, "answers " + answer.status());
		}
		List<String> ahead = new ArrayList<>();
		check(path, answer, ahead);
		follow(ahead);
	}

	private void check(String path, Editor.Answer answer, Collection<String> ahead) {
		answer.headers("Link").forEach((link) -> add(path, link.replaceFirst("<([^>]*)>.*", "$1"), ahead));
		answer.headers("Set-Cookie").forEach((cookie) -> checkCookie(path, cookie));
		String type = String.join("", answer.headers("Content-Type"));
		if (!type.matches("(?:text/|application/(?:json|xml|ld)).*")) {
			return;
		}
		checkAbsolute(path, Parser.unescapeEntities(answer.body(), true), ahead);
		if (type.startsWith("text/html")) {
			checkPage(path, answer.document(), ahead);
		}
		else if (type.startsWith("application/json") && !path.endsWith("/openapi.json")) {
			QUOTED_PATH.matcher(answer.body())
				.results()
				.map((quoted) -> quoted.group(1))
				.filter((quoted) -> !quoted.startsWith(this.prefix + "/"))
				.forEach((quoted) -> this.faults.put(path, "names " + quoted));
		}
	}

	/** Cookies are for this site only, and safe where the site is. */
	private void checkCookie(String path, String cookie) {
		boolean isSecure = this.publicAddress.startsWith("https:");
		if (!cookie.contains("Path=" + this.prefix + "/;") || !cookie.contains("HttpOnly")
				|| cookie.contains("; Secure") != isSecure
				|| (cookie.startsWith("__Host-") && !this.prefix.isEmpty())) {
			this.faults.put(path, "sets " + cookie);
		}
	}

	private void checkAbsolute(String path, String body, Collection<String> ahead) {
		List<String> addresses = new ArrayList<>();
		ABSOLUTE.matcher(body).results().map(MatchResult::group).forEach(addresses::add);
		ENCODED.matcher(body)
			.results()
			.map((found) -> URLDecoder.decode(found.group(), StandardCharsets.UTF_8))
			.filter((address) -> ABSOLUTE.matcher(address).matches())
			.forEach(addresses::add);
		for (String address : addresses) {
			String named = address.replaceFirst("[.,;}]+$", "");
			String rest = named.startsWith(this.publicAddress) ? named.substring(this.publicAddress.length()) : "?";
			if (!named.startsWith(this.publicAddress) || !rest.matches("(?:[/?#].*)?")) {
				this.faults.put(path, "names " + named);
			}
			else if (rest.startsWith("/") && !rest.contains("{")) {
				add(path, named, ahead);
			}
		}
	}

	private void checkPage(String path, Document page, Collection<String> ahead) {
		for (Element element : page.getAllElements()) {
			for (Attribute attribute : element.attributes()) {
				String value = attribute.getValue();
				if (REFERENCES.contains(attribute.getKey())) {
					checkReference(path, element, value, ahead);
				}
				else if (value.startsWith("/") && !value.startsWith(this.prefix + "/")) {
					this.faults.put(path, "has " + attribute);
				}
			}
		}
		page.forms().forEach((form) -> checkForm(path, form, ahead));
	}

	/** Only links may lead to other sites. */
	private void checkReference(String path, Element element, String value, Collection<String> ahead) {
		boolean foreign = value.matches("(?:https?:)?//.*") && !ABSOLUTE.matcher(value).matches();
		if (foreign && !element.normalName().equals("a")) {
			this.faults.put(path, "loads " + value);
		}
		else if (!foreign && !element.normalName().matches("form|button|use")) {
			add(path, value, ahead);
		}
	}

	/**
	 * A form that changes something is sent without its token, so that it changes
	 * nothing.
	 */
	private void checkForm(String path, FormElement form, Collection<String> ahead) {
		String action = form.hasAttr("action") ? form.attr("action") : path;
		if (!form.attr("method").equals("post")) {
			String query = form.formData()
				.stream()
				.map((field) -> field.key() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
				.collect(Collectors.joining("&", "?", ""));
			add(path, action.replaceFirst("[?].*", "") + query, ahead);
			return;
		}
		List<String> targets = new ArrayList<>();
		add(path, action, targets);
		form.select("[formaction]").eachAttr("formaction").forEach((other) -> add(path, other, targets));
		targets.stream().filter(this.posted::add).forEach((target) -> {
			int status = this.reader.post(target, Map.of()).status();
			if (status != FORBIDDEN) {
				this.faults.put(path, "posts to " + target + ", which answers " + status);
			}
		});
	}

	/** Adds an address of this site, without its fragment. */
	private void add(String path, String address, Collection<String> ahead) {
		URI target = this.origin.resolve(path).resolve(address);
		if (target.isOpaque() || (!this.origin.getRawAuthority().equals(target.getRawAuthority())
				&& !ABSOLUTE.matcher(address).matches())) {
			return;
		}
		String found = target.getRawPath() + ((target.getRawQuery() != null) ? "?" + target.getRawQuery() : "");
		if (!target.toString().startsWith(this.publicAddress + "/")) {
			this.faults.put(path, "leads to " + address);
		}
		else {
			ahead.add(found);
		}
	}

}
