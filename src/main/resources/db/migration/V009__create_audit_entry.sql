create table audit_entry (
	number bigint generated always as identity,
	happened_at timestamp with time zone not null,
	actor varchar(100) not null,
	deed varchar(40) not null,
	subject varchar(300) not null,
	detail varchar(2000) not null,
	path varchar(300) not null,
	constraint audit_entry_pk primary key (number)
);

create index audit_entry_actor_index on audit_entry (actor);
create index audit_entry_happened_at_index on audit_entry (happened_at);
