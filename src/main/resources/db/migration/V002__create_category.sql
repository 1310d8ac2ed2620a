create table category (
	id uuid not null,
	version integer not null,
	slug varchar(80) not null,
	name varchar(200) not null,
	running_name varchar(200) not null,
	position integer not null,
	description varchar(1000) not null,
	constraint category_pk primary key (id),
	constraint category_slug_unique unique (slug)
);
