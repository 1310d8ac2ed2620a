package org.rolepair.role.occupation;

import java.util.Map;
import java.util.Optional;

/**
 * Official titles that the rules get wrong: their words do not name people, or the title
 * lists only one person.
 */
final class ExceptionalTitles {

	private static final Map<String, OccupationTitles.OccupationForms> FORMS = Map.ofEntries(
			reworded("Clergy", "clergy member", "clergy members"),
			reworded("Computer Occupations, All Other", "computer worker, all other", "computer workers, all other"),
			reworded("Dentists, All Other Specialists", "dentist in another specialty",
					"dentists in all other specialties"),
			reworded("Entertainers and Performers, Sports and Related Workers, All Other",
					"entertainer, performer, or sports or related worker, all other",
					"entertainers, performers, and sports and related workers, all other"),
			reworded("Infantry", "infantry member", "infantry members"),
			reworded("Lifeguards, Ski Patrol, and Other Recreational Protective Service Workers",
					"lifeguard, ski patroller, or other recreational protective service worker",
					"lifeguards, ski patrollers, and other recreational protective service workers"),
			reworded("Mathematical Science Occupations, All Other", "mathematical science worker, all other",
					"mathematical science workers, all other"),
			reworded("Physicians, Pathologists", "pathologist", "pathologists"),
			reworded("Special Forces", "special forces member", "special forces members"),
			reworded("Transit and Railroad Police", "transit and railroad police officer",
					"transit and railroad police officers"),
			joined("Allergists and Immunologists", "allergist and immunologist", "allergists and immunologists"),
			joined("Child, Family, and School Social Workers", "child, family, or school social worker",
					"child, family, and school social workers"),
			joined("Foundry Mold and Coremakers", "foundry mold or core maker", "foundry mold and core makers"),
			joined("Fraud Examiners, Investigators and Analysts", "fraud examiner, investigator, or analyst",
					"fraud examiners, investigators, and analysts"),
			joined("Licensed Practical and Licensed Vocational Nurses",
					"licensed practical or licensed vocational nurse",
					"licensed practical and licensed vocational nurses"),
			joined("Obstetricians and Gynecologists", "obstetrician and gynecologist",
					"obstetricians and gynecologists"),
			joined("Poets, Lyricists and Creative Writers", "poet, lyricist, or creative writer",
					"poets, lyricists, and creative writers"),
			joined("Transportation Vehicle, Equipment and Systems Inspectors, Except Aviation",
					"transportation vehicle, equipment, and systems inspector, except aviation",
					"transportation vehicle, equipment, and systems inspectors, except aviation"));

	private ExceptionalTitles() {
	}

	static Optional<OccupationTitles.OccupationForms> find(String official) {
		return Optional.ofNullable(FORMS.get(official));
	}

	private static Map.Entry<String, OccupationTitles.OccupationForms> reworded(String official, String singular,
			String plural) {
		return Map.entry(official, new OccupationTitles.OccupationForms(singular, plural, true));
	}

	private static Map.Entry<String, OccupationTitles.OccupationForms> joined(String official, String singular,
			String plural) {
		return Map.entry(official, new OccupationTitles.OccupationForms(singular, plural, false));
	}

}
