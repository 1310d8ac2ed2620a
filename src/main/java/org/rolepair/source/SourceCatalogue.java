package org.rolepair.source;

import java.util.List;
import java.util.Optional;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sources that the site knows.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class SourceCatalogue {

	private final Sources sources;

	private final ApplicationEventPublisher events;

	/**
	 * All sources.
	 * @return by publisher, title and edition
	 */
	public List<Citation> all() {
		return this.sources.findAllByOrderByPublisherAscTitleAscEditionAsc().stream().map(Source::citation).toList();
	}

	public Optional<Citation> bySlug(String slug) {
		return find(slug).map(Source::citation);
	}

	/**
	 * Add a source.
	 * @param particulars its particulars, with a slug that no other source has
	 */
	@Transactional
	public void add(Citation particulars) {
		this.sources.save(new Source(particulars));
	}

	/**
	 * A source for those who keep it.
	 * @param slug its slug
	 * @return empty when there is none
	 */
	public Optional<SourceSummary> kept(String slug) {
		return find(slug).map(Source::kept);
	}

	/**
	 * Change the particulars of a source.
	 * @param version how often it had been changed when it was shown
	 * @param particulars its new particulars, with its own slug
	 * @throws OptimisticLockingFailureException when somebody changed it meanwhile
	 */
	@Transactional
	public void change(int version, Citation particulars) {
		unchanged(particulars.slug(), version).describe(particulars);
		this.events.publishEvent(new SourceChanged(particulars.slug()));
	}

	/**
	 * Remove a source that nothing refers to.
	 * @param slug its slug
	 * @param version how often it had been changed when it was shown
	 * @throws OptimisticLockingFailureException when somebody changed it meanwhile
	 */
	@Transactional
	public void remove(String slug, int version) {
		this.sources.delete(unchanged(slug, version));
	}

	private Source unchanged(String slug, int version) {
		return find(slug).filter((source) -> source.kept().version() == version)
			.orElseThrow(() -> new OptimisticLockingFailureException("The source " + slug + " was changed meanwhile"));
	}

	/**
	 * A source for what is stored to refer to.
	 * @param slug its slug
	 * @return empty when there is none
	 */
	public Optional<Source> find(String slug) {
		return this.sources.findBySlug(slug);
	}

}
