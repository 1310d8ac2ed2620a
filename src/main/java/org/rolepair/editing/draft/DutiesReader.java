package org.rolepair.editing.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.role.Duties;

record DutiesReader(DutiesForm form, ValidationProblems problems, Vocabulary vocabulary) {

	static final int MAX_DUTY_LENGTH = 1_000;

	static final int MAX_DUTIES = 100;

	Optional<Duties> duties() {
		OriginReader origins = new OriginReader(this.problems, this.vocabulary);
		Optional<String> source = origins.source("source", this.form.source());
		List<String> items = this.form.items().stream().filter((item) -> !item.isEmpty()).toList();
		boolean fit = items.size() <= MAX_DUTIES;
		if (!fit) {
			this.problems.reject("items", "draft.too-many", Map.of("most", MAX_DUTIES));
		}
		ValidationProblems list = this.problems.below("items", this.problems.labels().apply("items"));
		for (int i = 0; i < this.form.items().size(); i++) {
			fit &= list.fits("[" + i + "]", this.form.items().get(i), MAX_DUTY_LENGTH);
		}
		if (items.isEmpty()) {
			return Optional.empty();
		}
		if (this.form.source().isEmpty()) {
			this.problems.add(RequiredFor.PREVIEW, "source", "draft.duties.source", Map.of());
		}
		boolean readable = fit;
		return source.filter((known) -> readable).map((known) -> new Duties(items, known));
	}

}
