create table note (key integer primary key, text text not null);
insert into nowhere (key) values (1);
