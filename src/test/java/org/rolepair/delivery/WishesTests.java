package org.rolepair.delivery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WishesTests {

	@ParameterizedTest
	@ValueSource(strings = { "gzip", "GZIP", "br, gzip", "gzip;q=0.5", "deflate, gzip ; q=1.0 , br" })
	void takesGzip(String header) {
		assertThat(Wishes.hasGzip(header)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "br", "gzip;q=0", "gzip; q=0.000", "gzipped", "identity, *;q=0" })
	void takesNoGzip(String header) {
		assertThat(Wishes.hasGzip(header)).isFalse();
		assertThat(Wishes.hasGzip(null)).isFalse();
	}

	@Test
	void knowsATagAmongOthersAndWeakened() {
		assertThat(Wishes.hasTag("\"a\"", "\"a\"")).isTrue();
		assertThat(Wishes.hasTag("\"b\", W/\"a\"", "\"a\"")).isTrue();
		assertThat(Wishes.hasTag(" * ", "\"a\"")).isTrue();
		assertThat(Wishes.hasTag("\"a-gzip\"", "\"a\"")).isFalse();
		assertThat(Wishes.hasTag(null, "\"a\"")).isFalse();
	}

	@Test
	void takesATypeThatIsNamedOrAny() {
		assertThat(Wishes.hasType(null, "application/json")).isTrue();
		assertThat(Wishes.hasType("text/html, */*;q=0.1", "application/json")).isTrue();
		assertThat(Wishes.hasType("text/html", "text/html;charset=UTF-8")).isTrue();
		assertThat(Wishes.hasType("text/html", "application/json")).isFalse();
	}

}
