package org.rolepair.role.occupation;

import java.util.Map;
import java.util.Optional;

/**
 * Official titles that the rules get wrong: their words don't name people, the title
 * lists only one person, or its end can't be moved before the people unchanged.
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
			joined("Buyers and Purchasing Agents, Farm Products", "farm product buyer or purchasing agent",
					"farm product buyers and purchasing agents"),
			joined("Directors, Religious Activities and Education", "director of religious activities and education",
					"directors of religious activities and education"),
			joined("Education Administrators, Kindergarten through Secondary",
					"kindergarten through secondary education administrator",
					"kindergarten through secondary education administrators"),
			joined("Electrical and Electronics Installers and Repairers, Transportation Equipment",
					"electrical and electronics installer or repairer of transportation equipment",
					"electrical and electronics installers and repairers of transportation equipment"),
			joined("Electrical and Electronics Repairers, Commercial and Industrial Equipment",
					"electrical and electronics repairer of commercial and industrial equipment",
					"electrical and electronics repairers of commercial and industrial equipment"),
			joined("Electronic Equipment Installers and Repairers, Motor Vehicles",
					"motor vehicle electronic equipment installer or repairer",
					"motor vehicle electronic equipment installers and repairers"),
			joined("Eligibility Interviewers, Government Programs", "government program eligibility interviewer",
					"government program eligibility interviewers"),
			joined("Extruding and Forming Machine Setters, Operators, and Tenders, Synthetic and Glass Fibers",
					"synthetic and glass fiber extruding and forming machine setter, operator, or tender",
					"synthetic and glass fiber extruding and forming machine setters, operators, and tenders"),
			joined("Farmworkers, Farm, Ranch, and Aquacultural Animals",
					"farmworker with farm, ranch, or aquacultural animals",
					"farmworkers with farm, ranch, and aquacultural animals"),
			joined("Graders and Sorters, Agricultural Products", "agricultural product grader or sorter",
					"agricultural product graders and sorters"),
			joined("Meter Readers, Utilities", "utility meter reader", "utility meter readers"),
			joined("Pressers, Textile, Garment, and Related Materials",
					"presser of textiles, garments, and related materials",
					"pressers of textiles, garments, and related materials"),
			joined("Sales Representatives, Wholesale and Manufacturing, Technical and Scientific Products",
					"wholesale and manufacturing sales representative for technical and scientific products",
					"wholesale and manufacturing sales representatives for technical and scientific products"),
			joined("Child, Family, and School Social Workers", "child, family, or school social worker",
					"child, family, and school social workers"),
			joined("First-Line Supervisors of Helpers, Laborers, and Material Movers, Hand",
					"first-line supervisor of hand helpers, laborers, and material movers",
					"first-line supervisors of hand helpers, laborers, and material movers"),
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
