-- One row that whoever publishes holds until the end of the transaction, so that one publishes after the other.
create table publishing_turn (
	id integer not null,
	constraint publishing_turn_pk primary key (id),
	constraint publishing_turn_only_one check (id = 1)
);
insert into publishing_turn (id) values (1);
