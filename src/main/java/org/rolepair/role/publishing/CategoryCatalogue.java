package org.rolepair.role.publishing;

import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.role.CategoryName;
import org.rolepair.role.PublicContentWritten;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class CategoryCatalogue {

	private final Categories categories;

	private final ApplicationEventPublisher events;

	/** Returns all categories in stored order, including empty ones. */
	public List<Category> all() {
		return this.categories.findAllByOrderByPosition();
	}

	public Optional<Category> bySlug(String slug) {
		return this.categories.findBySlug(slug);
	}

	/** Adds a category after the others. No other category may have its slug. */
	@Transactional
	public void add(CategoryName name, String description) {
		int last = all().stream().mapToInt(Category::position).max().orElse(-1);
		Category category = new Category(name.slug(), last + 1);
		category.describe(name, description);
		this.categories.save(category);
		this.events.publishEvent(new PublicContentWritten());
	}

	/**
	 * Changes the names and description of a category.
	 * @throws OptimisticLockingFailureException if it has changed since
	 */
	@Transactional
	public void change(int version, CategoryName name, String description) {
		unchanged(name.slug(), version).describe(name, description);
		this.events.publishEvent(new PublicContentWritten());
	}

	/** Moves a category by one place. Does nothing at either end of the list. */
	@Transactional
	public void move(String slug, boolean up) {
		List<Category> ordered = all();
		for (int i = 0; i < ordered.size(); i++) {
			int other = up ? i - 1 : i + 1;
			if (ordered.get(i).name().slug().equals(slug) && other >= 0 && other < ordered.size()) {
				ordered.get(i).swap(ordered.get(other));
				this.events.publishEvent(new PublicContentWritten());
				return;
			}
		}
	}

	/** Removes a category that has no roles; throws like {@link #change}. */
	@Transactional
	public void remove(String slug, int version) {
		this.categories.delete(unchanged(slug, version));
		this.events.publishEvent(new PublicContentWritten());
	}

	private Category unchanged(String slug, int version) {
		return bySlug(slug).filter((category) -> category.version() == version)
			.orElseThrow(() -> new OptimisticLockingFailureException("The category " + slug + " has changed"));
	}

}
