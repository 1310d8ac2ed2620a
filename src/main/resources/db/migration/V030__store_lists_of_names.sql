-- Software, programs of study and apprenticeships are lists of names, each item a row with its code, detail and marks.
alter table role_figure add column code varchar(20);
alter table role_figure add column detail varchar(300);
alter table role_figure add column marks varchar(60);

alter table role_section drop constraint role_section_name_known;
alter table role_section add constraint role_section_name_known check
	(case section when 'PAY' then true when 'OUTLOOK' then true when 'EDUCATION' then true
		when 'EXPERIENCE' then true when 'PEOPLE' then true when 'SKILLS' then true
		when 'KNOWLEDGE' then true when 'INTERESTS' then true when 'AI_EXPOSURE' then true else false end);
