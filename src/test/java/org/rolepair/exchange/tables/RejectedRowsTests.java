package org.rolepair.exchange.tables;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RejectedRowsTests {

	@TempDir
	private Path folder;

	@Test
	void rowsOfSeveralTablesShareTheirColumns() throws IOException {
		List<RejectedRow> rows = new ArrayList<>(rows("Title,Annual Mean Wage,x_reason\nCook,52k,Old\n"));
		rows.addAll(rows("source,title,annual_mean_wage\nacme,Baker,many,loose\n"));
		assertThat(written(rows)).isEqualTo("Title,Annual Mean Wage,source,,x_reason\r\n"
				+ "Cook,52k,,,Title: is odd\r\nBaker,many,acme,loose,title: is odd\r\n");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', textBlock = """
			=1+1,    '=1+1
			'=1+1,   '=1+1
			@cook,   '@cook
			-3.5%,   -3.5%
			-,       -
			+5,      +5
			52k,     52k
			-cmd,    '-cmd
			""")
	void noCellIsRunAndEachIsReadAsBefore(String given, String written) throws IOException {
		assertThat(written(rows("title,a\nCook," + given + "\n")))
			.isEqualTo("title,a,x_reason\r\nCook,%s,title: is odd\r\n".formatted(written));
	}

	private List<RejectedRow> rows(String text) throws IOException {
		Path file = Files.writeString(this.folder.resolve("roles.csv"), text);
		Sheet sheet = Sheet.of(new InputFile("roles.csv", file)).get(0);
		List<RejectedRow> rows = new ArrayList<>();
		Header.find(sheet, sheet.head(), List.of("title"))
			.orElseThrow()
			.forEachBelow(sheet, (row) -> rows.add(new RejectedRow(row, row.rejected("title", "is odd"))));
		return rows;
	}

	private static String written(List<RejectedRow> rows) throws IOException {
		StringWriter text = new StringWriter();
		new RejectedRows(rows).write(text);
		assertThat(text.toString()).startsWith("\uFEFF");
		return text.toString().substring(1);
	}

}
