package org.rolepair.source;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sources that the site knows.
 */
@Service
@Transactional(readOnly = true)
public class SourceCatalogue {

	private final Sources sources;

	SourceCatalogue(Sources sources) {
		this.sources = sources;
	}

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
	 * A source for what is stored to refer to.
	 * @param slug its slug
	 * @return empty when there is none
	 */
	public Optional<Source> find(String slug) {
		return this.sources.findBySlug(slug);
	}

}
