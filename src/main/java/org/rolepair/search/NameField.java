package org.rolepair.search;

import org.apache.lucene.index.Term;

/** The index fields of a name. */
enum NameField {

	/** The role's id. */
	ROLE,

	/** All words as one term, in order. */
	WHOLE,

	/** Like {@link #WHOLE}, for titles only. */
	WHOLE_TITLE,

	/** All words in the singular as one term, in alphabetical order. */
	BAG,

	WORD,

	/** The words in the singular. */
	SINGULAR,

	/** The words without their endings. */
	ROOT,

	/** The sounds of the words. */
	SOUND,

	/** Two adjacent words written as one. */
	JOINED,

	/** The digits of an occupation code. */
	CODE;

	Term term(String text) {
		return new Term(name(), text);
	}

}
