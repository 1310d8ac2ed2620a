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
import org.rolepair.role.NameSort;
import org.rolepair.role.NamedRole;
import org.rolepair.role.Slug;

/**
 * Makes the documents of the index, one for each spelling of a name, and reads them
 * again. Words come back in name after name, so what was worked out of one is kept.
 */
class NameDocuments {

	/** The number of the role. */
	static final String NUMBER = "number";

	/** How many words the name has. */
	static final String LENGTH = "length";

	/** How much the name counts, the bits of a {@code float}. */
	static final String WEIGHT = "weight";

	private static final String NAME = "name";

	private static final String SORT = "sort";

	private static final String SLUG = "slug";

	private static final String TITLE = "title";

	private static final String RUNNING_TITLE = "runningTitle";

	private static final String CATEGORY = "category";

	/** "Registered Nurse (RN)" is spelt in two ways. */
	private static final Pattern TWO_SPELLINGS = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)\\s*");

	private final Map<String, Word> known = new HashMap<>();

	/**
	 * All documents of a role, in an order that does not depend on where the names come
	 * from.
	 */
	List<Document> of(NamedRole role, int number) {
		List<Document> documents = new ArrayList<>();
		role.names()
			.stream()
			.sorted(Comparator.comparing(NamedRole.Name::sort).thenComparing(NamedRole.Name::name))
			.forEach((name) -> {
				for (String spelling : spellings(name.name())) {
					documents.add(document(role, number, name, spelling));
				}
			});
		return documents;
	}

	private Document document(NamedRole role, int number, NamedRole.Name name, String spelling) {
		Document document = new Document();
		add(document, Field.ROLE, role.id().toString());
		document.add(new NumericDocValuesField(NUMBER, number));
		document.add(new NumericDocValuesField(WEIGHT, Float.floatToIntBits(Weight.of(role, name.sort()))));
		document.add(new StoredField(NAME, name.name()));
		document.add(new StoredField(SORT, name.sort().name()));
		document.add(new StoredField(SLUG, role.listing().slug().value()));
		document.add(new StoredField(TITLE, role.listing().title()));
		document.add(new StoredField(RUNNING_TITLE, role.listing().runningTitle()));
		document.add(new StoredField(CATEGORY, role.listing().categorySlug()));
		if (name.sort() == NameSort.CODE) {
			document.add(new NumericDocValuesField(LENGTH, 1));
			add(document, Field.CODE, name.name().replaceAll("\\D", ""));
		}
		else {
			addWords(document, name.sort(), Words.of(spelling));
		}
		return document;
	}

	private void addWords(Document document, NameSort sort, List<String> texts) {
		List<Word> words = texts.stream().map((text) -> this.known.computeIfAbsent(text, Word::of)).toList();
		document.add(new NumericDocValuesField(LENGTH, words.size()));
		String whole = String.join(" ", texts);
		add(document, Field.WHOLE, whole);
		if (sort == NameSort.TITLE) {
			add(document, Field.WHOLE_TITLE, whole);
		}
		add(document, Field.BAG, Words.bag(words));
		for (Word word : words) {
			add(document, Field.WORD, word.text());
			add(document, Field.SINGULAR, word.singular());
			add(document, Field.ROOT, word.root());
			word.sounds().forEach((sound) -> add(document, Field.SOUND, sound));
		}
		for (int i = 1; i < texts.size(); i++) {
			add(document, Field.JOINED, texts.get(i - 1) + texts.get(i));
		}
	}

	private static void add(Document document, Field field, String term) {
		document.add(new StringField(field.name(), term, Store.NO));
	}

	private static List<String> spellings(String name) {
		Matcher two = TWO_SPELLINGS.matcher(name);
		return two.matches() ? List.of(two.group(1), two.group(2)) : List.of(name);
	}

	static Match match(Document document) {
		Listing role = new Listing(new Slug(document.get(SLUG)), document.get(TITLE), document.get(RUNNING_TITLE),
				document.get(CATEGORY));
		return new Match(role, document.get(NAME), NameSort.valueOf(document.get(SORT)));
	}

}
