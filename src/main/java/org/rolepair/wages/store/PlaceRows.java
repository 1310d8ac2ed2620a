package org.rolepair.wages.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.rolepair.wages.Area;
import org.rolepair.wages.Place;
import org.rolepair.wages.PlaceKind;
import org.rolepair.wages.PlaceSlugs;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the places of all editions. */
@Component
@RequiredArgsConstructor
class PlaceRows {

	private static final String SELECT = """
			select edition.kind, place.slug, place.area_code, place.title, place.primary_state
			from place join place_edition edition on edition.id = place.edition_id
			""";

	private final JdbcClient database;

	private final JdbcTemplate batches;

	void add(long edition, Collection<Area> areas) {
		PlaceSlugs slugs = new PlaceSlugs();
		this.batches.batchUpdate(
				"insert into place (edition_id, area_code, slug, title, primary_state) values (?, ?, ?, ?, ?)",
				areas.stream()
					.map((area) -> new Object[] { edition, area.code(), slugs.next(area), area.title(),
							area.primaryState() })
					.toList());
	}

	void remove(long edition) {
		this.database.sql("delete from place where edition_id = :edition").param("edition", edition).update();
	}

	/** Returns the current places, states first, by title. */
	List<Place> current() {
		return this.database
			.sql(SELECT + "where edition.current_kind is not null order by edition.kind desc, lower(place.title)")
			.query(PlaceRows::read)
			.list();
	}

	Optional<Place> current(String slug) {
		return this.database
			.sql(SELECT + "where edition.current_kind is not null and place.slug = :slug order by edition.kind desc")
			.param("slug", slug)
			.query(PlaceRows::read)
			.stream()
			.findFirst();
	}

	/** Returns the current place that an earlier edition listed under a slug. */
	Optional<Place> findByFormerSlug(String slug) {
		return this.database.sql(SELECT + """
				join place former on former.area_code = place.area_code and former.slug = :slug
				join place_edition past on past.id = former.edition_id and past.kind = edition.kind
				where edition.current_kind is not null
				order by past.id desc""").param("slug", slug).query(PlaceRows::read).stream().findFirst();
	}

	static Place read(ResultSet row, int number) throws SQLException {
		return new Place(PlaceKind.valueOf(row.getString("kind")), row.getString("slug"), row.getString("area_code"),
				row.getString("title"), row.getString("primary_state"));
	}

}
