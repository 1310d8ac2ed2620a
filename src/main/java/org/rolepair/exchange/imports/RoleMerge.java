package org.rolepair.exchange.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.rolepair.exchange.proposals.RoleProposal;
import org.rolepair.role.RoleContent;
import org.rolepair.role.Slug;
import org.rolepair.role.fact.BlankReason;
import org.rolepair.role.fact.Facts;
import org.rolepair.role.fact.Section;

/**
 * Merges an import's proposal into a role. Fields edited by hand are kept unless the
 * operator decides otherwise. Cells left empty in a row change nothing.
 */
final class RoleMerge {

	static final String TITLES = "titles";

	static final String CATEGORY = "category";

	static final String DESCRIPTION = "description";

	static final String ALTERNATE_TITLES = "alternateTitles";

	static final String DUTIES = "duties";

	static final String SOC_CODE = "socCode";

	static final String ONET_SOC_CODE = "onetSocCode";

	static final String CURRENCY = "currency";

	/** Prefix for rows, whose values count as edited by hand for agencies' tables. */
	static final String ROW_PREFIX = "row/";

	/** Fingerprint of the slug of a role that a row created. */
	static final String CREATED_BY_ROW = ROW_PREFIX + "made";

	private static final Currency DOLLARS = Currency.getInstance(Locale.US);

	private final RoleProposal proposal;

	private final Present present;

	private final Predicate<String> replaced;

	private final ImportFingerprints marks;

	private final List<RetainedField> held = new ArrayList<>();

	private final TextMerge texts;

	private RoleMerge(RoleProposal proposal, Present present, Predicate<String> replaced) {
		this.proposal = proposal;
		this.present = present;
		this.replaced = replaced;
		this.marks = present.marks().copy();
		this.texts = new TextMerge(proposal, present, this.marks, replaced, this.held);
	}

	/**
	 * Creates a new role.
	 * @param slug an unused slug
	 * @param category the slug of its category
	 * @throws IllegalArgumentException if the figures are inconsistent
	 */
	static Merged create(RoleProposal proposal, Slug slug, String category) {
		RoleProposal.Texts texts = proposal.texts().orElseThrow();
		Map<Section, BlankReason> otherwise = proposal.isOfRow() ? Map.of() : Arrays.stream(Section.values())
			.collect(Collectors.toMap(Function.identity(), (section) -> BlankReason.NOT_COLLECTED));
		RoleContent content = new RoleContent(slug, texts.titles().complete(), category, proposal.socCode(),
				proposal.onetSocCode(), proposal.currency().orElse(DOLLARS), texts.description(),
				texts.alternateTitles(), texts.duties(), Facts.of(List.of(), otherwise));
		RoleMerge merge = new RoleMerge(proposal,
				new Present(content, ImportFingerprints.none(), Optional.empty(), TextPolicy.REPLACE), (field) -> true);
		if (proposal.isOfRow()) {
			merge.marks.set(CREATED_BY_ROW, slug.value());
		}
		return merge.merged(Optional.of(category));
	}

	/**
	 * Changes an existing role.
	 * @param replaced fields edited by hand that the import replaces
	 * @throws IllegalArgumentException if the merged content is inconsistent
	 */
	static Merged change(RoleProposal proposal, Present present, Predicate<String> replaced) {
		return new RoleMerge(proposal, present, replaced)
			.merged(proposal.texts().flatMap(RoleProposal.Texts::category));
	}

	static String prefix(RoleProposal proposal) {
		return proposal.isOfRow() ? ROW_PREFIX : "";
	}

	private Merged merged(Optional<String> category) {
		RoleContent is = this.present.content();
		Facts facts = new FactMerge(this.marks, prefix(this.proposal), this.present.shipped().map(RoleContent::facts),
				this.replaced, this.held)
			.merge(is.facts(), this.proposal.facts());
		RoleContent named = this.proposal.texts().map((texts) -> this.texts.merge(texts, category)).orElse(is);
		Optional<String> onetSoc = this.proposal.isOfRow()
				? this.texts.text(ONET_SOC_CODE, this.proposal.onetSocCode(), RoleContent::onetSocCode)
				: is.onetSocCode();
		Optional<String> soc = this.proposal.isOfRow()
				? this.texts.text(SOC_CODE, this.proposal.socCode(), RoleContent::socCode)
				: is.socCode().or(this.proposal::socCode);
		return new Merged(named.withSocCode(soc).withOnetSocCode(onetSoc).withCurrency(currency(is)).withFacts(facts),
				this.marks, this.held);
	}

	/** Rejects another currency unless the row replaces all amounts. */
	private Currency currency(RoleContent is) {
		Optional<Currency> other = this.proposal.currency().filter((given) -> !given.equals(is.currency()));
		if (other.isEmpty()) {
			return is.currency();
		}
		boolean money = is.facts()
			.byKind()
			.values()
			.stream()
			.filter((fact) -> fact.kind().unit().isMoney() && !fact.isBlank())
			.anyMatch((fact) -> this.proposal.facts().stream().noneMatch((given) -> given.kind() == fact.kind()));
		if (money) {
			throw new IllegalArgumentException("the role has amounts in %s, and the row doesn't replace them in %s"
				.formatted(is.currency(), other.get()));
		}
		return this.texts.text(CURRENCY, other.get(), RoleContent::currency);
	}

	/**
	 * The current state of a role.
	 *
	 * @param marks fingerprints of earlier imports
	 * @param shipped the starter content, if it does not count as edited by hand
	 */
	record Present(RoleContent content, ImportFingerprints marks, Optional<RoleContent> shipped, TextPolicy texts) {

	}

	/** Whether texts follow the import, only gain alternate titles, or stay. */
	enum TextPolicy {

		REPLACE, ADD_ALTERNATE_TITLES, KEEP

	}

	/**
	 * The result of a merge.
	 *
	 * @param held fields that keep their values although the import differs
	 */
	record Merged(RoleContent content, ImportFingerprints marks, List<RetainedField> held) {

	}

}
