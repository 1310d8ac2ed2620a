package org.rolepair.compress;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuickGzipTests {

	private final Random random = new Random(20261127);

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 7, 8, 9, 12, 13, 255, 256, 257, 258, 259, 260, 261, 262, 515, 516, 517, 32_767,
			32_768, 65_535, 65_536, 65_537, 65_544, 131_072, 200_001 })
	void oneByteManyTimesComesBack(int length) throws IOException {
		byte[] page = new byte[length];
		Arrays.fill(page, (byte) 'a');
		assertComesBack(page);
	}

	@Test
	void randomBytesComeBack() throws IOException {
		for (int i = 0; i < 400; i++) {
			byte[] page = new byte[this.random.nextInt(3_000)];
			int values = 1 + this.random.nextInt(256);
			for (int at = 0; at < page.length; at++) {
				page[at] = (byte) this.random.nextInt(values);
			}
			assertComesBack(page);
		}
	}

	@Test
	void repeatsFromNearAndFarComeBack() throws IOException {
		for (int i = 0; i < 200; i++) {
			byte[] page = new byte[1_000 + this.random.nextInt(150_000)];
			this.random.nextBytes(page);
			for (int repeat = 0; repeat < 60; repeat++) {
				int length = 1 + this.random.nextInt(Math.min(900, page.length / 3));
				int from = this.random.nextInt(page.length - length);
				int to = this.random.nextInt(page.length - length);
				page[to] = ' ';
				System.arraycopy(page, from, page, Math.min(to + 1, page.length - length), length);
			}
			assertComesBack(page);
		}
	}

	@Test
	void repeatsOfSevenBytesAndLessOverlap() throws IOException {
		for (int period = 1; period <= 12; period++) {
			byte[] page = new byte[5_000];
			for (int at = 0; at < page.length; at++) {
				page[at] = (byte) ('a' + at % period);
			}
			assertComesBack(page);
		}
	}

	@Test
	void veryUnevenCountsNeedNoLongerCodesThanThereAre() throws IOException {
		StringBuilder page = new StringBuilder();
		int more = 1;
		int most = 1;
		for (char letter = 'a'; letter <= 'v'; letter++) {
			for (int i = 0; i < most; i++) {
				page.append(letter).append((char) ('A' + this.random.nextInt(2)));
			}
			int next = more + most;
			more = most;
			most = next;
		}
		assertComesBack(page.toString().getBytes(StandardCharsets.US_ASCII));
	}

	@Test
	void sameBytesAreCompressedToTheSameWhateverCameBetween() {
		byte[] page = table(300).getBytes(StandardCharsets.UTF_8);
		byte[] first = compress(page);
		compress(table(20).getBytes(StandardCharsets.UTF_8));
		compress(new byte[2_000_000]);
		assertThat(compress(page)).isEqualTo(first);
	}

	@Test
	void tableOfAPageTakesLittleMoreThanWithTheLibraryAtItsQuickest() throws IOException {
		byte[] page = table(400).getBytes(StandardCharsets.UTF_8);
		assertComesBack(page);
		Deflater library = new Deflater(Deflater.BEST_SPEED);
		library.setInput(page);
		library.finish();
		int length = library.deflate(new byte[page.length]);
		library.end();
		assertThat(compress(page)).hasSizeLessThan(length * 5 / 4);
	}

	private String table(int rows) {
		Random numbers = new Random(7);
		StringBuilder page = new StringBuilder("<table class=\"facts\">");
		for (int i = 0; i < rows; i++) {
			page.append("<tr><th scope=\"row\">Percentile ")
				.append(numbers.nextInt(100))
				.append("</th><td>$")
				.append(numbers.nextInt(200_000))
				.append("<a class=\"source\" href=\"#source-1\" aria-label=\"Source 1\">1</a></td></tr>\n");
		}
		return page.append("</table>").toString();
	}

	@Test
	void whatStandsBehindThePageIsLeftOut() throws IOException {
		byte[] page = table(30).getBytes(StandardCharsets.UTF_8);
		byte[] longer = Arrays.copyOf(page, page.length * 2);
		System.arraycopy(page, 0, longer, page.length, page.length);
		assertThat(QuickGzip.compress(longer, page.length)).isEqualTo(compress(page));
	}

	private static byte[] compress(byte[] page) {
		return QuickGzip.compress(page, page.length);
	}

	private static void assertComesBack(byte[] page) throws IOException {
		byte[] compressed = compress(page);
		try (GZIPInputStream input = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
			assertThat(input.readAllBytes()).isEqualTo(page);
		}
	}

}
