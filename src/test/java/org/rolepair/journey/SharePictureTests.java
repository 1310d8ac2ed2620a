package org.rolepair.journey;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolepair.Http;
import org.rolepair.RolepairTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A comparison that somebody posts comes with a picture of it. */
@RolepairTest
class SharePictureTests {

	private static final String PAIR = "/compare/lawyer-vs-paralegal";

	private static final int MAX_BYTES = 60_000;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { PAIR, "/compare/patient-service-specialist-vs-patient-coordinator",
			"/compare/patient-coordinator-vs-lawyer",
			"/compare/lawyer-vs-paralegal-vs-registered-nurse-vs-patient-coordinator" })
	void aPictureIsSmallAndOfTheSizeOfPosts(String path) throws IOException, InterruptedException {
		HttpResponse<byte[]> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path + "/share.png")).build(),
					HttpResponse.BodyHandlers.ofByteArray());
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
		assertThat(answer.body().length).isLessThan(MAX_BYTES);
		try (InputStream input = new ByteArrayInputStream(answer.body())) {
			BufferedImage picture = ImageIO.read(input);
			assertThat(picture.getWidth()).isEqualTo(1200);
			assertThat(picture.getHeight()).isEqualTo(630);
		}
	}

	@Test
	void thePageNamesItsPicture() {
		Document page = Jsoup.parse(Http.get(this.port, PAIR).body());
		assertThat(page.select("meta[property=og:image]").attr("content"))
			.isEqualTo(page.select("link[rel=canonical]").attr("href") + "/share.png");
		assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
		assertThat(Jsoup.parse(Http.get(this.port, "/roles/lawyer").body()).select("meta[property=og:image]"))
			.isEmpty();
	}

	@Test
	void aPictureIsKeptUntilTheRolesChange() {
		Http.Answer first = Http.get(this.port, PAIR + "/share.png");
		Http.Answer again = Http.get(this.port, PAIR + "/share.png",
				"If-None-Match: " + first.header("ETag").orElseThrow());
		assertThat(again.status()).isEqualTo(304);
	}

	@Test
	void anotherAddressLeadsToThePictureOrToNone() {
		Http.Answer moved = Http.get(this.port, "/compare/LAWYER-vs-paralegal/share.png");
		assertThat(moved.status()).isEqualTo(301);
		assertThat(moved.header("Location").orElseThrow()).endsWith(PAIR + "/share.png");
		assertThat(Http.get(this.port, "/compare/lawyer-vs-no-such-role/share.png").status()).isEqualTo(404);
	}

}
