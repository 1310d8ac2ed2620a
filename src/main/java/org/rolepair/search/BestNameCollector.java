package org.rolepair.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Collects the best name of each role: the best match with the fewest other words. A role
 * scores higher if more of its names match.
 */
final class BestNameCollector extends SimpleCollector {

	/** Adds a quarter for ten names compared with one. */
	private static final double EVIDENCE = 0.25;

	private static final int MAX_EVIDENCE = 100;

	private static final double BREVITY = 0.25;

	private static final int MAX_NAME_LENGTH = 20;

	private final float[] scores;

	private final int[] documents;

	private final int[] counts;

	private final float[] brevity = new float[MAX_NAME_LENGTH + 1];

	private int base;

	private NumericDocValues numbers;

	private NumericDocValues lengths;

	private NumericDocValues weights;

	private Scorable scorer;

	@SuppressWarnings("NullAway.Init")
	private BestNameCollector(int roles, int typedWords) {
		this.scores = new float[roles];
		this.documents = new int[roles];
		this.counts = new int[roles];
		for (int words = 0; words <= MAX_NAME_LENGTH; words++) {
			this.brevity[words] = (float) Math.pow(Math.min(1, typedWords / Math.max(1.0, words)), BREVITY);
		}
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE;
	}

	@Override
	protected void doSetNextReader(LeafReaderContext context) throws IOException {
		this.base = context.docBase;
		this.numbers = DocValues.getNumeric(context.reader(), NameDocuments.NUMBER);
		this.lengths = DocValues.getNumeric(context.reader(), NameDocuments.LENGTH);
		this.weights = DocValues.getNumeric(context.reader(), NameDocuments.WEIGHT);
	}

	@Override
	public void setScorer(Scorable scorer) {
		this.scorer = scorer;
	}

	@Override
	public void collect(int document) throws IOException {
		int number = (int) value(this.numbers, document);
		int length = (int) Math.min(value(this.lengths, document), MAX_NAME_LENGTH);
		float weight = Float.intBitsToFloat((int) value(this.weights, document));
		float score = this.scorer.score() * this.brevity[length] * weight;
		this.counts[number]++;
		if (score > this.scores[number]) {
			this.scores[number] = score;
			this.documents[number] = this.base + document;
		}
	}

	private static long value(NumericDocValues values, int document) throws IOException {
		return values.advanceExact(document) ? values.longValue() : 0;
	}

	private BestNameCollector with(BestNameCollector other) {
		for (int number = 0; number < this.counts.length; number++) {
			this.counts[number] += other.counts[number];
			if (other.scores[number] > this.scores[number]) {
				this.scores[number] = other.scores[number];
				this.documents[number] = other.documents[number];
			}
		}
		return this;
	}

	private List<Best> best() {
		List<Best> best = new ArrayList<>();
		for (int number = 0; number < this.counts.length; number++) {
			if (this.counts[number] > 0) {
				double evidence = 1 + EVIDENCE * Math.log10(Math.min(this.counts[number], MAX_EVIDENCE));
				best.add(new Best(this.documents[number], this.scores[number] * evidence));
			}
		}
		best.sort(Comparator.comparingDouble(Best::score).reversed());
		return best;
	}

	/** Collects the best names of all roles, whose numbers are below a bound. */
	record Search(int roles, int typedWords) implements CollectorManager<BestNameCollector, List<Best>> {

		@Override
		public BestNameCollector newCollector() {
			return new BestNameCollector(this.roles, this.typedWords);
		}

		@Override
		public List<Best> reduce(Collection<BestNameCollector> collected) {
			return collected.stream().reduce(BestNameCollector::with).orElseGet(this::newCollector).best();
		}

	}

	record Best(int document, double score) {

	}

}
