package org.rolepair.role.occupation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a title and the joints between them: commas, "and" and "or". */
record JoinedPhrases(List<String> parts, List<String> joints) {

	private static final Pattern JOINT = Pattern.compile(", and |, or |, | and | or |/");

	private static final Pattern OPEN_END = Pattern.compile("(?:related|other) .*");

	static JoinedPhrases of(String head) {
		Matcher joint = JOINT.matcher(head);
		List<String> parts = new ArrayList<>();
		List<String> joints = new ArrayList<>();
		int from = 0;
		while (joint.find()) {
			parts.add(head.substring(from, joint.start()));
			joints.add(joint.group());
			from = joint.end();
		}
		parts.add(head.substring(from));
		return new JoinedPhrases(parts, joints);
	}

	boolean hasPeople() {
		return lastPeople() >= 0;
	}

	boolean isDoubtful() {
		return this.parts.subList(0, lastPeople() + 1).stream().map(PluralWord::last).anyMatch(PluralWord::isUnknown);
	}

	/**
	 * Returns the words after a comma that belong before the people: "fast food " of
	 * "cooks, fast food". It is empty for a title that isn't inverted.
	 */
	String qualifier() {
		StringBuilder text = new StringBuilder();
		for (int i = peopleEnd(); i < this.parts.size(); i++) {
			text.append(this.parts.get(i)).append((i < this.parts.size() - 1) ? joint(i) : " ");
		}
		return text.toString();
	}

	JoinedPhrases withoutQualifier() {
		int end = peopleEnd();
		return new JoinedPhrases(this.parts.subList(0, end), this.joints.subList(0, end - 1));
	}

	/** Returns the number of parts before the qualifier. */
	private int peopleEnd() {
		int last = lastPeople();
		return joint(last).equals(", ") ? last + 1 : this.parts.size();
	}

	String singular() {
		StringBuilder text = new StringBuilder();
		int last = lastPeople();
		for (int i = 0; i < this.parts.size(); i++) {
			text.append((i <= last) ? singular(this.parts.get(i)) : this.parts.get(i));
			text.append((i < last) ? alternative(i) : joint(i));
		}
		return text.toString();
	}

	String plural() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < this.parts.size(); i++) {
			text.append(this.parts.get(i).replaceFirst("salespersons$", "salespeople"));
			text.append((joint(i).equals("/") && isPeople(i)) ? " and " : joint(i));
		}
		return text.toString();
	}

	private int lastPeople() {
		int last = this.parts.size() - 1;
		while (last >= 0 && !isPeople(last)) {
			last--;
		}
		return last;
	}

	private boolean isPeople(int part) {
		return PluralWord.last(this.parts.get(part)).isPeople();
	}

	private String joint(int part) {
		return (part < this.joints.size()) ? this.joints.get(part) : "";
	}

	/** Returns the joint after a part. One person has one job "or" the other. */
	private String alternative(int part) {
		boolean choice = isPeople(part) || OPEN_END.matcher(this.parts.get(part + 1)).matches();
		return choice ? joint(part).replace("and", "or").replace("/", " or ") : joint(part);
	}

	private static String singular(String phrase) {
		PluralWord last = PluralWord.last(phrase);
		return last.isPeople() ? phrase.substring(0, phrase.length() - last.word().length()) + last.singular() : phrase;
	}

}
