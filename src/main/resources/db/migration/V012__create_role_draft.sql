-- A draft of a role that was never published has a role_id of its own, so there is nothing to refer to.
create table role_draft (
	id uuid not null,
	version integer not null,
	role_id uuid not null,
	base_revision integer not null,
	title varchar(200) not null,
	forms varchar(1000000) not null,
	begun_at timestamp with time zone not null,
	begun_by varchar(100) not null,
	saved_at timestamp with time zone not null,
	saved_by varchar(100) not null,
	constraint role_draft_pk primary key (id),
	constraint role_draft_role_unique unique (role_id),
	constraint role_draft_base_revision_from_zero check (base_revision >= 0)
);
