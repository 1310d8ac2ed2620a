package org.rolepair.search;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.index.IndexReader;

/** Weighs typed words: rare ones more, unknown ones average. The weights total 1. */
final class WordWeights {

	private WordWeights() {
	}

	static float[] of(List<SearchWord> words, IndexReader reader) throws IOException {
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

}
