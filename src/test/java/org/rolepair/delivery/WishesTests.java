package org.rolepair.delivery;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WishesTests {

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
