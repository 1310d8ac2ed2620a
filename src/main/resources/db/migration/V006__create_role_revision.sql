create table role_revision (
	id uuid not null,
	role_id uuid not null,
	number integer not null,
	published_at timestamp with time zone not null,
	author varchar(200) not null,
	note varchar(1000) not null,
	profile varchar(1000000) not null,
	constraint role_revision_pk primary key (id),
	constraint role_revision_number_unique unique (role_id, number),
	constraint role_revision_role_fk foreign key (role_id) references job_role (id),
	constraint role_revision_number_from_one check (number >= 1)
);
