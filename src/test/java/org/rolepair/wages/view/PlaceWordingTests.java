package org.rolepair.wages.view;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolepair.format.Messages;
import org.rolepair.role.RoleProfile;
import org.rolepair.role.publishing.RoleProfiles;
import org.rolepair.source.Citations;
import org.rolepair.wages.LocalRole;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.PlaceSlugs;
import org.rolepair.wages.store.LocalPrices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class PlaceWordingTests {

	private final PlaceWording words = new PlaceWording(mock(LocalPrices.class), new Messages());

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "STATE | Texas | TX | Texas is a state.",
			"STATE | District of Columbia | DC | District of Columbia is a federal district. The source lists it with the states.",
			"STATE | Puerto Rico | PR | Puerto Rico is a territory of the United States.",
			"METROPOLITAN_AREA | Abilene, TX | TX | Abilene, TX is a metropolitan area in Texas:",
			"METROPOLITAN_AREA | Kansas City, MO-KS | MO | Kansas City, MO-KS is a metropolitan area in Missouri and Kansas:",
			"METROPOLITAN_AREA | Washington, DC-VA | DC | Washington, DC-VA is a metropolitan area in the District of Columbia and Virginia:",
			"METROPOLITAN_AREA | Somewhere | XX | Somewhere is a metropolitan area in XX:" })
	void sayWhatAPlaceIs(PlaceKind kind, String title, String state, String text) {
		RoleProfile cook = RoleProfiles.role("Cook").build();
		RoleProfile here = RoleProfiles.role("Cook").described("Cooks.").citing(Citations.of("survey")).build();
		LocalRole role = new LocalRole(cook, here, LocalRole.Coverage.PAY, Optional.empty());
		Place place = new Place(kind, PlaceSlugs.slug(title), "1", title, state);
		assertThat(this.words.notes(place, List.of(role))).singleElement()
			.asString()
			.startsWith(text)
			.contains("Bureau of survey", "2025 edition");
	}

}
