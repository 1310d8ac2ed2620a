create table directory_entry (
	role_id uuid not null,
	revision_id uuid not null,
	slug varchar(80) not null,
	title varchar(200) not null,
	running_title varchar(200) not null,
	category_slug varchar(80) not null,
	state varchar(20) not null,
	employment bigint not null,
	constraint directory_entry_pk primary key (role_id),
	constraint directory_entry_slug_unique unique (slug),
	constraint directory_entry_role_fk foreign key (role_id) references job_role (id),
	constraint directory_entry_revision_fk foreign key (revision_id) references role_revision (id)
);

create table directory_name (
	role_id uuid not null,
	folded varchar(300) not null,
	name varchar(300) not null,
	sort varchar(20) not null,
	constraint directory_name_pk primary key (role_id, folded),
	constraint directory_name_entry_fk foreign key (role_id) references directory_entry (role_id)
);

create table directory_source (
	role_id uuid not null,
	source_slug varchar(80) not null,
	constraint directory_source_pk primary key (role_id, source_slug),
	constraint directory_source_entry_fk foreign key (role_id) references directory_entry (role_id)
);

create index directory_entry_category_index on directory_entry (category_slug);
create index directory_name_folded_index on directory_name (folded);
create index directory_source_index on directory_source (source_slug);
