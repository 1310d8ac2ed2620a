package org.rolepair.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.EditedRole;
import org.rolepair.Editor;
import org.rolepair.EditorsTest;
import org.rolepair.Http;
import org.rolepair.MovableClock;
import org.rolepair.role.CategoryName;
import org.rolepair.role.publishing.CategoryCatalogue;
import org.rolepair.source.Citation;
import org.rolepair.source.SourceCatalogue;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EditorsTest
class ResponseCacheFilterTests {

	private static final String NURSES = "/search/suggestions?q=nurse";

	@LocalServerPort
	private int port;

	@Autowired
	private ResponseCache cache;

	@Autowired
	private MovableClock clock;

	@Autowired
	private SourceCatalogue sources;

	@Autowired
	private CategoryCatalogue categories;

	@Test
	void servesWhatItMadeWithTheSameHeaders() {
		String address = "/search/suggestions?q=ready%20nurse";
		Http.Answer first = Http.get(this.port, address);
		assertThat(this.cache.find("/search/suggestions\nq=ready nurse")).isPresent();
		Http.Answer second = Http.get(this.port, address);
		assertThat(second.body()).isEqualTo(first.body());
		assertThat(first.header("X-Request-Id")).isPresent();
		assertThat(second.header("X-Request-Id")).isEmpty();
		assertThat(ofAll(second)).containsExactlyInAnyOrderElementsOf(ofAll(first));
		assertThat(second.header("ETag").orElseThrow()).startsWith("\"");
		assertThat(second.header("Content-Security-Policy")).isPresent();
	}

	@Test
	void answersBrieflyWhoHasItAlready() {
		String tag = Http.get(this.port, NURSES).header("ETag").orElseThrow();
		for (String address : List.of(NURSES, NURSES + "&unknown=1")) {
			Http.Answer answer = Http.get(this.port, address, "If-None-Match: " + tag);
			assertThat(answer.status()).isEqualTo(304);
			assertThat(answer.body()).isEmpty();
			assertThat(answer.header("ETag")).hasValue(tag);
			assertThat(answer.header("Cache-Control")).hasValue("max-age=60, public");
		}
	}

	@Test
	void keepsTheWholeAnswerWhateverWasAskedOfIt() {
		String address = "/search/suggestions?q=whole%20nurse";
		Http.Answer head = Http.send(this.port, "HEAD", address, "Range: bytes=0-1", "If-Match: \"none\"");
		assertThat(head.status()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		Http.Answer whole = Http.get(this.port, address);
		assertThat(whole.body()).startsWith("{").endsWith("}");
		assertThat(head.header("Content-Length"))
			.hasValue(String.valueOf(whole.body().getBytes(StandardCharsets.UTF_8).length));
	}

	@Test
	void keepsNeitherErrorsNorWhatIsAskedTwice() {
		assertThat(Http.get(this.port, "/search/suggestions?q=odd", "Accept: text/html").status()).isEqualTo(406);
		assertThat(Http.get(this.port, "/search/suggestions?q=odd&q=even").status()).isEqualTo(200);
		assertThat(this.cache.find("/search/suggestions\nq=odd")).isEmpty();
	}

	@Test
	void doesNotGiveAClientATypeThatItRefuses() {
		assertThat(Http.get(this.port, NURSES).status()).isEqualTo(200);
		assertThat(Http.get(this.port, NURSES, "Accept: text/html").status()).isEqualTo(406);
		assertThat(Http.get(this.port, NURSES, "Accept: application/json").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/roles/registered-nurse", "/compare/pharmacist-vs-registered-nurse",
			"/compare/pharmacist-vs-registered-nurse?rows=differences" })
	void pageIsCompressedOnceForWhoTakesIt(String path) throws IOException, InterruptedException {
		HttpResponse<byte[]> plain = get(path, "identity");
		HttpResponse<byte[]> compressed = get(path, "gzip");
		assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(compressed.body()).hasSizeLessThan(plain.body().length / 3);
		assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
			.isEqualTo(plain.body());
		assertThat(compressed.headers().firstValue("ETag")).isNotEqualTo(plain.headers().firstValue("ETag"));
		assertThat(plain.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding");
		assertThat(get(path, "gzip").headers().map().keySet())
			.containsExactlyInAnyOrderElementsOf(compressed.headers().map().keySet());
	}

	@Test
	void pageIsKeptByWhatItShows() {
		String pair = "/compare/pharmacist-vs-registered-nurse";
		String all = Http.get(this.port, pair).body();
		String different = Http.get(this.port, pair + "?unknown=1&rows=differences").body();
		assertThat(different).isNotEqualTo(all);
		assertThat(Http.get(this.port, pair + "?rows=differences").body()).isEqualTo(different);
		assertThat(Http.get(this.port, pair + "?unknown=2").body()).isEqualTo(all);
		assertThat(Http.get(this.port, pair + "?as-of=2020-01-01").body()).isNotEqualTo(all);
		assertThat(Http.get(this.port, pair, "Accept: application/json").status()).isEqualTo(303);
		assertThat(Http.get(this.port, pair + "?place=none%3Frows=differences").body()).isNotEqualTo(different);
	}

	@Test
	void pageIsMadeAnewOnTheDayOnWhichFiguresAreOld() {
		String before = Http.get(this.port, "/roles/pharmacist").body();
		this.clock.pass(Duration.ofDays(2_000));
		try {
			assertThat(Http.get(this.port, "/roles/pharmacist").body()).isNotEqualTo(before);
		}
		finally {
			this.clock.pass(Duration.ofDays(-2_000));
		}
		assertThat(Http.get(this.port, "/roles/pharmacist").body()).isEqualTo(before);
	}

	@Test
	void isMadeAnewWhenASourceHasChanged() {
		Citation source = this.sources.bySlug("bls-ep-2024-34").orElseThrow();
		String before = Http.get(this.port, "/roles/pharmacist").body();
		ResponseCache.ContentVersion version = this.cache.version();
		this.sources.change(this.sources.find(source.slug()).orElseThrow().version(), source);
		assertThat(this.cache.version()).isNotEqualTo(version);
		assertThat(Http.get(this.port, "/roles/pharmacist").body()).isEqualTo(before);
	}

	@Test
	void isMadeAnewWhenCategoriesHaveChanged() {
		CategoryName name = new CategoryName("quoin-trades", "Quoin trades", "quoin trades");
		assertThat(Http.get(this.port, "/categories/quoin-trades").status()).isEqualTo(404);
		this.categories.add(name, "They set corner stones.");
		assertThat(Http.get(this.port, "/categories/quoin-trades").body()).contains("They set corner stones.");
		int version = this.categories.bySlug("quoin-trades").orElseThrow().version();
		this.categories.change(version, name, "They cut corner stones.");
		assertThat(Http.get(this.port, "/categories/quoin-trades").body()).contains("They cut corner stones.");
		this.categories.remove("quoin-trades", this.categories.bySlug("quoin-trades").orElseThrow().version());
		assertThat(Http.get(this.port, "/categories/quoin-trades").status()).isEqualTo(404);
	}

	@Test
	void isKeptInFewerBytesWhenAskedForAgain() throws IOException, InterruptedException {
		String path = "/compare/stocker-or-order-filler-vs-mechanical-engineer-vs-general-office-clerk";
		HttpResponse<byte[]> first = get(path, "gzip");
		HttpResponse<byte[]> second = get(path, "gzip");
		assertThat(second.body()).hasSizeLessThan(first.body().length);
		assertThat(expanded(second)).isEqualTo(expanded(first));
		String tag = first.headers().firstValue("ETag").orElseThrow();
		assertThat(second.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
		Http.Answer again = Http.get(this.port, path, "Accept-Encoding: gzip", "If-None-Match: " + tag);
		assertThat(again.status()).isEqualTo(304);
		assertThat(again.header("ETag")).hasValue(tag);
	}

	/** What was made for somebody has the number of that request. */
	@Test
	void crowdWaitsForWhatIsBeingMade() throws InterruptedException, ExecutionException {
		int turns = Math.max(2, Runtime.getRuntime().availableProcessors());
		String page = "/compare/general-office-clerk-vs-mechanical-engineer-vs-stocker-or-order-filler";
		ExecutorService crowd = Executors.newFixedThreadPool(8 * turns);
		List<Future<Http.Answer>> asked = new ArrayList<>();
		int made = 0;
		try {
			for (int i = 0; i < 8 * turns; i++) {
				asked.add(crowd.submit(() -> Http.get(this.port, page)));
			}
			for (Future<Http.Answer> one : asked) {
				assertThat(one.get().status()).isEqualTo(200);
				made += one.get().header("X-Request-Id").isPresent() ? 1 : 0;
			}
		}
		finally {
			crowd.shutdownNow();
		}
		assertThat(made).isPositive().isLessThanOrEqualTo(2 * turns);
	}

	private static byte[] expanded(HttpResponse<byte[]> answer) throws IOException {
		return new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
	}

	/** While many ask, what is published is suggested to the next who asks. */
	@Test
	void isNeverOldAfterAPublication(@Autowired Editor publisher) throws InterruptedException, ExecutionException {
		EditedRole role = EditedRole.published(publisher, "Quoin dresser");
		AtomicBoolean done = new AtomicBoolean();
		ExecutorService crowd = Executors.newFixedThreadPool(4);
		List<Future<Integer>> asked = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			asked.add(crowd.submit(() -> askUntil(done)));
		}
		try {
			for (String letter : List.of("A", "B", "C", "D", "E", "F")) {
				String name = "Corner mason " + letter;
				role.save(publisher, "basics", Map.of("alternateTitles", name));
				role.form(publisher, "publish").set("note", "Another name").submit();
				assertThat(suggested()).contains("“" + name + "”");
				assertThat(Http.get(this.port, role.page()).body()).contains(name);
			}
		}
		finally {
			done.set(true);
			crowd.shutdown();
		}
		for (Future<Integer> one : asked) {
			assertThat(one.get()).isPositive();
		}
	}

	private int askUntil(AtomicBoolean done) {
		int asked = 0;
		while (!done.get()) {
			suggested();
			Http.get(this.port, "/roles/quoin-dresser");
			asked++;
		}
		return asked;
	}

	private String suggested() {
		return Http.get(this.port, "/search/suggestions?q=corner%20mason").body();
	}

	private HttpResponse<byte[]> get(String address, String coding) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
			.header("Accept-Encoding", coding)
			.build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
	}

	/** Returns the headers that don't depend on when the response was made. */
	private static List<String> ofAll(Http.Answer answer) {
		return answer.headers()
			.stream()
			.filter((line) -> !line.startsWith("Date:") && !line.startsWith("X-Request-Id:"))
			.toList();
	}

}
