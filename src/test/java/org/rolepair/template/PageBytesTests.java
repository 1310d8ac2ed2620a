package org.rolepair.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unbescape.html.HtmlEscape;

import static org.assertj.core.api.Assertions.assertThat;

class PageBytesTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "", "plain", "<a href=\"x\">it's & so on</a>", "−4% – “so” … é ÿ \u007f \u0080 \u07ff \u0800",
					"\ud83d\ude80 up", "\ud83d", "\ud83d up", "\ude80\ud83d", "\uffff\ud7ff\ue000" })
	void writesAsJavaEncodesAndThymeleafEscapes(String text) {
		assertThat(plain(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
		assertThat(escaped(text)).isEqualTo(HtmlEscape.escapeHtml4Xml(text).getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void writesAnyTextSo() {
		Random random = new Random(5);
		for (int i = 0; i < 2_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int at = random.nextInt(40); at > 0; at--) {
				text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x1_0000));
			}
			writesAsJavaEncodesAndThymeleafEscapes(text.toString());
		}
	}

	private static byte[] plain(String text) {
		PageBytes page = new PageBytes(1);
		page.append(text);
		return bytes(page);
	}

	private static byte[] escaped(String text) {
		PageBytes page = new PageBytes(1);
		page.appendEscaped(text);
		return bytes(page);
	}

	static String text(PageBytes page) {
		return new String(bytes(page), StandardCharsets.UTF_8);
	}

	private static byte[] bytes(PageBytes page) {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		try {
			page.writeTo(output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		assertThat(output.size()).isEqualTo(page.length());
		return output.toByteArray();
	}

}
