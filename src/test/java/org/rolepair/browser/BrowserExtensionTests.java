package org.rolepair.browser;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BrowserExtensionTests {

	@Test
	void isSkippedWithoutABrowser() {
		assertThat(BrowserExtension.evaluate(Map.of("PATH", "nowhere"))).satisfies((result) -> {
			assertThat(result.isDisabled()).isTrue();
			assertThat(result.getReason().orElseThrow()).startsWith("Skipped, as there is no Chromium on this machine");
		});
	}

	@Test
	void isNeverSkippedWhereItCounts() {
		assertThat(BrowserExtension.evaluate(Map.of("PATH", "nowhere", "CI", "true")).isDisabled()).isFalse();
	}

}
