-- O*NET's related occupations belong to codes, not to roles; they come, are replaced and are undone by edition.
-- The newest edition counts, and of one month the one that came last.
create table relation_edition (
	id bigint not null,
	source_id uuid not null,
	released date not null,
	digest varchar(64) not null,
	constraint relation_edition_pk primary key (id),
	constraint relation_edition_source_fk foreign key (source_id) references source (id)
);

create index relation_edition_source_index on relation_edition (source_id);

-- position is the nearness, 1 the nearest. O*NET's tiers follow from it: 1 to 5 and 6 to 10 are the primary ones.
create table related_occupation (
	edition_id bigint not null,
	code varchar(10) not null,
	position integer not null,
	related_code varchar(10) not null,
	constraint related_occupation_pk primary key (edition_id, code, position),
	constraint related_occupation_edition_fk foreign key (edition_id) references relation_edition (id),
	constraint related_occupation_position_from_one check (position >= 1),
	constraint related_occupation_another check (related_code <> code)
);
