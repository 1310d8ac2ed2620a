package org.rolepair.wages.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.rolepair.role.PublicContentWritten;
import org.rolepair.source.SourceCatalogue;
import org.rolepair.wages.Area;
import org.rolepair.wages.PlaceEdition;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.PlaceWage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads and removes editions of wages by place. The current edition of a kind has the
 * newest month; within a month, it is the last one loaded. The others stay stored in case
 * it is removed.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class PlaceWages {

	private static final int BATCH = 1_000;

	private final EditionRows editions;

	private final PlaceRows places;

	private final PlaceWageRows wages;

	private final SourceCatalogue sources;

	private final ApplicationEventPublisher events;

	/** Returns the current edition of a kind; empty if none is loaded. */
	public Optional<LoadedEdition> current(PlaceKind kind) {
		return this.editions.current(kind);
	}

	/** Returns a loaded edition, the last one if it was loaded several times. */
	public Optional<LoadedEdition> find(PlaceEdition edition) {
		return this.editions.all().stream().filter((loaded) -> loaded.edition().equals(edition)).findFirst();
	}

	/** Returns the editions that cite a source slug, last loaded first. */
	public List<PlaceEdition> citing(String source) {
		return this.editions.all()
			.stream()
			.map(LoadedEdition::edition)
			.filter((edition) -> edition.source().equals(source))
			.toList();
	}

	/**
	 * Reads the rows of all surveys of the nation, oldest first, and of the current
	 * editions of places. Rows are not kept in memory.
	 */
	public void forEach(Consumer<PublishedWage> reader) {
		this.wages.forEach(reader);
	}

	/**
	 * Loads an edition beside the existing ones, in the caller's transaction. Rows are
	 * written in batches and not kept in memory.
	 * @param rows each occupation and place once; read to the end but not closed
	 * @throws IllegalArgumentException if the source is unknown, there are no rows, or
	 * one code names two places
	 * @throws org.springframework.dao.DuplicateKeyException if a row occurs twice
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public LoadedEdition load(PlaceEdition edition, Stream<PlaceWage> rows) {
		if (this.sources.find(edition.source()).isEmpty()) {
			throw new IllegalArgumentException("There is no source " + edition.source());
		}
		long id = this.editions.add(edition);
		RowChecksum checksum = write(id, rows.iterator());
		this.editions.setChecksum(id, checksum);
		this.editions.updateCurrent(edition.kind());
		this.events.publishEvent(new PublicContentWritten());
		return new LoadedEdition(id, edition, checksum);
	}

	/**
	 * Removes an edition in the caller's transaction and makes the previous one current.
	 * If it was loaded several times, removes the last one.
	 * @throws IllegalArgumentException if it is not loaded
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(PlaceEdition edition) {
		long id = find(edition).orElseThrow(() -> new IllegalArgumentException("Not loaded: " + edition)).id();
		this.wages.remove(id);
		this.places.remove(id);
		this.editions.remove(id);
		this.editions.updateCurrent(edition.kind());
		this.events.publishEvent(new PublicContentWritten());
	}

	private RowChecksum write(long edition, Iterator<PlaceWage> rows) {
		RowChecksum.ChecksumBuilder sum = new RowChecksum.ChecksumBuilder();
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
		return sum.checksum();
	}

	private static void require(Area area, Map<String, Area> areas) {
		Area known = areas.putIfAbsent(area.code(), area);
		if (known != null && !known.equals(area)) {
			throw new IllegalArgumentException("Two places have one code: %s and %s".formatted(known, area));
		}
	}

}
