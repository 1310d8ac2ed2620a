package org.rolepair.exchange.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files with bytes changed, cut and doubled at random are read or refused; nothing else
 * comes of them.
 */
class MutatedFilesTests {

	private static final int ROUNDS = 400;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "table.xlsx", "table.csv", "table.txt", "table.zip" })
	void fileIsReadOrRefused(String name) throws IOException {
		byte[] good = good(name);
		Random random = new Random(name.hashCode());
		int refused = 0;
		for (int round = 0; round < ROUNDS; round++) {
			Path path = Files.write(this.folder.resolve("mutated-" + name), mutated(good, random));
			try (InputFiles files = InputFiles.of(List.of(new InputFile(name, path)))) {
				files.all().forEach((file) -> Sheet.of(file).forEach((sheet) -> sheet.forEach((row) -> row.cell(0))));
			}
			catch (RefusedFileException ex) {
				assertThat(ex).hasMessageStartingWith(name);
				refused++;
			}
		}
		assertThat(refused).isPositive();
	}

	private byte[] good(String name) throws IOException {
		String rows = "<row r=\"1\"><c r=\"A1\"><v>32.65</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>café</t></is></c></row>"
			.repeat(20);
		if (name.endsWith(".xlsx")) {
			return Files.readAllBytes(GivenWorkbook.ofRows(this.folder.resolve(name), rows).path());
		}
		String text = "code\t\"title\"\tcafé\n".repeat(40);
		if (name.endsWith(".zip")) {
			return Files
				.readAllBytes(GivenWorkbook.zip(this.folder.resolve(name), "a.txt", text, "b/c.csv", "1,2\n").path());
		}
		return (name.endsWith(".csv") ? text.replace('\t', ',') : text).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] mutated(byte[] good, Random random) {
		byte[] bytes = good.clone();
		for (int i = random.nextInt(1, 6); i > 0; i--) {
			bytes = mutatedOnce(bytes, random);
		}
		return bytes;
	}

	private static byte[] mutatedOnce(byte[] bytes, Random random) {
		return switch (random.nextInt(4)) {
			case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
			case 1 -> doubled(bytes, random);
			default -> flipped(bytes, random);
		};
	}

	private static byte[] doubled(byte[] bytes, Random random) {
		int from = random.nextInt(bytes.length + 1);
		byte[] longer = Arrays.copyOf(bytes, bytes.length + (bytes.length - from));
		System.arraycopy(bytes, from, longer, bytes.length, bytes.length - from);
		return longer;
	}

	private static byte[] flipped(byte[] bytes, Random random) {
		byte[] flipped = bytes.clone();
		if (flipped.length > 0) {
			flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
		}
		return flipped;
	}

}
