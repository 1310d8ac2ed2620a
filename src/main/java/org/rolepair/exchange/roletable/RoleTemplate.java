package org.rolepair.exchange.roletable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rolepair.format.Messages;
import org.rolepair.source.Citation;

/**
 * Writes the workbook that people fill in: an empty table of roles with the usual
 * columns, and a sheet that explains them. Cells offer the categories and sources of the
 * catalogue.
 */
@RequiredArgsConstructor
public final class RoleTemplate {

	private static final int ROWS = 1_000;

	private static final int HEADING_HEIGHT = 32;

	private static final String DARK = "0F4C52";

	private static final String MIDDLE = "4A6A6E";

	private static final String WHITE = "FFFFFF";

	private static final int[] HELP_WIDTHS = { 24, 62, 44, 40 };

	private final Messages messages;

	private final List<String> categories;

	private final Collection<Citation> sources;

	/** Writes the workbook in .xlsx format. */
	public void write(OutputStream out) throws IOException {
		try (Workbook workbook = new Workbook(out, "Rolepair", "1.0")) {
			writeRoles(workbook.newWorksheet(text("sheet.roles")));
			writeHelp(workbook.newWorksheet(text("sheet.help")));
			writeLists(workbook.newWorksheet(text("sheet.lists")));
		}
	}

	private void writeRoles(Worksheet sheet) {
		for (TemplateColumn column : TemplateColumn.values()) {
			int at = column.ordinal();
			sheet.width(at, column.width());
			sheet.style(at).format(column.format()).wrapText(true).verticalAlignment("top").set();
			sheet.value(0, at, text("heading." + column));
			sheet.style(0, at)
				.bold()
				.fontColor(WHITE)
				.fillColor(column.isRequired() ? DARK : MIDDLE)
				.wrapText(true)
				.verticalAlignment("center")
				.set();
			column.list().ifPresent((list) -> offer(sheet.range(1, at, ROWS, at), list));
		}
		sheet.rowHeight(0, HEADING_HEIGHT);
		sheet.freezePane(1, 1);
		sheet.pageOrientation("landscape");
		sheet.repeatRows(0);
	}

	private void offer(Range cells, TemplateList list) {
		cells.validateWithListByFormula(list.range())
			.errorStyle(list.strict() ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.INFORMATION)
			.showErrorMessage(list.strict())
			.errorTitle(text("list.title"))
			.error(text("list." + list));
	}

	private void writeHelp(Worksheet sheet) {
		for (int at = 0; at < HELP_WIDTHS.length; at++) {
			sheet.width(at, HELP_WIDTHS[at]);
		}
		sheet.value(0, 0, text("sheet.help"));
		sheet.style(0, 0).bold().fontSize(16).set();
		List<String> steps = text("steps").lines().toList();
		for (int i = 0; i < steps.size(); i++) {
			sheet.value(i + 1, 0, steps.get(i));
		}
		int heads = steps.size() + 2;
		writeRow(sheet, heads,
				List.of(text("help.column"), text("help.what"), text("help.example"), text("help.blank")));
		sheet.range(heads, 0, heads, HELP_WIDTHS.length - 1).style().bold().fontColor(WHITE).fillColor(DARK).set();
		for (TemplateColumn column : TemplateColumn.values()) {
			int row = heads + 1 + column.ordinal();
			writeRow(sheet, row, List.of(text("heading." + column), text("what." + column), text("example." + column),
					text("blank." + column)));
			sheet.range(row, 0, row, HELP_WIDTHS.length - 1).style().wrapText(true).verticalAlignment("top").set();
			sheet.style(row, 0).bold().wrapText(true).verticalAlignment("top").set();
		}
		sheet.hideGridLines();
		sheet.pageOrientation("landscape");
	}

	private static void writeRow(Worksheet sheet, int row, List<String> cells) {
		for (int at = 0; at < cells.size(); at++) {
			sheet.value(row, at, cells.get(at));
		}
	}

	private void writeLists(Worksheet sheet) {
		for (TemplateList list : TemplateList.values()) {
			int at = list.ordinal();
			List<String> items = list.items(this.categories, this.sources);
			for (int i = 0; i < items.size(); i++) {
				sheet.value(i, at, items.get(i));
			}
			Range range = sheet.range(0, at, Math.max(0, items.size() - 1), at);
			range.setFolderScope(true);
			sheet.addNamedRange(range, list.range());
		}
		sheet.setVisibilityState(VisibilityState.HIDDEN);
	}

	private String text(String key) {
		return this.messages.text("template." + key);
	}

}
