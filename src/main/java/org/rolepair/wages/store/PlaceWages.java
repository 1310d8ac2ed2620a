package org.rolepair.wages.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.rolepair.source.SourceCatalogue;
import org.rolepair.wages.Area;
import org.rolepair.wages.PlaceEdition;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.PlaceWage;
import org.rolepair.wages.WagesByPlaceChanged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The wages by place, as those who load them see them: edition by edition. Of each kind
 * the edition of the newest month counts, and of one month the one that was loaded last;
 * the others stand by until it is removed.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class PlaceWages {

	private static final int BATCH = 1_000;

	private final EditionRows editions;

	private final PlaceRows places;

	private final PlaceWageRows wages;

	private final SourceCatalogue sources;

	private final ApplicationEventPublisher events;

	/** The edition of a kind that counts at present; empty when none is loaded. */
	public Optional<LoadedEdition> current(PlaceKind kind) {
		return this.editions.current()
			.stream()
			.map(EditionRows.Kept::loaded)
			.filter((loaded) -> loaded.edition().kind() == kind)
			.findFirst();
	}

	/**
	 * What is kept of an edition.
	 * @return empty when it is not loaded; where it was loaded more than once, the last
	 */
	public Optional<LoadedEdition> find(PlaceEdition edition) {
		return this.editions.all()
			.stream()
			.map(EditionRows.Kept::loaded)
			.filter((loaded) -> loaded.edition().equals(edition))
			.findFirst();
	}

	/**
	 * The editions that cite a source.
	 * @param source the slug of the source
	 * @return the one that was loaded last first
	 */
	public List<PlaceEdition> citing(String source) {
		return this.editions.all()
			.stream()
			.map((kept) -> kept.loaded().edition())
			.filter((edition) -> edition.source().equals(source))
			.toList();
	}

	/**
	 * Load the rows of an edition beside those that are there, in the transaction of the
	 * caller. Rows are written in batches and not kept in memory.
	 * @param edition the edition, of a source that the catalogue has
	 * @param rows its rows, each occupation and place once; read to the end, not closed
	 * @return the edition as it is kept now
	 * @throws IllegalArgumentException when there is no such source or no row, or one
	 * code stands for two places
	 * @throws org.springframework.dao.DuplicateKeyException when a row is there twice
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public LoadedEdition load(PlaceEdition edition, Stream<PlaceWage> rows) {
		if (this.sources.find(edition.source()).isEmpty()) {
			throw new IllegalArgumentException("There is no source " + edition.source());
		}
		long id = this.editions.add(edition);
		RowChecksum fingerprint = write(id, rows.iterator());
		this.editions.seal(id, fingerprint);
		this.editions.chooseCurrent(edition.kind());
		this.events.publishEvent(new WagesByPlaceChanged(edition));
		return new LoadedEdition(edition, fingerprint);
	}

	/**
	 * Take an edition out again, in the transaction of the caller; the one before it
	 * counts again.
	 * @param edition the edition; where it was loaded more than once, the last is taken
	 * @throws IllegalArgumentException when it is not loaded
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(PlaceEdition edition) {
		long id = this.editions.find(edition).orElseThrow(() -> new IllegalArgumentException("Not loaded: " + edition));
		this.wages.remove(id);
		this.places.remove(id);
		this.editions.remove(id);
		this.editions.chooseCurrent(edition.kind());
		this.events.publishEvent(new WagesByPlaceChanged(edition));
	}

	private RowChecksum write(long edition, Iterator<PlaceWage> rows) {
		RowChecksum.FingerprintSum sum = new RowChecksum.FingerprintSum();
		Map<String, Area> areas = new LinkedHashMap<>();
		List<PlaceWage> batch = new ArrayList<>(BATCH);
		while (rows.hasNext()) {
			PlaceWage row = rows.next();
			sum.add(row);
			require(row.area(), areas);
			batch.add(row);
			if (batch.size() == BATCH || !rows.hasNext()) {
				this.wages.add(edition, batch);
				batch.clear();
			}
		}
		if (areas.isEmpty()) {
			throw new IllegalArgumentException("An edition has rows");
		}
		this.places.add(edition, areas.values());
		return sum.fingerprint();
	}

	private static void require(Area area, Map<String, Area> areas) {
		Area known = areas.putIfAbsent(area.code(), area);
		if (known != null && !known.equals(area)) {
			throw new IllegalArgumentException("One code stands for two places: %s and %s".formatted(known, area));
		}
	}

}
