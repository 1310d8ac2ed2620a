package org.rolepair;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

class ModulesTests {

	private final ApplicationModules modules = ApplicationModules.of(RolepairApplication.class);

	@Test
	void useOneAnotherOnlyAsAllowed() {
		modules.verify();
	}

	@Test
	void havePackagesWithoutCycles() {
		slices().matching("org.rolepair.(**)")
			.should()
			.beFreeOfCycles()
			.check(new ClassFileImporter().withImportOption(new DoNotIncludeTests())
				.importPackagesOf(RolepairApplication.class));
	}

}
