alter table role_section drop constraint role_section_name_known;
alter table role_section add constraint role_section_name_known check
	(case section when 'PAY' then true when 'OUTLOOK' then true when 'EDUCATION' then true
		when 'EXPERIENCE' then true when 'PEOPLE' then true when 'SKILLS' then true
		when 'AI_EXPOSURE' then true else false end);
