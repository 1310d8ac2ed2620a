-- What imports did: one line for each, one for each role that it touched, and what imports have left in each role.
create table catalogue_import (
	number integer not null,
	author varchar(200) not null,
	note varchar(1000) not null,
	applied_at timestamp with time zone not null,
	undone_at timestamp with time zone,
	undone_by varchar(200),
	created integer not null,
	changed integer not null,
	unchanged integer not null,
	held integer not null,
	rejected integer not null,
	constraint catalogue_import_pk primary key (number),
	constraint catalogue_import_number_from_one check (number >= 1)
);

create table catalogue_import_role (
	import_number integer not null,
	role_id uuid not null,
	revision_before integer not null,
	revision_after integer not null,
	marks_before varchar(20000),
	owned_texts_before boolean not null,
	constraint catalogue_import_role_pk primary key (import_number, role_id),
	constraint catalogue_import_role_import_fk foreign key (import_number) references catalogue_import (number),
	constraint catalogue_import_role_role_fk foreign key (role_id) references job_role (id)
);

create table imported_role (
	role_id uuid not null,
	owns_texts boolean not null,
	undone boolean not null,
	marks varchar(20000) not null,
	constraint imported_role_pk primary key (role_id),
	constraint imported_role_role_fk foreign key (role_id) references job_role (id)
);

create index catalogue_import_role_role_index on catalogue_import_role (role_id);

create table catalogue_import_place (
	import_number integer not null,
	kind varchar(20) not null,
	source_slug varchar(80) not null,
	period_label varchar(100) not null,
	period_reference date not null,
	constraint catalogue_import_place_pk primary key (import_number, kind, source_slug, period_reference),
	constraint catalogue_import_place_import_fk foreign key (import_number) references catalogue_import (number)
);
