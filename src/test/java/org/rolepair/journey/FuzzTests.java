package org.rolepair.journey;

import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.Http;
import org.rolepair.MovableClock;
import org.rolepair.Team;
import org.rolepair.exchange.imports.UploadedImport;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that no page makes, at every address and to every form: none fails, and none
 * puts an error or a trace into the log. {@code -Drolepair.fuzz.rounds=100} sends more,
 * {@code -Drolepair.fuzz.seed=2} makes other requests.
 */
@EditorsTest
class FuzzTests {

	private static final int ROUNDS = Integer.getInteger("rolepair.fuzz.rounds", 2);

	private static final long SEED = Long.getLong("rolepair.fuzz.seed", 1);

	private static final int REQUESTS_OF_A_ROUND = 1_500;

	@LocalServerPort
	private int port;

	@Autowired
	private Team team;

	@Autowired
	private MovableClock clock;

	private final FuzzedText text = new FuzzedText(new Random(SEED));

	/** What went wrong, by the kind of request and answer. */
	private final Map<String, String> faults = new TreeMap<>();

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	private Editor editor;

	private String token = "";

	@Test
	void whateverIsSentIsAnswered(@Autowired RequestMappingHandlerMapping handlers) {
		FuzzedSite site = new FuzzedSite(handlers);
		Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		this.log.start();
		root.addAppender(this.log);
		this.clock.pass(Duration.ofMinutes(20));
		try {
			signIn();
			site.own(reported());
			for (int round = 1; round <= ROUNDS; round++) {
				prepare(site, round);
				for (int i = 0; i < REQUESTS_OF_A_ROUND; i++) {
					next(site);
				}
			}
		}
		finally {
			root.detachAppender(this.log);
			leave();
		}
		assertThat(this.faults).as("with -Drolepair.fuzz.seed=" + SEED).isEmpty();
	}

	/** Adds one of each thing that forms change, and sees the pages where they are. */
	private void prepare(FuzzedSite site, int round) {
		signIn();
		String name = "Fuzzed thing " + SEED + " " + round;
		EditedRole role = EditedRole.published(this.editor, name).describe(this.editor, "Is described again.");
		this.editor.form("/admin/sources/new")
			.fill(Map.of("publisher", name, "title", name, "edition", name, "licence", name, "method", name, "address",
					"https://example.org/", "retrievedOn", "2026-11-23", "slug", role.slug()))
			.submit();
		this.editor.form("/admin/categories/new").fill(Map.of("name", name, "description", name)).submit();
		this.editor.form("/admin/skills/new").set("name", name).submit();
		this.editor.form("/admin/people/new").fill(Map.of("name", role.slug(), "level", "EDITOR")).submit();
		Stream
			.of(role.path(), role.page(), "/admin/sources/" + role.slug(), "/admin/categories/" + role.slug(),
					this.editor.open("/admin/skills?q=" + name.replace(' ', '+')).row(name),
					this.editor.open("/admin/people").row(role.slug()), imported(round))
			.forEach((path) -> site.own(path).forEach((page) -> send(FuzzedRequest.get(page), site)));
	}

	/** Sends a report, and returns where it is resolved. */
	private String reported() {
		String text = "Fuzzed report " + SEED;
		this.editor.form("/roles/lawyer/report?section=pay").set("text", text).submit("Sec-Fetch-Site", "same-origin");
		return this.editor.open("/admin/reports").row(text);
	}

	/** Imports a role, and returns where that can be undone. */
	private String imported(int round) {
		UploadedImport imports = withoutPendingImport();
		imports
			.plan(Map.of("roles.csv", FuzzedForm.TABLE.replace("import", "import " + SEED + " " + round).getBytes()));
		return imports.apply("Fuzzed").document().select("a[href$=/undo]").attr("href");
	}

	/** An import that a form began waits for a decision. */
	private UploadedImport withoutPendingImport() {
		UploadedImport imports = new UploadedImport(this.editor);
		imports.settled();
		imports.cancel();
		return imports;
	}

	private void signIn() {
		this.editor = this.team.signIn(Team.ADMINISTRATOR, Team.PASSWORD);
		this.token = this.editor.token();
	}

	private void next(FuzzedSite site) {
		FuzzedRequest request = this.text.oneIn(3) ? FuzzedRequest.get(site.address(this.text)) : this.text.oneIn(3)
				? site.mistakenAddress(this.text) : site.form(this.text).mistaken(this.text, this.token);
		send(this.text.oneIn(8) ? request.strange(this.text) : request, site);
	}

	private void send(FuzzedRequest sent, FuzzedSite site) {
		Http.Answer answer = send(sent);
		List<String> logged = this.log.list.stream()
			.filter((event) -> event.getLevel().isGreaterOrEqual(Level.ERROR) || event.getThrowableProxy() != null)
			.map(FuzzTests::line)
			.toList();
		this.log.list.clear();
		if (answer.status() >= HttpStatus.INTERNAL_SERVER_ERROR.value() || !logged.isEmpty()) {
			this.faults.putIfAbsent(
					sent.method() + " " + sent.target().replaceAll("[0-9a-f-]{36}|\\?.*", "*") + " " + answer.status(),
					sent + "\n" + logged);
		}
		if (answer.header("Content-Type").filter((type) -> type.startsWith("text/html")).isPresent()) {
			site.learn(sent.target(), answer.body());
		}
		if (answer.header("Location").filter((location) -> location.startsWith("/login")).isPresent()) {
			signIn();
		}
	}

	/** Sends a request; the server may hang up on one that it does not want to read. */
	private Http.Answer send(FuzzedRequest request) {
		try {
			return request.send(this.port, this.editor.cookies());
		}
		catch (UncheckedIOException ex) {
			if (ex.getCause() instanceof SocketTimeoutException) {
				this.faults.put("no answer", request.toString());
			}
			return new Http.Answer(0, List.of(), "");
		}
	}

	private static String line(ILoggingEvent event) {
		IThrowableProxy failure = event.getThrowableProxy();
		return event + ((failure != null) ? " " + ThrowableProxyUtil.asString(failure).lines().limit(5).toList() : "");
	}

	/**
	 * Leaves nobody who can sign in, no import that waits and no limit that is reached.
	 */
	private void leave() {
		this.clock.pass(Duration.ofMinutes(20));
		signIn();
		withoutPendingImport();
		Editor.Answer people = this.editor.open("/admin/people");
		people.document()
			.select("tbody th a")
			.stream()
			.filter((person) -> person.text().startsWith("fuzzed-thing-"))
			.forEach((person) -> this.editor.post(person.attr("href") + "/disable", Map.of("_csrf", this.token)));
	}

}
