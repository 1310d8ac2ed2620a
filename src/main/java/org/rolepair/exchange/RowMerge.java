package org.rolepair.exchange;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.rolepair.fact.BlankReason;
import org.rolepair.fact.Fact;
import org.rolepair.fact.FactKind;
import org.rolepair.fact.Facts;
import org.rolepair.fact.Section;
import org.rolepair.role.RoleContent;
import org.rolepair.role.Slug;
import org.rolepair.roletable.RoleRow;

/**
 * Brings what a row of the operator's own table says together with the role that it
 * belongs to. What the row leaves empty stays; what nobody has written by hand follows
 * the row. Marks of its own tell what an earlier row has left, so that official tables
 * take it for written by hand.
 */
final class RowMerge {

	/** Marks a role that was made by a row, with the slug that it got. */
	static final String MADE = "row/made";

	static final String SOC_CODE = "socCode";

	static final String ONET_SOC_CODE = "onetSocCode";

	static final String CURRENCY = "currency";

	/** Begins the names of the marks that rows leave. */
	static final String OWN = "row/";

	private static final Currency DOLLARS = Currency.getInstance(Locale.US);

	private final RoleRow row;

	private final Present present;

	private final Predicate<String> replaced;

	private final Marks marks;

	private final List<Held> held = new ArrayList<>();

	private RowMerge(RoleRow row, Present present, Predicate<String> replaced) {
		this.row = row;
		this.present = present;
		this.replaced = replaced;
		this.marks = present.marks().copy();
	}

	/**
	 * Make a role that is not there yet.
	 * @param row what is said of it, its description among it
	 * @param slug a slug that is free
	 * @param category the slug of its category
	 */
	static RoleMerge.Merged create(RoleRow row, Slug slug, String category) {
		RoleContent empty = new RoleContent(slug, row.titles().complete(), category, socCode(row), row.onetSocCode(),
				row.currency().orElse(DOLLARS), row.description(), row.alternateTitles(), row.duties(),
				Facts.of(List.of(), nothingCollected()));
		RowMerge merge = new RowMerge(row, new Present(empty, Marks.none(), Optional.empty(), false), (field) -> true);
		merge.marks.set(MADE, slug.value());
		return merge.merged(Optional.of(category));
	}

	/**
	 * Change a role that is there.
	 * @param row what is said of it
	 * @param category the slug of the category that the row names
	 * @param present the role
	 * @param replaced the fields in which the row takes the place of what was written by
	 * hand
	 * @throws IllegalArgumentException when the two do not hold together
	 */
	static RoleMerge.Merged change(RoleRow row, Optional<String> category, Present present,
			Predicate<String> replaced) {
		return new RowMerge(row, present, replaced).merged(category);
	}

	private RoleMerge.Merged merged(Optional<String> category) {
		RoleContent is = this.present.content();
		RoleContent named = this.present.textsStay() ? is : texts(is, category);
		Optional<String> onetSoc = this.row.onetSocCode().isEmpty() ? is.onetSocCode()
				: text(ONET_SOC_CODE, is.onetSocCode(), this.row.onetSocCode(), RoleContent::onetSocCode);
		Optional<String> soc = socCode(this.row).isEmpty() ? is.socCode()
				: text(SOC_CODE, is.socCode(), socCode(this.row), RoleContent::socCode);
		Facts facts = facts(is.facts());
		return new RoleMerge.Merged(new RoleContent(is.slug(), named.titles(), named.category(), soc, onetSoc,
				currency(is), named.description(), named.alternateTitles(), named.duties(), facts), this.marks,
				this.held);
	}

	private static Optional<String> socCode(RoleRow row) {
		return row.socCode().or(() -> row.onetSocCode().map((code) -> code.substring(0, 7)));
	}

	private RoleContent texts(RoleContent is, Optional<String> category) {
		return new RoleContent(is.slug(),
				text(RoleMerge.TITLES, is.titles(), this.row.titles().complete(is.titles()), RoleContent::titles),
				category.map((named) -> text(RoleMerge.CATEGORY, is.category(), named, RoleContent::category))
					.orElse(is.category()),
				is.socCode(), is.onetSocCode(), is.currency(),
				this.row.description().isEmpty() ? is.description()
						: text(RoleMerge.DESCRIPTION, is.description(), this.row.description(),
								RoleContent::description),
				this.row.alternateTitles().isEmpty() ? is.alternateTitles()
						: text(RoleMerge.ALTERNATE_TITLES, is.alternateTitles(), this.row.alternateTitles(),
								RoleContent::alternateTitles),
				this.row.duties().isEmpty() ? is.duties()
						: text(RoleMerge.DUTIES, is.duties(), this.row.duties(), RoleContent::duties),
				is.facts());
	}

	private <T> T text(String field, T is, T proposed, Function<RoleContent, T> part) {
		boolean free = is.equals(proposed) || isNobodys(field, is, part) || isMissing(field, is);
		if (!free && !this.replaced.test(field)) {
			this.held.add(new Held(field, Held.Reason.BY_HAND, ""));
			return is;
		}
		this.marks.set(OWN + field, proposed);
		return proposed;
	}

	/** Whether an import or the project has left what stands in a field. */
	private <T> boolean isNobodys(String field, T is, Function<RoleContent, T> part) {
		return this.marks.holds(OWN + field, is) || this.marks.holds(field, is)
				|| this.present.shipped().map(part).filter(is::equals).isPresent();
	}

	/** Whether a field is empty and was never filled by an import. */
	private boolean isMissing(String field, Object is) {
		boolean empty = is.equals(Optional.empty()) || is.equals(List.of());
		return empty && !this.marks.knows(field) && !this.marks.knows(OWN + field);
	}

	/** Numbers without a currency of their own would change their meaning with it. */
	private Currency currency(RoleContent is) {
		Optional<Currency> other = this.row.currency().filter((given) -> !given.equals(is.currency()));
		if (other.isEmpty()) {
			return is.currency();
		}
		List<FactKind> given = this.row.facts().stream().map(Fact::kind).toList();
		boolean money = is.facts()
			.byKind()
			.values()
			.stream()
			.anyMatch((fact) -> fact.kind().unit().isMoney() && !fact.isBlank() && !given.contains(fact.kind()));
		if (money) {
			throw new IllegalArgumentException("the role has amounts in %s that the row does not give anew in %s"
				.formatted(is.currency(), other.get()));
		}
		return text(CURRENCY, is.currency(), other.get(), RoleContent::currency);
	}

	private Facts facts(Facts is) {
		return new RowFacts(this.marks, this.present.shipped().map(RoleContent::facts), this.replaced, this.held)
			.merge(is, this.row.facts());
	}

	private static Map<Section, BlankReason> nothingCollected() {
		Map<Section, BlankReason> otherwise = new EnumMap<>(Section.class);
		List.of(Section.values()).forEach((section) -> otherwise.put(section, BlankReason.NOT_COLLECTED));
		return otherwise;
	}

	/**
	 * A role as a row finds it.
	 *
	 * @param content what it says
	 * @param marks what imports have left in it
	 * @param shipped what it said first, of a role that the project ships
	 * @param textsStay whether the row brings it figures and codes only
	 */
	record Present(RoleContent content, Marks marks, Optional<RoleContent> shipped, boolean textsStay) {

	}

}
