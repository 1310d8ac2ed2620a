-- The edition of related occupations that an import loaded, to be taken out again with it.
create table catalogue_import_relation (
	import_number integer not null,
	source_slug varchar(80) not null,
	released date not null,
	constraint catalogue_import_relation_pk primary key (import_number),
	constraint catalogue_import_relation_import_fk foreign key (import_number) references catalogue_import (number)
);
