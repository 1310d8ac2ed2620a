package org.rolepair.source;

import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sources of the site. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class SourceCatalogue {

	private final Sources sources;

	private final ApplicationEventPublisher events;

	/** Returns all sources by publisher, title and edition. */
	public List<Citation> all() {
		return this.sources.findAllByOrderByPublisherAscTitleAscEditionAsc().stream().map(Source::citation).toList();
	}

	public Optional<Citation> bySlug(String slug) {
		return find(slug).map(Source::citation);
	}

	/** Adds a source, whose slug must be new. */
	@Transactional
	public void add(Citation particulars) {
		this.sources.save(new Source(particulars));
	}

	/**
	 * Changes the source with this slug and publishes {@link SourceChanged}.
	 * @throws OptimisticLockingFailureException if another transaction changed it
	 */
	@Transactional
	public void change(int version, Citation particulars) {
		unchanged(particulars.slug(), version).describe(particulars);
		this.events.publishEvent(new SourceChanged(particulars.slug()));
	}

	/** Removes a source, which must not be referenced; throws like {@link #change}. */
	@Transactional
	public void remove(String slug, int version) {
		this.sources.delete(unchanged(slug, version));
	}

	private Source unchanged(String slug, int version) {
		return find(slug).filter((source) -> source.version() == version)
			.orElseThrow(() -> new OptimisticLockingFailureException("The source " + slug + " has changed"));
	}

	/** Returns the entity, for editing and for references from other entities. */
	public Optional<Source> find(String slug) {
		return this.sources.findBySlug(slug);
	}

}
