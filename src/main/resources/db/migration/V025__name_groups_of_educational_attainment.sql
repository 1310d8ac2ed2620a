-- Table 5.3 of the Employment Projections gives some occupations one distribution, as its survey does not tell them
-- apart. The starter catalogue only said "a wider group of occupations"; here are the groups. Roles that were published
-- before keep what their revisions say until the next import or edit.
update role_figure set row_title = (
	select case soc_code
		when '13-1071' then 'Human resources specialists; Farm labor contractors; Labor relations specialists'
		when '15-1232' then 'Computer network support specialists; Computer user support specialists'
		when '15-1242' then 'Database administrators; Database architects'
		when '15-2051' then 'Mathematicians; Statisticians; and 2 other occupations'
		when '23-1011' then 'Lawyers; Administrative law judges, adjudicators, and hearing officers; and 2 other occupations'
		when '25-2021' then 'Elementary school teachers, except special education; Middle school teachers, except special and career/technical education; Career/technical education teachers, middle school'
		when '25-2031' then 'Secondary school teachers, except special and career/technical education; Career/technical education teachers, secondary school'
		when '31-2021' then 'Physical therapist assistants; Physical therapist aides'
		when '33-3051' then 'Police and sheriff''s patrol officers; Transit and railroad police'
		when '35-2014' then 'Cooks, fast food; Cooks, institution and cafeteria; and 4 other occupations'
		when '51-4121' then 'Welders, cutters, solderers, and brazers; Welding, soldering, and brazing machine setters, operators, and tenders'
		when '53-3032' then 'Driver/sales workers; Heavy and tractor-trailer truck drivers; Light truck drivers'
		else role_figure.row_title end
	from job_role where job_role.id = role_figure.role_id)
	where row_code is null and row_title = 'a wider group of occupations'
	and role_id not in (select role_id from role_revision);
