package org.rolepair.search;

import org.apache.lucene.index.Term;

/**
 * The ways in which the index holds a name.
 */
enum NameField {

	/** The role that it belongs to. */
	ROLE,

	/** All its words as one, in their order. */
	WHOLE,

	/** As {@link #WHOLE}, of titles only. */
	WHOLE_TITLE,

	/** Its words in the singular as one, in the order of the alphabet. */
	BAG,

	/** Its words. */
	WORD,

	/** Its words in the singular. */
	SINGULAR,

	/** Its words without their endings. */
	ROOT,

	/** How its words sound. */
	SOUND,

	/** Two neighbouring words written as one. */
	JOINED,

	/** The digits of an occupation code. */
	CODE;

	Term term(String text) {
		return new Term(name(), text);
	}

}
