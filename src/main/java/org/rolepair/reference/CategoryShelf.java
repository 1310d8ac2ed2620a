package org.rolepair.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.account.SignedIn;
import org.rolepair.form.Problems;
import org.rolepair.format.Messages;
import org.rolepair.role.CategoryCatalogue;

import org.springframework.stereotype.Component;

/**
 * The categories, by slug.
 */
@Component
class CategoryShelf implements Shelf<CategoryForm> {

	static final String PATH = "/admin/categories";

	private final CategoryCatalogue categories;

	private final Keeping keeping;

	private final Uses uses;

	private final Messages messages;

	CategoryShelf(CategoryCatalogue categories, Keeping keeping, Uses uses, Messages messages) {
		this.categories = categories;
		this.keeping = keeping;
		this.uses = uses;
		this.messages = messages;
	}

	@Override
	public String name() {
		return "category";
	}

	@Override
	public String path() {
		return PATH;
	}

	@Override
	public Map<String, Integer> tallFields() {
		return Map.of("description", 4);
	}

	@Override
	public Optional<Kept<CategoryForm>> find(String key) {
		return this.categories.kept(key).map((category) -> new Kept<>(CategoryForm.of(category), category.version()));
	}

	@Override
	public CategoryForm form(String key, Map<String, String> fields) {
		return CategoryForm.of(key, fields).filled();
	}

	@Override
	public String key(CategoryForm form) {
		return form.slug();
	}

	@Override
	public Problems check(String key, CategoryForm form, boolean fresh) {
		return form.check(fresh && this.categories.bySlug(key).isPresent(), this.messages);
	}

	@Override
	public List<Use> uses(String key) {
		return this.uses.ofCategory(key);
	}

	@Override
	public void add(CategoryForm form, SignedIn person) {
		this.keeping.add(form, person);
	}

	@Override
	public void change(String key, CategoryForm form, int version, String note, SignedIn person) {
		this.keeping.change(form, version, note, person);
	}

	@Override
	public void remove(String key, CategoryForm form, int version, SignedIn person) {
		this.keeping.remove(form, version, person);
	}

}
