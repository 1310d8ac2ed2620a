package org.rolepair.exchange;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.rolepair.fact.BlankReason;
import org.rolepair.fact.Facts;
import org.rolepair.fact.Section;
import org.rolepair.role.Folding;
import org.rolepair.role.RoleContent;
import org.rolepair.role.Slug;

/**
 * Brings what an import says of an occupation together with the role that it belongs to.
 */
final class RoleMerge {

	static final String TITLES = "titles";

	static final String CATEGORY = "category";

	static final String DESCRIPTION = "description";

	static final String ALTERNATE_TITLES = "alternateTitles";

	static final String DUTIES = "duties";

	private static final Currency DOLLARS = Currency.getInstance(Locale.US);

	private final RoleProposal proposal;

	private final Predicate<String> replaced;

	private final List<Held> held = new ArrayList<>();

	private final Marks marks;

	private RoleMerge(RoleProposal proposal, Marks marks, Predicate<String> replaced) {
		this.proposal = proposal;
		this.marks = marks.copy();
		this.replaced = replaced;
	}

	/**
	 * Make a role that is not there yet.
	 * @param proposal what the import says, with its texts
	 * @param slug a slug that is free
	 * @throws IllegalArgumentException when the figures do not hold together
	 */
	static Merged create(RoleProposal proposal, Slug slug) {
		RoleMerge merge = new RoleMerge(proposal, Marks.none(), (field) -> true);
		RoleProposal.Texts texts = proposal.texts().orElseThrow();
		Map<Section, BlankReason> otherwise = new EnumMap<>(Section.class);
		for (Section section : Section.values()) {
			otherwise.put(section, BlankReason.NOT_COLLECTED);
		}
		merge.marks.set(TITLES, texts.titles());
		merge.marks.set(CATEGORY, texts.category());
		merge.marks.set(DESCRIPTION, Optional.of(texts.description()));
		merge.marks.set(ALTERNATE_TITLES, texts.alternateTitles());
		merge.marks.set(DUTIES, texts.duties());
		Facts facts = merge.facts().merge(Facts.of(List.of(), otherwise), proposal.facts());
		return merge.result(new RoleContent(slug, texts.titles(), texts.category(),
				Optional.of(proposal.occupation().socCode()), Optional.of(proposal.code()), DOLLARS,
				Optional.of(texts.description()), texts.alternateTitles(), texts.duties(), facts));
	}

	/**
	 * Change a role that is there.
	 * @param proposal what the import says
	 * @param role the role
	 * @param replaced the fields in which the import takes the place of what was written
	 * by hand
	 * @throws IllegalArgumentException when the figures do not hold together
	 */
	static Merged change(RoleProposal proposal, HeldRole role, Predicate<String> replaced) {
		RoleMerge merge = new RoleMerge(proposal, role.marks(), replaced);
		RoleContent present = RoleContent.of(role.profile());
		Facts facts = merge.facts().merge(present.facts(), proposal.facts());
		RoleContent figures = new RoleContent(present.slug(), present.titles(), present.category(),
				present.socCode().or(() -> Optional.of(proposal.occupation().socCode())), present.onetSocCode(),
				present.currency(), present.description(), present.alternateTitles(), present.duties(), facts);
		return merge.result(proposal.texts()
			.map((texts) -> role.ownsTexts() ? merge.texts(figures, texts) : merge.names(figures, texts))
			.orElse(figures));
	}

	private FactMerge facts() {
		return new FactMerge(this.marks, this.replaced, this.held);
	}

	private Merged result(RoleContent content) {
		return new Merged(content, this.marks, this.held);
	}

	/** Texts that an import has made follow the next one. */
	private RoleContent texts(RoleContent present, RoleProposal.Texts texts) {
		return new RoleContent(present.slug(), text(TITLES, present.titles(), texts.titles()),
				text(CATEGORY, present.category(), texts.category()), present.socCode(), present.onetSocCode(),
				present.currency(), text(DESCRIPTION, present.description(), Optional.of(texts.description())),
				text(ALTERNATE_TITLES, present.alternateTitles(), texts.alternateTitles()),
				text(DUTIES, present.duties(), texts.duties()), present.facts());
	}

	private <T> T text(String field, T present, T proposed) {
		if (present.equals(proposed)) {
			this.marks.set(field, present);
			return present;
		}
		if (!this.marks.holds(field, present) && !this.replaced.test(field)) {
			this.held.add(new Held(field, Held.Reason.BY_HAND, ""));
			return present;
		}
		this.marks.set(field, proposed);
		return proposed;
	}

	/** A role whose texts are its editors' takes only the names that it lacks. */
	private RoleContent names(RoleContent present, RoleProposal.Texts texts) {
		Map<String, String> names = new LinkedHashMap<>();
		present.alternateTitles().forEach((name) -> names.putIfAbsent(Folding.fold(name), name));
		texts.alternateTitles().forEach((name) -> names.putIfAbsent(Folding.fold(name), name));
		names.remove(Folding.fold(present.titles().title()));
		names.remove(Folding.fold(present.titles().plural()));
		return new RoleContent(present.slug(), present.titles(), present.category(), present.socCode(),
				present.onetSocCode(), present.currency(), present.description(), List.copyOf(names.values()),
				present.duties(), present.facts());
	}

	/**
	 * What came of it.
	 *
	 * @param content what the role says after the import
	 * @param marks what this import leaves in it
	 * @param held what stays though the import says otherwise
	 */
	record Merged(RoleContent content, Marks marks, List<Held> held) {

	}

}
