package org.rolepair.comparison.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.comparison.Comparison;
import org.rolepair.comparison.SkillComparison;
import org.rolepair.format.Lists;
import org.rolepair.format.Messages;

/** Builds the key figure on skills that all roles have in common. */
record SkillKeyFigure(Comparison comparison, Messages messages) {

	/** Returns the figure; empty if a role has neither mentions nor ratings. */
	Optional<KeyFigures.KeyFigure> find() {
		SkillComparison skills = this.comparison.skills();
		String name = this.messages.text("key-figure.skills");
		Map<String, Object> count = Map.of("count", this.comparison.roles().size());
		boolean oneKind = skills.allHaveMentions() || skills.allHaveRatings();
		if (oneKind && skills.incomparability().isPresent()) {
			return Optional.of(new KeyFigures.KeyFigure(name, this.messages.text("key-figure.not-compared"),
					this.messages.text("reason." + skills.incomparability().get())));
		}
		if (skills.allHaveMentions()) {
			List<String> shared = skills.mentionedByAll();
			return Optional.of(new KeyFigures.KeyFigure(name,
					this.messages.text("key-figure.skills.mentions",
							Map.of("shared", shared.size(), "all", skills.allMentioned().size())),
					shared.isEmpty() ? this.messages.text("key-figure.skills.none-listed", count) : Lists.and(shared)));
		}
		if (skills.allHaveRatings()) {
			List<String> shared = skills.highestForAll();
			return Optional.of(new KeyFigures.KeyFigure(name,
					this.messages.text("key-figure.skills.ratings", Map.of("shared", shared.size())),
					shared.isEmpty() ? this.messages.text("key-figure.skills.none-rated", count) : Lists.and(shared)));
		}
		if (skills.anyHasMentions() && skills.anyHasRatings()) {
			return Optional.of(new KeyFigures.KeyFigure(name, this.messages.text("key-figure.not-compared"),
					this.messages.text("key-figure.skills.kinds-differ")));
		}
		return Optional.empty();
	}

}
