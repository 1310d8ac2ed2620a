create table account (
	id uuid not null,
	version integer not null,
	name varchar(60) not null,
	password varchar(200) not null,
	password_given boolean not null,
	access_level varchar(20) not null,
	enabled boolean not null,
	sessions integer not null,
	created_at timestamp with time zone not null,
	constraint account_pk primary key (id),
	constraint account_name_unique unique (name),
	constraint account_access_level_known check (access_level in
		('VIEWER', 'EDITOR', 'PUBLISHER', 'ADMINISTRATOR'))
);
