package org.rolepair.browse.role;

import java.util.Map;
import java.util.Optional;

import org.rolepair.format.Messages;
import org.rolepair.page.figure.FigureRows;
import org.rolepair.page.figure.FigureText;
import org.rolepair.page.figure.SourceLine;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.fact.Fact;
import org.rolepair.role.fact.FactKind;
import org.rolepair.role.fact.Quantity;
import org.rolepair.role.fact.Text;
import org.rolepair.role.occupation.OccupationTitles;

/** States the pay of roles beside a role's own: of one kind, source and period. */
record RelatedPay(RoleProfile role, FigureRows figures, Messages messages) {

	/** Returns another role's pay; empty if it is not like the role's own. */
	Optional<String> of(RoleProfile other) {
		Optional<Fact> own = own();
		if (own.isEmpty()) {
			return Optional.empty();
		}
		FactKind kind = own.get().kind();
		if (this.role.sharesRow(kind, other)) {
			return Optional.of(this.messages.text("related.pay.same-row"));
		}
		return alike(other, own.get()).map((amount) -> text(other, kind, amount));
	}

	/** Returns whether another role's pay is like the role's own, on a row of its own. */
	boolean isAlike(RoleProfile other) {
		return own().filter((fact) -> !this.role.sharesRow(fact.kind(), other))
			.flatMap((fact) -> alike(other, fact))
			.isPresent();
	}

	private static Optional<Quantity> alike(RoleProfile other, Fact own) {
		return other.facts()
			.fact(own.kind())
			.filter((fact) -> fact.origin().source().equals(own.origin().source())
					&& fact.origin().period().equals(own.origin().period()))
			.flatMap((fact) -> fact.value(Quantity.class));
	}

	private String text(RoleProfile other, FactKind kind, Quantity amount) {
		String pay = this.messages.text("browse.pay",
				Map.of("amount",
						new FigureText(this.messages).of(amount, kind.unit(), other.currency(), amount.decimals()),
						"measure", this.messages.text("measure." + kind)));
		return other.widerRow(kind)
			.map((row) -> this.messages.text("related.pay.group",
					Map.of("pay", pay, "group", OccupationTitles.runningPlural(row.title()))))
			.orElse(pay);
	}

	/**
	 * Returns another role's typical entry education, from the source of the role's own.
	 */
	Optional<String> entryEducation(RoleProfile other) {
		FactKind kind = FactKind.TYPICAL_ENTRY_EDUCATION;
		return this.role.facts()
			.fact(kind)
			.filter((own) -> other.facts()
				.fact(kind)
				.filter((fact) -> fact.origin().source().equals(own.origin().source()))
				.isPresent())
			.flatMap((own) -> other.facts().value(kind, Text.class))
			.map((level) -> this.messages.text("related.entry", Map.of("level", level.text())));
	}

	/** Returns the source of the role's own pay. */
	Optional<SourceLine> source() {
		return own().map((fact) -> this.figures.line(fact, this.role));
	}

	private Optional<Fact> own() {
		return this.role.facts().wage().flatMap((kind) -> this.role.facts().fact(kind));
	}

}
