package org.rolepair.role;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The categories of the site.
 */
@Service
@Transactional(readOnly = true)
public class CategoryCatalogue {

	private final Categories categories;

	CategoryCatalogue(Categories categories) {
		this.categories = categories;
	}

	/**
	 * All categories, empty ones included.
	 * @return in stored order
	 */
	public List<Category> all() {
		return this.categories.findAllByOrderByPosition();
	}

	public Optional<Category> bySlug(String slug) {
		return this.categories.findBySlug(slug);
	}

}
