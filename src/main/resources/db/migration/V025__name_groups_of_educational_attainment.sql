-- Table 5.3 of the Employment Projections gives some occupations one distribution, as its survey does not tell them
-- apart. The starter catalogue only said "a wider group of occupations"; here are the groups. Roles that were published
-- before keep what their revisions say until the next import or edit.
update role_figure set row_title = 'Human resources specialists; Farm labor contractors; Labor relations specialists'
	where row_code is null and row_title = 'a wider group of occupations'
	and role_id in (select id from job_role where soc_code = '13-1071')
	and role_id not in (select role_id from role_revision);
update role_figure set row_title = 'Computer network support specialists; Computer user support specialists'
	where row_code is null and row_title = 'a wider group of occupations'
	and role_id in (select id from job_role where soc_code = '15-1232')
	and role_id not in (select role_id from role_revision);
update role_figure set row_title = 'Database administrators; Database architects'
	where row_code is null and row_title = 'a wider group of occupations'
	and role_id in (select id from job_role where soc_code = '15-1242')
	and role_id not in (select role_id from role_revision);
update role_figure set row_title = 'Mathematicians; Statisticians; and 2 other occupations'
	where row_code is null and row_title = 'a wider group of occupations'
	and role_id in (select id from job_role where soc_code = '15-2051')
	and role_id not in (select role_id from role_revision);
update role_figure set row_title = 'Lawyers; Administrative law judges, adjudicators, and hearing officers; and 2 other occupations'
	where row_code is null and row_title = 'a wider group of occupations'
	and role_id in (select id from job_role where soc_code = '23-1011')
	and role_id not in (select role_id from role_revision);
update role_figure set row_title = 'Elementary school teachers, except special education; Middle school teachers, except special and career/technical education; Career/technical education teachers, middle school'
	where row_code is null and row_title = 'a wider group of occupations'
	and role_id in (select id from job_role where soc_code = '25-2021')
	and role_id not in (select role_id from role_revision);
update role_figure set row_title = 'Secondary school teachers, except special and career/technical education; Career/technical education teachers, secondary school'
	where row_code is null and row_title = 'a wider group of occupations'
	and role_id in (select id from job_role where soc_code = '25-2031')
	and role_id not in (select role_id from role_revision);
update role_figure set row_title = 'Physical therapist assistants; Physical therapist aides'
	where row_code is null and row_title = 'a wider group of occupations'
	and role_id in (select id from job_role where soc_code = '31-2021')
	and role_id not in (select role_id from role_revision);
update role_figure set row_title = 'Police and sheriff''s patrol officers; Transit and railroad police'
	where row_code is null and row_title = 'a wider group of occupations'
	and role_id in (select id from job_role where soc_code = '33-3051')
	and role_id not in (select role_id from role_revision);
update role_figure set row_title = 'Cooks, fast food; Cooks, institution and cafeteria; and 4 other occupations'
	where row_code is null and row_title = 'a wider group of occupations'
	and role_id in (select id from job_role where soc_code = '35-2014')
	and role_id not in (select role_id from role_revision);
update role_figure set row_title = 'Welders, cutters, solderers, and brazers; Welding, soldering, and brazing machine setters, operators, and tenders'
	where row_code is null and row_title = 'a wider group of occupations'
	and role_id in (select id from job_role where soc_code = '51-4121')
	and role_id not in (select role_id from role_revision);
update role_figure set row_title = 'Driver/sales workers; Heavy and tractor-trailer truck drivers; Light truck drivers'
	where row_code is null and row_title = 'a wider group of occupations'
	and role_id in (select id from job_role where soc_code = '53-3032')
	and role_id not in (select role_id from role_revision);
