-- Each description of the starter's categories began with "They", without saying who. Descriptions that editors wrote
-- in other words stay as they are.
update category set description = 'These workers' || substring(description from 5)
	where description like 'They %';
