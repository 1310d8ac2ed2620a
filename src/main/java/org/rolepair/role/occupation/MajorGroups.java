package org.rolepair.role.occupation;

import java.util.List;
import java.util.Optional;

import org.rolepair.role.CategoryName;

/**
 * The major groups of the Standard Occupational Classification of 2018, as categories.
 */
public final class MajorGroups {

	private static final int CODE_LENGTH = 2;

	private static final List<MajorGroup> ALL = List.of(
			group("11", "Management",
					"They decide what an organization or one of its departments should do, and "
							+ "answer for its people, budget, and results."),
			group("13", "Business and financial operations",
					"They look after the money, contracts, staff, and planning behind an "
							+ "organization, and advise those who decide."),
			group("15", "Computer and mathematical",
					"They build and run software, networks, and databases, keep them safe, and make "
							+ "sense of data."),
			group("17", "Architecture and engineering",
					"They design, test, and improve buildings, machines, circuits, and materials, "
							+ "and draw and survey what others will build."),
			group("19", "Life, physical, and social science",
					"They study living things, matter, the Earth, and human society, and put the "
							+ "findings to use."),
			group("21", "Community and social service",
					"They counsel, advise, and support people through trouble, change, and the " + "search for help."),
			group("23", "Legal",
					"They advise on the law, represent people in court, prepare cases, and decide disputes."),
			group("25", "Educational instruction and library",
					"They teach learners of every age, and run the libraries, archives, and museums "
							+ "that people learn from."),
			group("27", "Arts, design, entertainment, sports, and media",
					"They write, perform, design, film, report, and compete, or coach and equip those who do."),
			group("29", "Healthcare practitioners and technical",
					"They diagnose and treat patients, or carry out the tests, prescriptions, and "
							+ "records that treatment rests on."),
			group("31", "Healthcare support",
					"They help patients with daily needs and assist nurses, therapists, and dentists "
							+ "at their work."),
			group("33", "Protective service",
					"They prevent crime and fire, guard people and property, and come when there is "
							+ "an emergency."),
			group("35", "Food preparation and serving related",
					"They cook, serve, and clear away meals and drinks in restaurants, cafeterias, "
							+ "bars, and kitchens of every size."),
			group("37", "Building and grounds cleaning and maintenance",
					"They clean buildings, keep pests out, and look after lawns, trees, and gardens."),
			group("39", "Personal care and service",
					"They look after people's hair, children, pets, leisure, and comfort, and help "
							+ "them through occasions from trips to funerals."),
			group("41", "Sales and related",
					"They present goods and services to buyers, agree on terms, and take payment, in "
							+ "shops, by phone, and on the road."),
			group("43", "Office and administrative",
					"They keep offices working: they greet and inform people, keep records and "
							+ "accounts, and handle schedules, mail, and paperwork."),
			group("45", "Farming, fishing, and forestry",
					"They raise crops and animals, catch fish, and manage and cut timber."),
			group("47", "Construction and extraction",
					"They put up, wire, pipe, and finish buildings and roads, and take oil, stone, "
							+ "and ore out of the ground."),
			group("49", "Installation, maintenance, and repair",
					"They install machines, vehicles, and building systems, find out why they fail, "
							+ "and put them right."),
			group("51", "Production",
					"They make things, from bread and clothing to metal parts and power, by hand and "
							+ "by running machines."),
			group("53", "Transportation and material moving",
					"They carry people and goods by road, rail, air, and water, and load, stack, and "
							+ "store what is carried."),
			group("55", "Military", "They serve in the armed forces: they command and train others, fly, fight, and "
					+ "work the weapons and systems that a mission needs."));

	private MajorGroups() {
	}

	/** Returns all groups by code, the military ones last. */
	public static List<MajorGroup> all() {
		return ALL;
	}

	/**
	 * Returns the major group of an occupation.
	 * @param code a SOC or O*NET-SOC code, or its first two digits: "29-1141.00", "29"
	 */
	public static Optional<MajorGroup> of(String code) {
		return ALL.stream()
			.filter((group) -> code.length() >= CODE_LENGTH && group.code().equals(code.substring(0, CODE_LENGTH)))
			.findFirst();
	}

	private static MajorGroup group(String code, String name, String description) {
		return new MajorGroup(code, new CategoryName(TitleForms.slug(name), name, TitleForms.running(name)),
				description);
	}

}
