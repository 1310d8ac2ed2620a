package org.rolepair.exchange.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.rolepair.exchange.agencies.OnetEdition;
import org.rolepair.exchange.proposals.RoleProposal;
import org.rolepair.role.RoleContent;
import org.rolepair.role.SourcedText;

/**
 * Merges the texts of an import into those of a role. Texts of an older edition of O*NET
 * only fill empty fields.
 *
 * @param marks fingerprints of earlier imports, updated with those of this one
 * @param held receives the fields that keep their values although the import differs
 */
record TextMerge(RoleProposal proposal, RoleMerge.Present present, ImportFingerprints marks, Predicate<String> replaced,
		List<RetainedField> held) {

	/** Returns the source of the proposed texts, if they are O*NET's. */
	private Optional<String> offered() {
		return this.proposal.texts()
			.filter((texts) -> !this.proposal.isOfRow())
			.flatMap(RoleProposal.Texts::description)
			.map(SourcedText::source);
	}

	private boolean isOlder() {
		return offered().filter((source) -> known().anyMatch((one) -> OnetEdition.isOlder(source, one))).isPresent();
	}

	/** Returns the source of the last texts taken; of a role without it, all sources. */
	private Stream<String> known() {
		return this.marks.textSource().map(Stream::of).orElseGet(this.present.content()::sources);
	}

	/** Returns the role with the texts that the import may change. */
	RoleContent merge(RoleProposal.Texts texts, Optional<String> category) {
		RoleContent is = this.present.content();
		if (!isOlder()) {
			offered().ifPresent(this.marks::setTextSource);
		}
		return switch (this.present.texts()) {
			case KEEP -> is;
			case ADD_ALTERNATE_TITLES -> is.withAlternateTitles(added(texts));
			case REPLACE ->
				is.withTitles(text(RoleMerge.TITLES, texts.titles().complete(is.titles()), RoleContent::titles))
					.withCategory(category.map((named) -> text(RoleMerge.CATEGORY, named, RoleContent::category))
						.orElse(is.category()))
					.withDescription(text(RoleMerge.DESCRIPTION, texts.description(), RoleContent::description))
					.withAlternateTitles(
							text(RoleMerge.ALTERNATE_TITLES, texts.alternateTitles(), RoleContent::alternateTitles))
					.withDuties(text(RoleMerge.DUTIES, texts.duties(), RoleContent::duties));
		};
	}

	/** Adds alternate titles in place of those that an earlier import added. */
	private List<String> added(RoleProposal.Texts texts) {
		RoleContent is = this.present.content();
		List<String> own = this.marks.ownNames(is.alternateTitles());
		List<String> names = RoleProposal.Texts.names(is.titles(),
				Stream.of(own, texts.alternateTitles()).flatMap(List::stream));
		if (texts.alternateTitles().isEmpty() || names.equals(is.alternateTitles())) {
			return is.alternateTitles();
		}
		if (isOlder()) {
			return hold(RoleMerge.ALTERNATE_TITLES, RetainedField.Reason.OLDER, is.alternateTitles());
		}
		this.marks.setNames(own, names);
		return names;
	}

	/** Returns the merged value of one field. An empty value changes nothing. */
	<T> T text(String field, T proposed, Function<RoleContent, T> part) {
		T is = part.apply(this.present.content());
		if (isEmpty(proposed)) {
			return is;
		}
		if (!isEmpty(is) && isOlder()) {
			return is.equals(proposed) ? is : hold(field, RetainedField.Reason.OLDER, is);
		}
		boolean free = is.equals(proposed) || isUnedited(field, is, part) || isMissing(field, is);
		if (!free && !this.replaced.test(field)) {
			return hold(field, RetainedField.Reason.BY_HAND, is);
		}
		this.marks.set(RoleMerge.prefix(this.proposal) + field, proposed);
		return proposed;
	}

	private <T> T hold(String field, RetainedField.Reason reason, T is) {
		String edition = (reason == RetainedField.Reason.OLDER) ? offered().flatMap(OnetEdition::nameOf).orElseThrow()
				: "";
		this.held.add(new RetainedField(field, reason, edition));
		return is;
	}

	private <T> boolean isUnedited(String field, T is, Function<RoleContent, T> part) {
		return this.marks.holds(field, is) || this.marks.holds(RoleMerge.prefix(this.proposal) + field, is)
				|| this.present.shipped().map(part).filter(is::equals).isPresent();
	}

	private boolean isMissing(String field, Object is) {
		return isEmpty(is) && !this.marks.knows(field) && !this.marks.knows(RoleMerge.prefix(this.proposal) + field);
	}

	private static boolean isEmpty(Object value) {
		return value.equals(Optional.empty()) || value.equals(List.of());
	}

}
