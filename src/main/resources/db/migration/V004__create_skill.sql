create table skill (
	id uuid not null,
	version integer not null,
	name varchar(200) not null,
	running_name varchar(200) not null,
	constraint skill_pk primary key (id),
	constraint skill_name_unique unique (name)
);
