package org.rolepair.account.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rolepair.account.access.AccessLevel;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every endpoint of the editors' side, with the least level that it is for and what a
 * person of that level is answered when they ask for it with nothing but their session
 * and, where it changes something, the token of their forms.
 */
final class AdminEndpoints {

	private static final String TABLE = """
			GET  /login                                                                        ANYONE        200
			POST /login                                                                        ANYONE        401
			GET  /admin                                                                        VIEWER        200
			GET  /admin/account                                                                VIEWER        200
			POST /admin/account                                                                VIEWER        400
			POST /admin/account/sessions                                                       VIEWER        302
			GET  /admin/roles                                                                  VIEWER        200
			GET  /admin/roles/new                                                              EDITOR        200
			POST /admin/roles/new                                                              EDITOR        400
			GET  /admin/roles/again                                                            EDITOR        302
			POST /admin/roles/again                                                            EDITOR        400
			GET  /admin/roles/{id}                                                             VIEWER        200
			GET  /admin/roles/{id}/{name:basics|duties|pay|outlook|education|experience|people|skills|knowledge|interests|ai-exposure} VIEWER   200
			POST /admin/roles/{id}/basics                                                      EDITOR        409
			POST /admin/roles/{id}/{name:pay|outlook|education|experience|people|skills|knowledge|interests|ai-exposure} EDITOR        409
			POST /admin/roles/{id}/duties                                                      EDITOR        409
			GET  /admin/roles/{id}/preview                                                     VIEWER        200
			GET  /admin/roles/{id}/changes                                                     VIEWER        200
			GET  /admin/roles/{id}/discard                                                     EDITOR        200
			POST /admin/roles/{id}/discard                                                     EDITOR        409
			GET  /admin/roles/{id}/merge                                                       EDITOR        302
			POST /admin/roles/{id}/merge                                                       EDITOR        400
			GET  /admin/roles/{id}/publish                                                     PUBLISHER     200
			POST /admin/roles/{id}/publish                                                     PUBLISHER     400
			GET  /admin/roles/{id}/{name:retire|withdraw|restore}                              PUBLISHER     200
			POST /admin/roles/{id}/{name:retire|withdraw|restore}                              PUBLISHER     400,400,409
			GET  /admin/roles/{id}/history                                                     VIEWER        200
			GET  /admin/roles/{id}/history/compare                                             VIEWER        200
			GET  /admin/roles/{id}/history/{number}/revert                                     PUBLISHER     200
			POST /admin/roles/{id}/history/{number}/revert                                     PUBLISHER     400
			GET  /admin/sources                                                                VIEWER        200
			GET  /admin/sources/new                                                            EDITOR        200
			POST /admin/sources/new                                                            EDITOR        400
			GET  /admin/sources/{key}                                                          VIEWER        200
			POST /admin/sources/{key}                                                          PUBLISHER     400
			GET  /admin/sources/{key}/versions                                                 PUBLISHER     302
			POST /admin/sources/{key}/versions                                                 PUBLISHER     409
			POST /admin/sources/{key}/remove                                                   PUBLISHER     400
			GET  /admin/categories                                                             VIEWER        200
			GET  /admin/categories/new                                                         EDITOR        200
			POST /admin/categories/new                                                         EDITOR        400
			GET  /admin/categories/{key}                                                       VIEWER        200
			POST /admin/categories/{key}                                                       PUBLISHER     400
			GET  /admin/categories/{key}/versions                                              PUBLISHER     302
			POST /admin/categories/{key}/versions                                              PUBLISHER     409
			POST /admin/categories/{key}/move                                                  PUBLISHER     302
			POST /admin/categories/{key}/remove                                                PUBLISHER     400
			GET  /admin/skills                                                                 VIEWER        200
			GET  /admin/skills/new                                                             EDITOR        200
			POST /admin/skills/new                                                             EDITOR        400
			GET  /admin/skills/{key}                                                           VIEWER        200
			POST /admin/skills/{key}                                                           PUBLISHER     400
			GET  /admin/skills/{key}/versions                                                  PUBLISHER     302
			POST /admin/skills/{key}/versions                                                  PUBLISHER     409
			GET  /admin/skills/{key}/merge                                                     PUBLISHER     200
			POST /admin/skills/{key}/merge                                                     PUBLISHER     400
			POST /admin/skills/{key}/remove                                                    PUBLISHER     400
			GET  /admin/reports                                                                VIEWER        200
			GET  /admin/reports/{id}                                                           VIEWER        200
			POST /admin/reports/{id}                                                           EDITOR        400
			GET  /admin/incomplete                                                             VIEWER        200
			GET  /admin/old                                                                    VIEWER        200
			GET  /admin/archive                                                                PUBLISHER     200
			GET  /admin/archive/catalogue.zip                                                  PUBLISHER     200
			GET  /admin/imports                                                                ADMINISTRATOR 200
			POST /admin/imports                                                                ADMINISTRATOR 400
			GET  /admin/imports/{id}/undo                                                      ADMINISTRATOR 404
			POST /admin/imports/{id}/undo                                                      ADMINISTRATOR 404
			GET  /admin/imports/pending                                                        ADMINISTRATOR 200
			GET  /admin/imports/pending/plan.csv                                               ADMINISTRATOR 404
			GET  /admin/imports/pending/rejected-rows.csv                                      ADMINISTRATOR 404
			POST /admin/imports/pending/choices                                                ADMINISTRATOR 409
			POST /admin/imports/pending/apply                                                  ADMINISTRATOR 409
			POST /admin/imports/pending/cancel                                                 ADMINISTRATOR 303
			GET  /admin/log                                                                    ADMINISTRATOR 200
			GET  /admin/status                                                                 ADMINISTRATOR 200
			POST /admin/status                                                                 ADMINISTRATOR 409
			GET  /admin/people                                                                 ADMINISTRATOR 200
			GET  /admin/people/new                                                             ADMINISTRATOR 200
			POST /admin/people/new                                                             ADMINISTRATOR 400
			GET  /admin/people/{id}                                                            ADMINISTRATOR 200
			POST /admin/people/{id}/level                                                      ADMINISTRATOR 400
			POST /admin/people/{id}/enable                                                     ADMINISTRATOR 302
			POST /admin/people/{id}/password                                                   ADMINISTRATOR 200
			POST /admin/people/{id}/disable                                                    ADMINISTRATOR 302
			""";

	private static final List<Endpoint> ENDPOINTS = TABLE.lines().map(AdminEndpoints::read).toList();

	private AdminEndpoints() {
	}

	static List<Endpoint> all() {
		return ENDPOINTS;
	}

	/** The handler that an address leads to. */
	static Optional<Endpoint> find(String method, String path) {
		PathContainer parsed = PathContainer.parsePath(path);
		return ENDPOINTS.stream()
			.filter((endpoint) -> endpoint.method().equals(method) && endpoint.parsed().matches(parsed))
			.min((one, other) -> PathPattern.SPECIFICITY_COMPARATOR.compare(one.parsed(), other.parsed()));
	}

	private static Endpoint read(String line) {
		String[] cells = line.split(" +");
		Optional<AccessLevel> least = cells[2].equals("ANYONE") ? Optional.empty()
				: Optional.of(AccessLevel.valueOf(cells[2]));
		return new Endpoint(cells[0], cells[1], least,
				Arrays.stream(cells[3].split(",")).map(Integer::valueOf).toList());
	}

	/**
	 * A handler.
	 *
	 * @param method what asks for it
	 * @param pattern the addresses that lead to it
	 * @param least the least level that it is for; empty when it is for anyone
	 * @param answers the status that a person of that level gets, at each kind of address
	 * or at all of them
	 */
	record Endpoint(String method, String pattern, Optional<AccessLevel> least, List<Integer> answers) {

		private static final Pattern CHOICE = Pattern.compile("\\{name:([a-z|-]+)}");

		int answer(String address, Map<String, String> keys) {
			return this.answers.get(Math.min(addresses(keys).indexOf(address), this.answers.size() - 1));
		}

		boolean isFor(AccessLevel level) {
			return this.least.map(level::includes).orElse(true);
		}

		boolean isBelowAdmin() {
			return this.pattern.startsWith("/admin");
		}

		boolean changes() {
			return this.method.equals("POST");
		}

		/**
		 * Returns an address of each kind that leads to this handler.
		 * @param keys the values of path variables, by the path segment before them
		 */
		List<String> addresses(Map<String, String> keys) {
			Matcher choice = CHOICE.matcher(this.pattern);
			List<String> patterns = choice.find() ? Arrays.stream(choice.group(1).split("\\|"))
				.map((name) -> this.pattern.replace(choice.group(), name))
				.toList() : List.of(this.pattern);
			List<String> addresses = new ArrayList<>();
			patterns.forEach((pattern) -> addresses.add(filled(pattern, keys)));
			return addresses;
		}

		private static String filled(String pattern, Map<String, String> keys) {
			String place = pattern.split("/").length > 2 ? pattern.split("/")[2] : "";
			return pattern.replace("{id}", keys.getOrDefault(place, ""))
				.replace("{key}", keys.getOrDefault(place, ""))
				.replace("{number}", "1");
		}

		PathPattern parsed() {
			return PathPatternParser.defaultInstance.parse(this.pattern);
		}

		@Override
		public String toString() {
			return this.method.toUpperCase(Locale.ROOT) + " " + this.pattern;
		}

	}

}
