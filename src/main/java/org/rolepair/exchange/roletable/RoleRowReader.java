package org.rolepair.exchange.roletable;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.rolepair.exchange.tables.RejectedRowException;
import org.rolepair.exchange.tables.RowFaults;
import org.rolepair.exchange.tables.TableRow;
import org.rolepair.format.Messages;
import org.rolepair.role.Duties;
import org.rolepair.role.Duty;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.Slug;
import org.rolepair.role.SourcedText;
import org.rolepair.role.fact.Fact;

public final class RoleRowReader {

	private static final int MAX_TITLE_LENGTH = 200;

	private static final int MAX_NAME_LENGTH = 300;

	private static final int MAX_DESCRIPTION_LENGTH = 4_000;

	private static final int MAX_DUTIES = 100;

	private static final Pattern ARTICLE = Pattern.compile("an?");

	/** What comes before the slug in the address of a role's page. */
	private static final Pattern PATH = Pattern.compile("^(?:https?://[^/]+)?/roles/");

	private static final Pattern SOC = Pattern.compile("\\d{2}-\\d{4}");

	private static final Pattern ONET_SOC = Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}");

	private final TableRow row;

	private final RowFigures figures;

	private final RowFaults faults = new RowFaults();

	private RoleRowReader(TableRow row, Messages messages) {
		this.row = row;
		this.figures = new RowFigures(row, messages);
	}

	/** Reads a row below the headings of a role table, or rejects it. */
	public static RoleRow read(TableRow row, Messages messages) {
		row.requireHeadings();
		row.requireResults((heading) -> !RoleColumns.isPassedOver(heading));
		return new RoleRowReader(row, messages).read();
	}

	/**
	 * Returns what can be read of a rejected row, with an empty title if that's missing;
	 * empty if its cells aren't below their headings.
	 */
	public static Optional<RoleRow> readPartly(TableRow row, Messages messages) {
		try {
			row.requireHeadings();
			return Optional.of(new RoleRowReader(row, messages).readPartly());
		}
		catch (RejectedRowException ex) {
			return Optional.empty();
		}
	}

	private RoleRow read() {
		RoleRow read = readPartly();
		this.faults.requireNone();
		return read;
	}

	private RoleRow readPartly() {
		RoleColumns.ofRoles().forEach((column) -> this.faults.attempt(() -> requireWords(column), ""));
		Optional<String> soc = attempt(() -> this.row.typedLine(RoleColumns.SOC_CODE, SOC, CodeFault::ofSoc));
		Optional<String> onetSoc = attempt(() -> onetSocCode(soc));
		Optional<Slug> role = attempt(this::role);
		Optional<RowTitles> titles = attempt(() -> Optional.of(titles()));
		Optional<String> category = attempt(() -> this.row.typedLine(RoleColumns.CATEGORY, MAX_TITLE_LENGTH));
		Optional<Currency> currency = attempt(this::currency);
		Optional<SourcedText> description = attempt(this::description);
		List<String> alternateTitles = this.faults.attempt(this::alternateTitles, List.of());
		Optional<Duties> duties = attempt(this::duties);
		List<Fact> facts = this.figures.facts(this.faults);
		return new RoleRow(this.row, role, titles.orElse(RowTitles.NONE), category, soc, onetSoc, currency, description,
				alternateTitles, duties, facts, this.figures.sources());
	}

	private <T> Optional<T> attempt(Supplier<Optional<T>> reader) {
		return this.faults.attempt(reader, Optional.empty());
	}

	private Optional<String> onetSocCode(Optional<String> soc) {
		Optional<String> code = this.row.typedLine(RoleColumns.ONET_SOC_CODE, ONET_SOC, CodeFault::ofOnetSoc);
		if (soc.isPresent() && code.isPresent() && !code.get().startsWith(soc.get() + ".")) {
			throw this.row.rejected(RoleColumns.ONET_SOC_CODE,
					"doesn't start with the SOC code of the row, " + soc.get());
		}
		return code;
	}

	/** Rejects a placeholder, unless an apostrophe shows that it is meant. */
	private String requireWords(String column) {
		String cell = this.row.text(column);
		if (Placeholder.isForText(cell)) {
			throw this.row.rejected(column, "\"%s\" says nothing; enter a text, or empty the cell".formatted(cell));
		}
		return cell;
	}

	private Optional<Slug> role() {
		return this.row.typedLine(RoleColumns.ROLE, Integer.MAX_VALUE)
			.map((text) -> Slug.parse(PATH.matcher(text).replaceFirst(""))
				.orElseThrow(() -> this.row.rejected(RoleColumns.ROLE,
						"isn't an address such as registered-nurse: up to 80 lowercase letters, digits and single hyphens"
								+ ", without the word \"vs\"")));
	}

	private RowTitles titles() {
		String title = this.row.typedLine(RoleColumns.TITLE, MAX_TITLE_LENGTH)
			.orElseThrow(() -> this.row.rejected(RoleColumns.TITLE, "is empty"));
		return new RowTitles(title, form(RoleColumns.PLURAL), form(RoleColumns.RUNNING_TITLE),
				form(RoleColumns.RUNNING_PLURAL),
				this.row.typedLine(RoleColumns.ARTICLE, ARTICLE, (word) -> "isn't \"a\" or \"an\""));
	}

	private Optional<String> form(String column) {
		return this.row.typedLine(column, MAX_TITLE_LENGTH);
	}

	private Optional<Currency> currency() {
		return this.row.typedLine(RoleColumns.CURRENCY, Integer.MAX_VALUE)
			.map((text) -> Currency.getAvailableCurrencies()
				.stream()
				.filter((known) -> known.getCurrencyCode().equals(text))
				.findFirst()
				.orElseThrow(() -> this.row.rejected(RoleColumns.CURRENCY, "isn't a currency such as USD")));
	}

	private Optional<SourcedText> description() {
		return this.row.typedText(RoleColumns.DESCRIPTION, MAX_DESCRIPTION_LENGTH)
			.map((text) -> new SourcedText(text,
					this.figures.source(RoleColumns.DESCRIPTION, RoleColumns.DESCRIPTION_SOURCE)));
	}

	private List<String> alternateTitles() {
		List<String> titles = items(RoleColumns.ALTERNATE_TITLES, MAX_NAME_LENGTH).stream().distinct().toList();
		requireAtMost(RoleProfile.MAX_ALTERNATE_TITLES, RoleColumns.ALTERNATE_TITLES, titles);
		return titles;
	}

	private Optional<Duties> duties() {
		List<String> items = items(RoleColumns.DUTIES, Duty.MAX_LENGTH);
		requireAtMost(MAX_DUTIES, RoleColumns.DUTIES, items);
		if (!items.stream().allMatch(Duty::isReadable)) {
			throw this.row.rejected(RoleColumns.DUTIES, "has a line with nothing but vertical bars");
		}
		return items.isEmpty() ? Optional.empty()
				: Optional.of(Duties.read(items, this.figures.source(RoleColumns.DUTIES, RoleColumns.DUTIES_SOURCE)));
	}

	private void requireAtMost(int most, String column, List<String> items) {
		if (items.size() > most) {
			throw this.row.rejected(column, "has more than %,d items".formatted(most));
		}
	}

	private List<String> items(String column, int longest) {
		List<String> items = this.row.typedText(column, Integer.MAX_VALUE).map(ListCell::read).orElse(List.of());
		items.stream().filter((item) -> item.length() > longest).findFirst().ifPresent((item) -> {
			throw this.row.rejected(column,
					"has an item of %,d characters; the limit is %,d".formatted(item.length(), longest));
		});
		return items;
	}

}
