-- The editors' sessions, so that they outlive a restart and are known to every node. Spring Session names the columns.
create table editor_session (
	primary_id char(36) not null,
	session_id char(36) not null,
	creation_time bigint not null,
	last_access_time bigint not null,
	max_inactive_interval integer not null,
	expiry_time bigint not null,
	principal_name varchar(100),
	constraint editor_session_pk primary key (primary_id),
	constraint editor_session_id_unique unique (session_id)
);
create index editor_session_expiry_time on editor_session (expiry_time);
create index editor_session_principal_name on editor_session (principal_name);

create table editor_session_attributes (
	session_primary_id char(36) not null,
	attribute_name varchar(200) not null,
	attribute_bytes bytea not null,
	constraint editor_session_attributes_pk primary key (session_primary_id, attribute_name),
	constraint editor_session_attributes_session_fk foreign key (session_primary_id) references
		editor_session (primary_id)
		on delete cascade
);
