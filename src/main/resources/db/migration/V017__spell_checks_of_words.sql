-- H2 evaluates "column in ('A', 'B')" of a check in the session that made the table and refuses every row once that
-- session has ended. A case is evaluated in the session that writes.
alter table job_role drop constraint job_role_article_known;
alter table job_role add constraint job_role_article_known check
	(case article when 'a' then true when 'an' then true else false end);

alter table job_role drop constraint job_role_state_known;
alter table job_role add constraint job_role_state_known check
	(case state when 'DRAFT' then true when 'PUBLISHED' then true when 'RETIRED' then true
		when 'WITHDRAWN' then true else false end);

alter table role_section drop constraint role_section_name_known;
alter table role_section add constraint role_section_name_known check
	(case section when 'PAY' then true when 'OUTLOOK' then true when 'EDUCATION' then true
		when 'EXPERIENCE' then true when 'PEOPLE' then true when 'SKILLS' then true else false end);

alter table role_figure drop constraint role_figure_bound_known;
alter table role_figure add constraint role_figure_bound_known check
	(bound is null or case bound when 'EXACT' then true when 'AT_LEAST' then true
		when 'LESS_THAN' then true else false end);

alter table account drop constraint account_access_level_known;
alter table account add constraint account_access_level_known check
	(case access_level when 'VIEWER' then true when 'EDITOR' then true when 'PUBLISHER' then true
		when 'ADMINISTRATOR' then true else false end);

alter table place_edition drop constraint place_edition_kind_known;
alter table place_edition add constraint place_edition_kind_known check
	(case kind when 'STATE' then true when 'METROPOLITAN_AREA' then true else false end);
