package org.rolepair.role.occupation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.role.Titles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class OccupationTitlesTests {

	private static final Path OCCUPATIONS = Path.of("../shared/data/onet_29_3/Occupation Data.xlsx");

	private static final int TITLE_COLUMN = 1;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Registered Nurses | Registered nurse | Registered nurses
					Chief Executives | Chief executive | Chief executives
					Chief Sustainability Officers | Chief sustainability officer | Chief sustainability officers
					Legislators | Legislator | Legislators
					General and Operations Managers | General and operations manager | General and operations managers
					Treasurers and Controllers | Treasurer or controller | Treasurers and controllers
					Farmers, Ranchers, and Other Agricultural Managers | Farmer, rancher, or other agricultural manager | Farmers, ranchers, and other agricultural managers
					Education Administrators, Kindergarten through Secondary | Kindergarten through secondary education administrator | Kindergarten through secondary education administrators
					Postmasters and Mail Superintendents | Postmaster or mail superintendent | Postmasters and mail superintendents
					Agents and Business Managers of Artists, Performers, and Athletes | Agent or business manager of artists, performers, and athletes | Agents and business managers of artists, performers, and athletes
					Tax Examiners and Collectors, and Revenue Agents | Tax examiner or collector, or revenue agent | Tax examiners and collectors, and revenue agents
					Computer Systems Engineers/Architects | Computer systems engineer or architect | Computer systems engineers and architects
					Geographic Information Systems Technologists and Technicians | Geographic information systems technologist or technician | Geographic information systems technologists and technicians
					Biofuels/Biodiesel Technology and Product Development Managers | Biofuels/biodiesel technology and product development manager | Biofuels/biodiesel technology and product development managers
					Mining and Geological Engineers, Including Mining Safety Engineers | Mining and geological engineer, including mining safety engineers | Mining and geological engineers, including mining safety engineers
					Engineering Technologists and Technicians, Except Drafters, All Other | Engineering technologist or technician, except drafters, all other | Engineering technologists and technicians, except drafters, all other
					Social Scientists and Related Workers, All Other | Social scientist or related worker, all other | Social scientists and related workers, all other
					Child, Family, and School Social Workers | Child, family, or school social worker | Child, family, and school social workers
					Clergy | Clergy member | Clergy members
					Directors, Religious Activities and Education | Director of religious activities and education | Directors of religious activities and education
					Judges, Magistrate Judges, and Magistrates | Judge, magistrate judge, or magistrate | Judges, magistrate judges, and magistrates
					English Language and Literature Teachers, Postsecondary | Postsecondary English language and literature teacher | Postsecondary English language and literature teachers
					Career/Technical Education Teachers, Postsecondary | Postsecondary career/technical education teacher | Postsecondary career/technical education teachers
					Adult Basic Education, Adult Secondary Education, and English as a Second Language Instructors | Adult basic education, adult secondary education, and English as a second language instructor | Adult basic education, adult secondary education, and English as a second language instructors
					Teaching Assistants, Preschool, Elementary, Middle, and Secondary School, Except Special Education | Preschool, elementary, middle, and secondary school teaching assistant, except special education | Preschool, elementary, middle, and secondary school teaching assistants, except special education
					Actors | Actor | Actors
					Media Programming Directors | Media programming director | Media programming directors
					Umpires, Referees, and Other Sports Officials | Umpire, referee, or other sports official | Umpires, referees, and other sports officials
					Poets, Lyricists and Creative Writers | Poet, lyricist, or creative writer | Poets, lyricists, and creative writers
					Dentists, General | General dentist | General dentists
					Dentists, All Other Specialists | Dentist in another specialty | Dentists in all other specialties
					Low Vision Therapists, Orientation and Mobility Specialists, and Vision Rehabilitation Therapists | Low vision therapist, orientation and mobility specialist, or vision rehabilitation therapist | Low vision therapists, orientation and mobility specialists, and vision rehabilitation therapists
					Nurse Midwives | Nurse midwife | Nurse midwives
					Obstetricians and Gynecologists | Obstetrician and gynecologist | Obstetricians and gynecologists
					Physicians, Pathologists | Pathologist | Pathologists
					Histotechnologists | Histotechnologist | Histotechnologists
					Licensed Practical and Licensed Vocational Nurses | Licensed practical or licensed vocational nurse | Licensed practical and licensed vocational nurses
					Home Health Aides | Home health aide | Home health aides
					Orderlies | Orderly | Orderlies
					Police and Sheriff's Patrol Officers | Police and sheriff's patrol officer | Police and sheriff's patrol officers
					Transit and Railroad Police | Transit and railroad police officer | Transit and railroad police officers
					Lifeguards, Ski Patrol, and Other Recreational Protective Service Workers | Lifeguard, ski patroller, or other recreational protective service worker | Lifeguards, ski patrollers, and other recreational protective service workers
					Cooks, Fast Food | Fast food cook | Fast food cooks
					Waiters and Waitresses | Waiter or waitress | Waiters and waitresses
					Hosts and Hostesses, Restaurant, Lounge, and Coffee Shop | Restaurant, lounge, and coffee shop host or hostess | Restaurant, lounge, and coffee shop hosts and hostesses
					First-Line Supervisors of Entertainment and Recreation Workers, Except Gambling Services | First-line supervisor of entertainment and recreation workers, except gambling services | First-line supervisors of entertainment and recreation workers, except gambling services
					Gambling and Sports Book Writers and Runners | Gambling and sports book writer or runner | Gambling and sports book writers and runners
					Nannies | Nanny | Nannies
					Gambling Change Persons and Booth Cashiers | Gambling change person or booth cashier | Gambling change persons and booth cashiers
					Retail Salespersons | Retail salesperson | Retail salespeople
					Models | Model | Models
					Sales Engineers | Sales engineer | Sales engineers
					Door-to-Door Sales Workers, News and Street Vendors, and Related Workers | Door-to-door sales worker, news and street vendor, or related worker | Door-to-door sales workers, news and street vendors, and related workers
					Secretaries and Administrative Assistants, Except Legal, Medical, and Executive | Secretary or administrative assistant, except legal, medical, and executive | Secretaries and administrative assistants, except legal, medical, and executive
					Helpers--Carpenters | Helper to carpenters | Helpers to carpenters
					Outdoor Power Equipment and Other Small Engine Mechanics | Outdoor power equipment or other small engine mechanic | Outdoor power equipment and other small engine mechanics
					Heating, Air Conditioning, and Refrigeration Mechanics and Installers | Heating, air conditioning, and refrigeration mechanic or installer | Heating, air conditioning, and refrigeration mechanics and installers
					Foundry Mold and Coremakers | Foundry mold or core maker | Foundry mold and core makers
					Jewelers and Precious Stone and Metal Workers | Jeweler or precious stone and metal worker | Jewelers and precious stone and metal workers
					Extruding and Forming Machine Setters, Operators, and Tenders, Synthetic and Glass Fibers | Synthetic and glass fiber extruding and forming machine setter, operator, or tender | Synthetic and glass fiber extruding and forming machine setters, operators, and tenders
					Driver/Sales Workers | Driver/sales worker | Driver/sales workers
					Laborers and Freight, Stock, and Material Movers, Hand | Hand laborer or freight, stock, and material mover | Hand laborers and freight, stock, and material movers
					Infantry | Infantry member | Infantry members
					Special Forces | Special forces member | Special forces members
					Military Officer Special and Tactical Operations Leaders, All Other | Military officer special and tactical operations leader, all other | Military officer special and tactical operations leaders, all other
					""")
	void anOfficialTitleIsToldInTheSingularAndThePlural(String official, String singular, String plural) {
		Titles titles = OccupationTitles.of(official);
		assertThat(titles.title()).isEqualTo(singular);
		assertThat(titles.plural()).isEqualTo(plural);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Registered Nurses | a registered nurse | registered nurses
			English Teachers, Postsecondary | a postsecondary English teacher | postsecondary English teachers
			HVAC Mechanics | an HVAC mechanic | HVAC mechanics
			EKG Technicians | an EKG technician | EKG technicians
			X-Ray Technicians | an X-ray technician | X-ray technicians
			U.S. Marshals and Wardens | a U.S. marshal or warden | U.S. marshals and wardens
			Urologists | a urologist | urologists
			Ushers | an usher | ushers
			Spanish-Language Interpreters | a Spanish-language interpreter | Spanish-language interpreters
			Nurse   Midwives | a nurse midwife | nurse midwives
			""")
	void aSentenceKeepsNamesAndAcronyms(String official, String singular, String plural) {
		Titles titles = OccupationTitles.of(official);
		assertThat(titles.indefinite()).isEqualTo(singular);
		assertThat(titles.runningPlural()).isEqualTo(plural);
	}

	@ParameterizedTest
	@CsvSource({ "Registered nurse", "Wizards and Witches and Muses", "Police", "Occupations" })
	void wordsThatNoRuleKnowsAreDoubtful(String title) {
		assertThat(OccupationTitles.isDoubtful(title)).isTrue();
	}

	@Test
	void everyOccupationHasASingularOfItsOwn() throws IOException {
		List<String> official = officialTitles();
		assertThat(official).hasSize(1016);
		List<Titles> titles = official.stream().map(OccupationTitles::of).toList();
		assertThat(titles).extracting(Titles::title).doesNotHaveDuplicates();
		assertThat(titles).extracting((form) -> TitleForms.slug(form.title())).doesNotHaveDuplicates();
		assertThat(titles).allSatisfy((form) -> assertThat(form.title()).isNotEqualToIgnoringCase(form.plural()));
	}

	@Test
	void noHeadOfASingularIsAPlural() throws IOException {
		assertThat(officialTitles()).allSatisfy((official) -> {
			String head = OccupationTitles.of(official).runningTitle().split("[,/]| (?:of|to|and|or) ", 2)[0];
			PluralWord last = PluralWord.last(head);
			assertThat(last.isPeople() || last.isUnknown()).as(head).isFalse();
		});
	}

	@Test
	void thePluralIsTheOfficialTitleUnlessItsJointsOrWordsAreChanged() throws IOException {
		List<String> changed = officialTitles().stream()
			.filter((official) -> !OccupationTitles.of(official).plural().equalsIgnoreCase(official))
			.filter((official) -> !official.startsWith("Helpers--") && !OccupationTitles.isDoubtful(official))
			.filter((official) -> !isTurnedRound(official))
			.toList();
		assertThat(changed).containsExactly("Fraud Examiners, Investigators and Analysts",
				"Computer Systems Engineers/Architects", "Directors, Religious Activities and Education",
				"Media Technical Directors/Managers", "Poets, Lyricists and Creative Writers", "Parts Salespersons",
				"Retail Salespersons", "Farmworkers, Farm, Ranch, and Aquacultural Animals",
				"Electrical and Electronics Installers and Repairers, Transportation Equipment",
				"Electrical and Electronics Repairers, Commercial and Industrial Equipment",
				"Foundry Mold and Coremakers", "Pressers, Textile, Garment, and Related Materials",
				"First-Line Supervisors of Helpers, Laborers, and Material Movers, Hand",
				"Transportation Vehicle, Equipment and Systems Inspectors, Except Aviation");
	}

	/** Each line was read and found to be what people would say. */
	@Test
	void invertedTitlesAreTurnedRound() throws IOException {
		assertThat(officialTitles().stream()
			.filter(OccupationTitlesTests::isTurnedRound)
			.map((official) -> official + " | " + OccupationTitles.of(official).title()))
			.containsExactlyElementsOf(Files.readAllLines(Path.of("src/test/resources/role/turned-titles.txt")));
	}

	@Test
	void noTitleEndsInAQualifierAfterAComma() throws IOException {
		assertThat(officialTitles().stream()
			.map((official) -> OccupationTitles.of(official).runningPlural())
			.map((plural) -> plural.replaceFirst(", (?:except|all other|including) .*|, all other$", ""))
			.map(JoinedPhrases::of)
			.filter((phrases) -> phrases.hasPeople() && !phrases.qualifier().isEmpty())).isEmpty();
	}

	private static boolean isTurnedRound(String official) {
		String plural = OccupationTitles.of(official).plural();
		return official.contains(",") && !official.startsWith("Helpers--") && !OccupationTitles.isDoubtful(official)
				&& !firstWord(plural).equalsIgnoreCase(firstWord(official));
	}

	private static String firstWord(String title) {
		return title.split("[ ,/]", 2)[0];
	}

	@Test
	void theDoubtfulOccupationsAreThoseWhoseWordsAreChanged() throws IOException {
		assertThat(officialTitles().stream().filter(OccupationTitles::isDoubtful).sorted()).containsExactly("Clergy",
				"Computer Occupations, All Other", "Dentists, All Other Specialists",
				"Entertainers and Performers, Sports and Related Workers, All Other", "Infantry",
				"Lifeguards, Ski Patrol, and Other Recreational Protective Service Workers",
				"Mathematical Science Occupations, All Other", "Physicians, Pathologists", "Special Forces",
				"Transit and Railroad Police");
	}

	private static List<String> officialTitles() throws IOException {
		assumeTrue(Files.exists(OCCUPATIONS), "The O*NET database is not on this machine");
		try (ReadableWorkbook workbook = new ReadableWorkbook(OCCUPATIONS.toFile());
				Stream<String> titles = workbook.getFirstSheet()
					.openStream()
					.skip(1)
					.map((row) -> row.getCellText(TITLE_COLUMN))) {
			return titles.collect(Collectors.toList());
		}
	}

}
