-- Without one, a source is called by a name that is computed from its publisher and title.
alter table source add column short_name varchar(40);
