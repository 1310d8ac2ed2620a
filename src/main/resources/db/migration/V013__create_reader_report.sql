create table signing_key (
	name varchar(40) not null,
	secret varchar(100) not null,
	constraint signing_key_pk primary key (name)
);

create table reader_report (
	id uuid not null,
	version integer not null,
	role_id uuid not null,
	revision integer not null,
	screen varchar(20) not null,
	kind varchar(40),
	text varchar(2000) not null,
	evidence varchar(500) not null,
	received_at timestamp with time zone not null,
	resolved_at timestamp with time zone,
	resolved_by varchar(100),
	resolution varchar(1000),
	constraint reader_report_pk primary key (id),
	constraint reader_report_role_fk foreign key (role_id) references job_role (id),
	constraint reader_report_resolved_whole check
		((resolved_at is null and resolved_by is null and resolution is null)
			or (resolved_at is not null and resolved_by is not null and resolution is not null))
);

create index reader_report_received_at_index on reader_report (received_at);
create index reader_report_role_index on reader_report (role_id);
