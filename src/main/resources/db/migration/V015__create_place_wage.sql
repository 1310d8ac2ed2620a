-- Wages by place belong to occupation codes, not to roles; they come, are replaced and are undone by edition.
-- current_kind is the kind of the edition that counts at present, and empty for the others of its kind.
create table place_edition (
	id bigint generated always as identity,
	kind varchar(20) not null,
	source_id uuid not null,
	period_label varchar(100) not null,
	period_reference date not null,
	row_count bigint not null,
	digest varchar(64) not null,
	current_kind varchar(20),
	constraint place_edition_pk primary key (id),
	constraint place_edition_source_fk foreign key (source_id) references source (id),
	constraint place_edition_current_unique unique (current_kind),
	constraint place_edition_current_own check (current_kind = kind),
	constraint place_edition_kind_known check (kind in ('STATE', 'METROPOLITAN_AREA'))
);

create table place (
	edition_id bigint not null,
	area_code varchar(10) not null,
	slug varchar(80) not null,
	title varchar(200) not null,
	primary_state varchar(2) not null,
	constraint place_pk primary key (edition_id, area_code),
	constraint place_slug_unique unique (edition_id, slug),
	constraint place_edition_fk foreign key (edition_id) references place_edition (id)
);

-- marks holds one letter for each of the seven numbers, in the order of the columns: what the number is, or why
-- there is none. No key refers to place, which would cost an index as large as the table.
create table place_wage (
	edition_id bigint not null,
	soc_code varchar(7) not null,
	area_code varchar(10) not null,
	hourly boolean not null,
	marks varchar(7) not null,
	employment integer,
	mean numeric(9, 2),
	percentile_10 numeric(9, 2),
	percentile_25 numeric(9, 2),
	median numeric(9, 2),
	percentile_75 numeric(9, 2),
	percentile_90 numeric(9, 2),
	employment_error numeric(6, 2),
	mean_error numeric(6, 2),
	constraint place_wage_pk primary key (edition_id, soc_code, area_code),
	constraint place_wage_edition_fk foreign key (edition_id) references place_edition (id)
);

create index place_edition_source_index on place_edition (source_id);
