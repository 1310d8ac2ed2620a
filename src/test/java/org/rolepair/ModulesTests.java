package org.rolepair;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

import static org.assertj.core.api.Assertions.assertThat;

class ModulesTests {

	private final ApplicationModules modules = ApplicationModules.of(RolepairApplication.class);

	@Test
	void useOneAnotherOnlyAsAllowed() {
		modules.verify();
	}

	@Test
	void areDrawnFromTheCode() {
		Path folder = Path.of("target", "modules");
		new Documenter(modules, Documenter.Options.defaults().withOutputFolder(folder.toString()))
			.writeModulesAsPlantUml(DiagramOptions.defaults())
			.writeModuleCanvases();
		assertThat(folder.resolve("components.puml")).exists();
	}

}
