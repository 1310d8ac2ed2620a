package org.rolepair.role.related;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.rolepair.source.SourceCatalogue;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * O*NET's related occupations, edition by edition. They belong to codes, not to roles, so
 * that no relation is left without its ends when a role comes or goes. The newest edition
 * counts, and of one month the one that was loaded last; the others stand by until it is
 * removed.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class RelatedOccupationEditions {

	private final RelatedOccupationRows table;

	private final SourceCatalogue sources;

	private final ApplicationEventPublisher events;

	/**
	 * The occupations that one is related to.
	 * @param code its O*NET-SOC code
	 * @return empty when no edition is loaded
	 */
	public Optional<Related> of(String code) {
		return this.table.related(code);
	}

	/** The edition that counts at present; empty when none is loaded. */
	public Optional<RelationEdition> current() {
		return this.table.editions().stream().map(RelatedOccupationRows.Kept::edition).findFirst();
	}

	/**
	 * Whether an edition is there as it is.
	 * @return false when it is not loaded, or was last loaded with other relations
	 */
	public boolean isLoaded(RelationEdition edition, RelatedCodes codes) {
		return find(edition).filter((kept) -> kept.digest().equals(codes.digest())).isPresent();
	}

	/**
	 * The editions that cite a source.
	 * @param source the slug of the source
	 * @return the newest first
	 */
	public List<RelationEdition> citing(String source) {
		return this.table.editions()
			.stream()
			.map(RelatedOccupationRows.Kept::edition)
			.filter((edition) -> edition.source().equals(source))
			.toList();
	}

	/**
	 * Load an edition beside those that are there, in the transaction of the caller.
	 * @param edition the edition, of a source that the catalogue has
	 * @param codes its relations
	 * @throws IllegalArgumentException when there is no such source
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
	 * Take an edition out again, in the transaction of the caller; the one before it
	 * counts again.
	 * @param edition the edition; where it was loaded more than once, the last is taken
	 * @throws IllegalArgumentException when it is not loaded
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(RelationEdition edition) {
		this.table.remove(find(edition).orElseThrow(() -> new IllegalArgumentException("Not loaded: " + edition)).id());
		this.events.publishEvent(new RelatedOccupationsChanged(edition));
	}

	private Optional<RelatedOccupationRows.Kept> find(RelationEdition edition) {
		return this.table.editions().stream().filter((kept) -> kept.edition().equals(edition)).findFirst();
	}

	/**
	 * What the edition that counts says of one occupation.
	 *
	 * @param source the slug of the edition's source
	 * @param codes the related occupations, the nearest first; none where the edition
	 * relates it to no other
	 */
	public record Related(String source, List<String> codes) {

		public Related {
			codes = List.copyOf(codes);
		}

	}

	/**
	 * An edition of O*NET's table of related occupations.
	 *
	 * @param source the slug of its source
	 * @param released the month of its release, by which editions follow one another
	 */
	public record RelationEdition(String source, YearMonth released) {

	}

}
