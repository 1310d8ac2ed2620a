-- A section without figures has a reason for its blanks, and no origin to share.
alter table role_section alter column source_id drop not null;
alter table role_section alter column period_label drop not null;
alter table role_section alter column place drop not null;
alter table role_section alter column population drop not null;

create table skill_former_name (
	skill_id uuid not null,
	name varchar(200) not null,
	constraint skill_former_name_pk primary key (name),
	constraint skill_former_name_skill_fk foreign key (skill_id) references skill (id)
);

create index skill_former_name_skill_index on skill_former_name (skill_id);
