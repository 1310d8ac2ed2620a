create table source (
	id uuid not null,
	version integer not null,
	slug varchar(80) not null,
	publisher varchar(200) not null,
	title varchar(300) not null,
	address varchar(500) not null,
	edition varchar(200) not null,
	licence varchar(200) not null,
	retrieved_on date not null,
	method varchar(2000) not null,
	age_limit_months integer,
	attribution varchar(1000),
	constraint source_pk primary key (id),
	constraint source_slug_unique unique (slug),
	constraint source_age_limit_positive check (age_limit_months > 0)
);
