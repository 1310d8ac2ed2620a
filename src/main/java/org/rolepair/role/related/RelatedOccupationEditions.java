package org.rolepair.role.related;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.source.SourceCatalogue;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * O*NET's related occupations by edition. They belong to codes rather than roles, so that
 * removing a role breaks no relation. The newest edition is current; of one month, the
 * last loaded. Older editions stay as fallbacks.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class RelatedOccupationEditions {

	private final RelatedOccupationRows table;

	private final SourceCatalogue sources;

	private final ApplicationEventPublisher events;

	/** Returns the related occupations of an O*NET-SOC code, if an edition is loaded. */
	public Optional<Related> of(String code) {
		return this.table.related(code);
	}

	/** Returns the current edition; empty if none is loaded. */
	public Optional<RelationEdition> current() {
		return this.table.editions().stream().map(RelatedOccupationRows.StoredRelationEdition::edition).findFirst();
	}

	/** Returns whether an edition was last loaded with exactly these relations. */
	public boolean isLoaded(RelationEdition edition, RelatedCodes codes) {
		return find(edition).filter((kept) -> kept.digest().equals(codes.digest())).isPresent();
	}

	/** Returns the editions that cite a source, newest first. */
	public List<RelationEdition> citing(String source) {
		return this.table.editions()
			.stream()
			.map(RelatedOccupationRows.StoredRelationEdition::edition)
			.filter((edition) -> edition.source().equals(source))
			.toList();
	}

	/**
	 * Adds an edition in the caller's transaction.
	 * @throws IllegalArgumentException if its source is not in the catalogue
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void load(RelationEdition edition, RelatedCodes codes) {
		if (this.sources.find(edition.source()).isEmpty()) {
			throw new IllegalArgumentException("There is no source " + edition.source());
		}
		this.table.add(edition, codes);
		this.events.publishEvent(new RelatedOccupationsChanged(edition));
	}

	/**
	 * Removes an edition in the caller's transaction. If it was loaded several times,
	 * removes the last.
	 * @throws IllegalArgumentException if it is not loaded
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(RelationEdition edition) {
		this.table.remove(find(edition).orElseThrow(() -> new IllegalArgumentException("Not loaded: " + edition)).id());
		this.events.publishEvent(new RelatedOccupationsChanged(edition));
	}

	private Optional<RelatedOccupationRows.StoredRelationEdition> find(RelationEdition edition) {
		return this.table.editions().stream().filter((kept) -> kept.edition().equals(edition)).findFirst();
	}

	/** The codes of related occupations in the current edition, the closest first. */
	public record Related(String source, List<String> codes) {

		public Related {
			codes = List.copyOf(codes);
		}

	}

	/** An edition of O*NET's table of related occupations, sorted by its month. */
	public record RelationEdition(String source, YearMonth released) {

	}

}
