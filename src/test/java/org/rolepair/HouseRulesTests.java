package org.rolepair;

import java.util.Map;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import example.badhouse.BadController;
import example.badhouse.BadEntity;
import example.badhouse.BadHandler;
import example.badhouse.BadInjection;
import example.badhouse.BadRepository;
import example.badhouse.Numbers;
import example.badhouse.NumbersUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HouseRulesTests {

	private static final JavaClasses house = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
		.importPackagesOf(RolepairApplication.class);

	private static final JavaClasses badHouse = new ClassFileImporter().importPackagesOf(Numbers.class);

	private static final Map<HouseRule, Class<?>> offenders = Map.of( //
			HouseRule.CONTROLLERS_ARE_PACKAGE_PRIVATE, BadController.class, //
			HouseRule.REPOSITORIES_ARE_PACKAGE_PRIVATE, BadRepository.class, //
			HouseRule.NOTHING_IS_INJECTED_INTO_A_FIELD, BadInjection.class, //
			HouseRule.ENTITIES_HAVE_NO_PUBLIC_SETTERS, BadEntity.class, //
			HouseRule.NAMES_SAY_WHAT_A_CLASS_IS, NumbersUtils.class, //
			HouseRule.EDITORS_HANDLERS_SAY_WHOM_THEY_ARE_FOR, BadHandler.class, //
			HouseRule.PACKAGES_ARE_NULL_MARKED, Numbers.class);

	@ParameterizedTest
	@EnumSource
	void isKeptByTheHouse(HouseRule rule) {
		rule.check(house);
	}

	@Test
	void packagesHaveNoCycles() {
		slices().matching("org.rolepair.(**)").should().beFreeOfCycles().check(house);
	}

	@ParameterizedTest
	@EnumSource
	void isBrokenByTheBadHouse(HouseRule rule) {
		assertThat(offenders).containsKey(rule);
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.check(badHouse))
			.withMessageContaining(offenders.get(rule).getName());
	}

}
