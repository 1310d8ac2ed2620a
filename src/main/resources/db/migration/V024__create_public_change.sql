-- One row that counts the changes of what the public sees: whoever makes one counts it in the same transaction, and
-- every node looks at the number each second.
create table public_change (
	id integer not null,
	number bigint not null,
	constraint public_change_pk primary key (id),
	constraint public_change_only_one check (id = 1)
);
insert into public_change (id, number) values (1, 0);
