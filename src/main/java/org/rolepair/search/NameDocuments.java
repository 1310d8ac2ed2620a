package org.rolepair.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.rolepair.role.Listing;
import org.rolepair.role.NameKind;
import org.rolepair.role.Slug;
import org.rolepair.role.publishing.NamedRole;

/**
 * Converts names to index documents, one for each spelling, and back. Words occur in many
 * names, so their forms are cached.
 */
class NameDocuments {

	/** The number of the role. */
	static final String NUMBER = "number";

	/** The number of words. */
	static final String LENGTH = "length";

	/** The weight of the name, as the bits of a {@code float}. */
	static final String WEIGHT = "weight";

	private static final String NAME = "name";

	private static final String SORT = "sort";

	private static final String SLUG = "slug";

	private static final String TITLE = "title";

	private static final String RUNNING_TITLE = "runningTitle";

	private static final String CATEGORY = "category";

	/** Matches two spellings, such as "Registered Nurse (RN)". */
	private static final Pattern TWO_SPELLINGS = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)\\s*");

	private final Map<String, SearchWord> known = new HashMap<>();

	/**
	 * Returns the documents of a role, in an order independent of that of the names. Of
	 * equally good names, the first explains why the role was found: a shorter one.
	 */
	List<Document> of(NamedRole role, int number) {
		List<Document> documents = new ArrayList<>();
		role.names()
			.stream()
			.sorted(Comparator.comparing(NamedRole.Name::sort)
				.thenComparing((name) -> name.name().length())
				.thenComparing(NamedRole.Name::name))
			.forEach((name) -> {
				for (String spelling : spellings(name.name())) {
					documents.add(document(role, number, name, spelling));
				}
			});
		return documents;
	}

	private Document document(NamedRole role, int number, NamedRole.Name name, String spelling) {
		Document document = new Document();
		add(document, NameField.ROLE, role.id().toString());
		document.add(new NumericDocValuesField(NUMBER, number));
		document.add(new NumericDocValuesField(WEIGHT, Float.floatToIntBits(NameWeight.of(role, name.sort()))));
		document.add(new StoredField(NAME, name.name()));
		document.add(new StoredField(SORT, name.sort().name()));
		document.add(new StoredField(SLUG, role.listing().slug().value()));
		document.add(new StoredField(TITLE, role.listing().title()));
		document.add(new StoredField(RUNNING_TITLE, role.listing().runningTitle()));
		document.add(new StoredField(CATEGORY, role.listing().categorySlug()));
		if (name.sort() == NameKind.CODE) {
			document.add(new NumericDocValuesField(LENGTH, 1));
			add(document, NameField.CODE, name.name().replaceAll("\\D", ""));
		}
		else {
			addWords(document, name.sort(), SearchWords.of(spelling));
		}
		return document;
	}

	private void addWords(Document document, NameKind sort, List<String> texts) {
		List<SearchWord> words = texts.stream()
			.map((text) -> this.known.computeIfAbsent(text, SearchWord::of))
			.toList();
		document.add(new NumericDocValuesField(LENGTH, words.size()));
		String whole = String.join(" ", texts);
		add(document, NameField.WHOLE, whole);
		if (sort == NameKind.TITLE) {
			add(document, NameField.WHOLE_TITLE, whole);
		}
		add(document, NameField.BAG, SearchWords.bag(words));
		for (SearchWord word : words) {
			add(document, NameField.WORD, word.text());
			add(document, NameField.SINGULAR, word.singular());
			add(document, NameField.ROOT, word.root());
			word.sounds().forEach((sound) -> add(document, NameField.SOUND, sound));
		}
		for (int i = 1; i < texts.size(); i++) {
			add(document, NameField.JOINED, texts.get(i - 1) + texts.get(i));
		}
	}

	private static void add(Document document, NameField field, String term) {
		document.add(new StringField(field.name(), term, Store.NO));
	}

	private static List<String> spellings(String name) {
		Matcher two = TWO_SPELLINGS.matcher(name);
		return two.matches() ? List.of(two.group(1), two.group(2)) : List.of(name);
	}

	static Match match(Document document) {
		Listing role = new Listing(new Slug(document.get(SLUG)), document.get(TITLE), document.get(RUNNING_TITLE),
				document.get(CATEGORY));
		return new Match(role, document.get(NAME), NameKind.valueOf(document.get(SORT)));
	}

}
