package org.rolepair.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.lang3.StringUtils;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Builds the index queries for typed text, without any query syntax. A name that contains
 * all words as typed scores 1, and more if it equals the text.
 */
class NameQuery {

	private static final int MAX_LENGTH = 200;

	private static final int MAX_WORDS = 12;

	private static final Pattern CODE = Pattern.compile("\\d[\\d\\s.-]+");

	/** Higher than any score of other names. */
	private static final float WHOLE_TITLE = 10;

	private static final float WHOLE_NAME = 1;

	private static final float SAME_WORDS = 1;

	private static final float START_OF_A_TITLE = 0.15f;

	private static final float SINGULAR = 0.95f;

	private static final float JOINED = 0.9f;

	private static final float SIMILAR = 0.85f;

	private static final float START = 0.7f;

	private static final float SOUND = 0.7f;

	private static final float ROOT = 0.65f;

	private static final float SHORT_SOUND = 0.45f;

	private static final int SHORT = 3;

	private final IndexReader reader;

	private final List<SearchWord> words;

	private final float[] weights;

	private final String digits;

	/** Parses the beginning of any text. */
	NameQuery(String typed, IndexReader reader) throws IOException {
		String text = StringUtils.left(typed.strip(), MAX_LENGTH);
		this.reader = reader;
		this.words = SearchWords.of(text).stream().limit(MAX_WORDS).map(SearchWord::of).toList();
		this.weights = weights(this.words, reader);
		this.digits = CODE.matcher(text).matches() ? text.replaceAll("\\D", "") : "";
	}

	/** Weighs rare words more, and unknown ones like the average. The weights total 1. */
	private static float[] weights(List<SearchWord> words, IndexReader reader) throws IOException {
		float[] weights = new float[words.size()];
		float known = 0;
		int unknown = 0;
		for (int i = 0; i < weights.length; i++) {
			int names = reader.docFreq(NameField.SINGULAR.term(words.get(i).singular()));
			weights[i] = (names == 0) ? 0 : (float) Math.log1p(reader.numDocs() / (double) names);
			known += weights[i];
			unknown += (names == 0) ? 1 : 0;
		}
		float average = (unknown == weights.length) ? 1 : known / (weights.length - unknown);
		for (int i = 0; i < weights.length; i++) {
			weights[i] = ((weights[i] == 0) ? average : weights[i]) / (known + unknown * average);
		}
		return weights;
	}

	boolean isEmpty() {
		return this.words.isEmpty();
	}

	/** Returns the number of typed words. */
	int size() {
		return this.words.size();
	}

	/** Matches names and codes that equal the text. */
	Query exact() {
		return whole().build();
	}

	/** Matches names that contain each word, or a word that starts with it. */
	Query strict() {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		for (int i = 0; i < this.words.size(); i++) {
			all.add(anyOf(exactly(this.words.get(i)), i), Occur.MUST);
		}
		return withWhole(all.build());
	}

	/** Matches names that contain one of the words or a similar one. */
	Query near() throws IOException {
		BooleanQuery.Builder some = new BooleanQuery.Builder();
		for (int i = 0; i < this.words.size(); i++) {
			List<Query> ways = exactly(this.words.get(i));
			ways.addAll(joined(i));
			ways.addAll(nearly(this.words.get(i), i == this.words.size() - 1));
			some.add(anyOf(ways, i), Occur.SHOULD);
		}
		return withWhole(some.build());
	}

	private Query anyOf(List<Query> ways, int i) {
		return new BoostQuery(new DisjunctionMaxQuery(ways, 0), this.weights[i]);
	}

	private Query withWhole(Query words) {
		BooleanQuery.Builder query = whole().add(words, Occur.SHOULD)
			.add(constant(new TermQuery(NameField.BAG.term(SearchWords.bag(this.words))), SAME_WORDS), Occur.SHOULD)
			.add(constant(new PrefixQuery(NameField.WHOLE_TITLE.term(text())), START_OF_A_TITLE), Occur.SHOULD);
		if (this.digits.length() > 1) {
			query.add(constant(new PrefixQuery(NameField.CODE.term(this.digits)), 1), Occur.SHOULD);
		}
		return query.build();
	}

	private BooleanQuery.Builder whole() {
		return new BooleanQuery.Builder()
			.add(constant(new TermQuery(NameField.WHOLE_TITLE.term(text())), WHOLE_TITLE), Occur.SHOULD)
			.add(constant(new TermQuery(NameField.CODE.term(this.digits)), WHOLE_TITLE), Occur.SHOULD)
			.add(constant(new TermQuery(NameField.WHOLE.term(text())), WHOLE_NAME), Occur.SHOULD);
	}

	private String text() {
		return String.join(" ", this.words.stream().map(SearchWord::text).toList());
	}

	private static List<Query> exactly(SearchWord word) {
		List<Query> ways = new ArrayList<>();
		ways.add(term(NameField.WORD, word.text(), 1));
		ways.add(term(NameField.SINGULAR, word.singular(), SINGULAR));
		ways.add(constant(new PrefixQuery(NameField.WORD.term(word.text())), START));
		return ways;
	}

	/** Matches "fire fighter" with "firefighter", "truckdriver" with "truck driver". */
	private List<Query> joined(int i) {
		String text = this.words.get(i).text();
		List<Query> ways = new ArrayList<>();
		ways.add(term(NameField.JOINED, text, JOINED));
		if (i > 0) {
			ways.add(term(NameField.WORD, this.words.get(i - 1).text() + text, JOINED));
		}
		if (i + 1 < this.words.size()) {
			ways.add(term(NameField.WORD, text + this.words.get(i + 1).text(), JOINED));
		}
		return ways;
	}

	private List<Query> nearly(SearchWord word, boolean unfinished) throws IOException {
		List<Query> ways = new ArrayList<>();
		ways.add(term(NameField.ROOT, word.root(), ROOT));
		for (String sound : word.sounds()) {
			ways.add(term(NameField.SOUND, sound, (sound.length() > SHORT) ? SOUND : SHORT_SOUND));
		}
		for (SimilarWords.SimilarWord similar : SimilarWords.of(word.text(), unfinished, this.reader)) {
			ways.add(term(NameField.WORD, similar.text(), SIMILAR * (float) similar.likeness()));
		}
		return ways;
	}

	private static Query term(NameField field, String text, float score) {
		return constant(new TermQuery(field.term(text)), score);
	}

	private static Query constant(Query query, float score) {
		return new BoostQuery(new ConstantScoreQuery(query), score);
	}

}
