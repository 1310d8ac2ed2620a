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
import org.rolepair.exchange.roletable.RoleRow;
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

	private RoleMerge() {
	}

	/** Creates a new role, with a slug that is not in use. */
	static Merged create(RoleProposal proposal, Slug slug, String category) {
		RoleProposal.Texts texts = proposal.texts().orElseThrow();
		Map<Section, BlankReason> otherwise = proposal.isOfRow() ? Map.of() : Arrays.stream(Section.values())
			.collect(Collectors.toMap(Function.identity(), (section) -> BlankReason.NOT_COLLECTED));
		RoleContent content = new RoleContent(slug, texts.titles().complete(), category, proposal.socCode(),
				proposal.onetSocCode(), proposal.currency().orElse(DOLLARS), texts.description(),
				texts.alternateTitles(), texts.duties(), Facts.of(List.of(), otherwise));
		ImportFingerprints marks = ImportFingerprints.none();
		if (proposal.isOfRow()) {
			marks.set(CREATED_BY_ROW, slug.value());
		}
		return merge(proposal, new Present(content, marks, Optional.empty(), TextPolicy.REPLACE), (field) -> true,
				Optional.of(category));
	}

	static Merged change(RoleProposal proposal, Present present, Predicate<String> replaced) {
		return merge(proposal, present, replaced, proposal.texts().flatMap(RoleProposal.Texts::category));
	}

	static String prefix(RoleProposal proposal) {
		return proposal.isOfRow() ? ROW_PREFIX : "";
	}

	private static Merged merge(RoleProposal proposal, Present present, Predicate<String> replaced,
			Optional<String> category) {
		RoleContent is = present.content();
		ImportFingerprints marks = present.marks().copy();
		List<RetainedField> held = new ArrayList<>();
		TextMerge texts = new TextMerge(proposal, present, marks, replaced, held);
		Facts facts = new FactMerge(marks, prefix(proposal), present.shipped().map(RoleContent::facts), replaced, held)
			.merge(is.facts(), proposal.facts());
		RoleContent named = proposal.texts().map((proposed) -> texts.merge(proposed, category)).orElse(is);
		Optional<String> onetSoc = proposal.isOfRow()
				? texts.text(ONET_SOC_CODE, proposal.onetSocCode(), RoleContent::onetSocCode) : is.onetSocCode();
		Optional<String> soc = proposal.isOfRow()
				? texts.text(SOC_CODE, proposal.row().flatMap(RoleRow::socCode), RoleContent::socCode)
				: is.socCode().or(proposal::socCode);
		Currency currency = proposal.currency()
			.filter((given) -> !given.equals(is.currency()))
			.map((given) -> texts.text(CURRENCY, replacing(is, given, proposal), RoleContent::currency))
			.orElse(is.currency());
		return new Merged(named.withSocCode(soc).withOnetSocCode(onetSoc).withCurrency(currency).withFacts(facts),
				marks, held);
	}

	/** Rejects another currency unless the row replaces all amounts. */
	private static Currency replacing(RoleContent is, Currency given, RoleProposal proposal) {
		boolean money = is.facts()
			.byKind()
			.values()
			.stream()
			.filter((fact) -> fact.kind().unit().isMoney() && !fact.isBlank())
			.anyMatch((fact) -> proposal.facts().stream().noneMatch((other) -> other.kind() == fact.kind()));
		if (money) {
			throw new IllegalArgumentException("the role has amounts in %s, and the row doesn't replace them in %s"
				.formatted(is.currency(), given));
		}
		return given;
	}

	/**
	 * The current state of a role, with its starter content unless that was edited by
	 * hand.
	 */
	record Present(RoleContent content, ImportFingerprints marks, Optional<RoleContent> shipped, TextPolicy texts) {

	}

	/** Whether texts follow the import, only gain alternate titles, or stay. */
	enum TextPolicy {

		REPLACE, ADD_ALTERNATE_TITLES, KEEP

	}

	record Merged(RoleContent content, ImportFingerprints marks, List<RetainedField> held) {

	}

}
