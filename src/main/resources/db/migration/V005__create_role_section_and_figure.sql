create table role_section (
	role_id uuid not null,
	section varchar(20) not null,
	source_id uuid not null,
	period_label varchar(100) not null,
	period_reference date,
	place varchar(100) not null,
	population varchar(40) not null,
	row_code varchar(20),
	row_title varchar(300),
	otherwise varchar(30) not null,
	constraint role_section_pk primary key (role_id, section),
	constraint role_section_role_fk foreign key (role_id) references job_role (id),
	constraint role_section_source_fk foreign key (source_id) references source (id),
	constraint role_section_name_known check (section in
		('PAY', 'OUTLOOK', 'EDUCATION', 'EXPERIENCE', 'PEOPLE', 'SKILLS'))
);

create table role_figure (
	role_id uuid not null,
	kind varchar(40) not null,
	position integer not null,
	name varchar(300),
	skill_id uuid,
	amount numeric(19, 6),
	upper_amount numeric(19, 6),
	decimals integer not null,
	bound varchar(20) not null,
	scale integer not null,
	relative_standard_error numeric(9, 4),
	respondents integer,
	standard_error numeric(19, 6),
	lower_bound numeric(19, 6),
	upper_bound numeric(19, 6),
	statistic varchar(40),
	nation_amount numeric(19, 6),
	employment_floor integer,
	share_floor numeric(9, 4),
	scheme varchar(20),
	derivation varchar(30),
	blank_reason varchar(30),
	source_id uuid,
	period_label varchar(100),
	period_reference date,
	place varchar(100),
	population varchar(40),
	row_code varchar(20),
	row_title varchar(300),
	constraint role_figure_pk primary key (role_id, kind, position),
	constraint role_figure_role_fk foreign key (role_id) references job_role (id),
	constraint role_figure_skill_fk foreign key (skill_id) references skill (id),
	constraint role_figure_source_fk foreign key (source_id) references source (id),
	constraint role_figure_position_from_zero check (position >= 0),
	constraint role_figure_value_or_blank check
		((blank_reason is null and (amount is not null or name is not null))
			or (blank_reason is not null and amount is null)),
	constraint role_figure_range_ordered check (upper_amount is null or amount <= upper_amount),
	constraint role_figure_bound_known check (bound in ('EXACT', 'AT_LEAST', 'LESS_THAN'))
);

create index role_section_source_index on role_section (source_id);
create index role_figure_source_index on role_figure (source_id);
create index role_figure_skill_index on role_figure (skill_id);
