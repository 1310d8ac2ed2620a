-- The nation's wages are kept by edition like those of places, and none of its editions is the current one.
alter table place_edition drop constraint place_edition_kind_known;
alter table place_edition add constraint place_edition_kind_known check
	(case kind when 'STATE' then true when 'METROPOLITAN_AREA' then true when 'NATION' then true else false end);

-- Consumer prices of the nation and price parities of areas come, are replaced and are undone by edition.
create table price_edition (
	id bigint not null,
	kind varchar(30) not null,
	source_id uuid not null,
	period_label varchar(100) not null,
	period_reference date not null,
	digest varchar(64) not null,
	constraint price_edition_pk primary key (id),
	constraint price_edition_source_fk foreign key (source_id) references source (id),
	constraint price_edition_kind_known check
		(case kind when 'CONSUMER_PRICES' then true when 'STATE_PARITIES' then true when 'METROPOLITAN_PARITIES' then true
			when 'NONMETROPOLITAN_PARITIES' then true else false end)
);

create index price_edition_source_index on price_edition (source_id);

create table price_level (
	edition_id bigint not null,
	area_code varchar(10) not null,
	title varchar(200) not null,
	reference date not null,
	amount numeric(9, 3) not null,
	constraint price_level_pk primary key (edition_id, area_code, reference),
	constraint price_level_edition_fk foreign key (edition_id) references price_edition (id)
);

create table catalogue_import_price (
	import_number integer not null,
	kind varchar(30) not null,
	source_slug varchar(80) not null,
	period_label varchar(100) not null,
	period_reference date not null,
	constraint catalogue_import_price_pk primary key (import_number, kind, source_slug, period_reference),
	constraint catalogue_import_price_import_fk foreign key (import_number) references catalogue_import (number)
);
