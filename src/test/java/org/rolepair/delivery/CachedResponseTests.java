package org.rolepair.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class CachedResponseTests {

	private final CachedResponse shortOne = CachedResponse.of(List.of(), "text/plain",
			"short".getBytes(StandardCharsets.UTF_8));

	@ParameterizedTest
	@CsvSource({ "{tag}, 304", "W/{tag}, 304", "'\"other\", W/{tag}', 304", "*, 304", "\"other\", 200",
			"\"{digest}-gzip\", 200" })
	void clientThatHasItIsToldSo(String known, int status) throws IOException {
		String tag = get("").getHeader("ETag");
		MockHttpServletResponse response = get(
				known.replace("{tag}", tag).replace("{digest}", this.shortOne.fingerprint()));
		assertThat(response.getStatus()).isEqualTo(status);
		assertThat(response.getHeader("ETag")).isEqualTo(tag);
		assertThat(response.getContentAsString()).isEqualTo((status == 304) ? "" : "short");
	}

	@Test
	void shortBodyIsNotCompressed() {
		assertThat(this.shortOne.bytes()).hasSize("short".length());
		assertThat(this.shortOne.dense()).isSameAs(this.shortOne);
	}

	@Test
	void reasonsToVaryAreJoined() {
		CachedResponse response = CachedResponse.of(
				List.of(new CachedResponse.Header("Vary", "Accept"), new CachedResponse.Header("X-Any", "1")),
				"text/plain", new byte[5_000]);
		assertThat(response.headers()).containsExactly(new CachedResponse.Header("X-Any", "1"),
				new CachedResponse.Header("Vary", "Accept, Accept-Encoding"));
	}

	private MockHttpServletResponse get(String known) throws IOException {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
		if (!known.isEmpty()) {
			request.addHeader("If-None-Match", known);
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.shortOne.writeTo(request, response);
		return response;
	}

}
