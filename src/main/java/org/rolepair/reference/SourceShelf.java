package org.rolepair.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rolepair.account.SignedIn;
import org.rolepair.form.Problems;
import org.rolepair.format.Messages;
import org.rolepair.source.SourceCatalogue;

import org.springframework.stereotype.Component;

/**
 * The sources, by slug.
 */
@Component
class SourceShelf implements Shelf<SourceForm> {

	static final String PATH = "/admin/sources";

	private final SourceCatalogue sources;

	private final Keeping keeping;

	private final Uses uses;

	private final Messages messages;

	SourceShelf(SourceCatalogue sources, Keeping keeping, Uses uses, Messages messages) {
		this.sources = sources;
		this.keeping = keeping;
		this.uses = uses;
		this.messages = messages;
	}

	@Override
	public String name() {
		return "source";
	}

	@Override
	public String path() {
		return PATH;
	}

	@Override
	public Map<String, Integer> tallFields() {
		return Map.of("method", 6, "attribution", 3);
	}

	@Override
	public Optional<Kept<SourceForm>> find(String key) {
		return this.sources.kept(key)
			.map((source) -> new Kept<>(SourceForm.of(source.particulars()), source.version()));
	}

	@Override
	public SourceForm form(String key, Map<String, String> fields) {
		return SourceForm.of(key, fields).filled();
	}

	@Override
	public String key(SourceForm form) {
		return form.slug();
	}

	@Override
	public Problems check(String key, SourceForm form, boolean fresh) {
		return form.check(fresh && this.sources.bySlug(key).isPresent(), this.messages);
	}

	@Override
	public List<Use> uses(String key) {
		return this.uses.ofSource(key);
	}

	@Override
	public void add(SourceForm form, SignedIn person) {
		this.keeping.add(form, person);
	}

	@Override
	public void change(String key, SourceForm form, int version, String note, SignedIn person) {
		this.keeping.change(form, version, note, person);
	}

	@Override
	public void remove(String key, SourceForm form, int version, SignedIn person) {
		this.keeping.remove(form, version, person);
	}

}
