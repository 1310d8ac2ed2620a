package org.rolepair.role.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;
import org.rolepair.role.Duties;
import org.rolepair.role.RoleContent;
import org.rolepair.role.SourcedText;
import org.rolepair.source.Source;

@Embeddable
class RoleTexts {

	private @Nullable String description;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Source descriptionSource;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Source dutiesSource;

	@ElementCollection
	@CollectionTable(name = "alternate_title", joinColumns = @JoinColumn(name = "role_id"))
	@OrderColumn(name = "position")
	@Column(name = "title")
	private List<String> alternateTitles = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "duty", joinColumns = @JoinColumn(name = "role_id"))
	@OrderColumn(name = "position")
	@Column(name = "text")
	private List<String> duties = new ArrayList<>();

	protected RoleTexts() {
	}

	void revise(RoleContent content, RoleReferences references) {
		this.description = content.description().map(SourcedText::text).orElse(null);
		this.descriptionSource = content.description().map((text) -> references.source(text.source())).orElse(null);
		this.dutiesSource = content.duties().map((list) -> references.source(list.source())).orElse(null);
		this.alternateTitles.clear();
		this.alternateTitles.addAll(content.alternateTitles());
		this.duties.clear();
		content.duties().ifPresent((list) -> this.duties.addAll(list.lines()));
	}

	Optional<SourcedText> description() {
		if (this.description == null || this.descriptionSource == null) {
			return Optional.empty();
		}
		return Optional.of(new SourcedText(this.description, this.descriptionSource.citation().slug()));
	}

	Optional<Duties> duties() {
		if (this.duties.isEmpty() || this.dutiesSource == null) {
			return Optional.empty();
		}
		return Optional.of(Duties.read(this.duties, this.dutiesSource.citation().slug()));
	}

	List<String> alternateTitles() {
		return List.copyOf(this.alternateTitles);
	}

	Stream<Source> sources() {
		return Stream.of(Optional.ofNullable(this.descriptionSource), Optional.ofNullable(this.dutiesSource))
			.flatMap(Optional::stream);
	}

}
