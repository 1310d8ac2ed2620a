create table job_role (
	id uuid not null,
	version integer not null,
	slug varchar(80) not null,
	title varchar(200) not null,
	plural varchar(200) not null,
	running_title varchar(200) not null,
	running_plural varchar(200) not null,
	article varchar(2) not null,
	category_id uuid not null,
	state varchar(20) not null,
	successor_id uuid,
	withdrawal_reason varchar(1000),
	soc_code varchar(7),
	onet_soc_code varchar(10),
	currency varchar(3) not null,
	description varchar(4000),
	description_source_id uuid,
	duties_source_id uuid,
	constraint job_role_pk primary key (id),
	constraint job_role_slug_unique unique (slug),
	constraint job_role_category_fk foreign key (category_id) references category (id),
	constraint job_role_successor_fk foreign key (successor_id) references job_role (id),
	constraint job_role_description_source_fk foreign key (description_source_id) references source (id),
	constraint job_role_duties_source_fk foreign key (duties_source_id) references source (id),
	constraint job_role_article_known check (article in ('a', 'an')),
	constraint job_role_state_known check (state in ('DRAFT', 'PUBLISHED', 'RETIRED', 'WITHDRAWN'))
);

create table former_slug (
	slug varchar(80) not null,
	role_id uuid not null,
	constraint former_slug_pk primary key (slug),
	constraint former_slug_role_fk foreign key (role_id) references job_role (id)
);

create table alternate_title (
	role_id uuid not null,
	position integer not null,
	title varchar(300) not null,
	constraint alternate_title_pk primary key (role_id, position),
	constraint alternate_title_role_fk foreign key (role_id) references job_role (id)
);

create table duty (
	role_id uuid not null,
	position integer not null,
	text varchar(1000) not null,
	constraint duty_pk primary key (role_id, position),
	constraint duty_role_fk foreign key (role_id) references job_role (id)
);

create index job_role_category_index on job_role (category_id);
create index former_slug_role_index on former_slug (role_id);
