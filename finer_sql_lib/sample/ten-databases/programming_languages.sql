CREATE TABLE designer (designer_id INTEGER PRIMARY KEY, name TEXT NOT NULL, birth_country TEXT NOT NULL);
CREATE TABLE language (
    language_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    first_appeared INTEGER NOT NULL,
    designer_id INTEGER NOT NULL REFERENCES designer (designer_id), -- the one best known for it
    typing TEXT NOT NULL
);
CREATE TABLE influence (
    language_id INTEGER NOT NULL REFERENCES language (language_id),
    influenced_by_id INTEGER NOT NULL REFERENCES language (language_id),
    PRIMARY KEY (language_id, influenced_by_id)
);
INSERT INTO designer VALUES
    (1, 'John Backus', 'United States'), (2, 'John McCarthy', 'United States'), (3, 'Niklaus Wirth', 'Switzerland'),
    (4, 'Dennis Ritchie', 'United States'), (5, 'Alan Kay', 'United States'), (6, 'Robin Milner', 'United Kingdom'),
    (7, 'Bjarne Stroustrup', 'Denmark'), (8, 'Joe Armstrong', 'United Kingdom'), (9, 'Larry Wall', 'United States'),
    (10, 'Guido van Rossum', 'Netherlands'), (11, 'Roberto Ierusalimschy', 'Brazil'), (12, 'Ross Ihaka', 'New Zealand'),
    (13, 'Yukihiro Matsumoto', 'Japan'), (14, 'James Gosling', 'Canada'), (15, 'Brendan Eich', 'United States'),
    (16, 'Rasmus Lerdorf', 'Greenland'), (17, 'Anders Hejlsberg', 'Denmark'), (18, 'Martin Odersky', 'Germany'),
    (19, 'Rich Hickey', 'United States'), (20, 'Rob Pike', 'Canada'), (21, 'Graydon Hoare', 'Canada'),
    (22, 'José Valim', 'Brazil'), (23, 'Chris Lattner', 'United States');
INSERT INTO language VALUES
    (1, 'Fortran', 1957, 1, 'static'), (2, 'Lisp', 1958, 2, 'dynamic'), (3, 'Pascal', 1970, 3, 'static'),
    (4, 'C', 1972, 4, 'static'), (5, 'Smalltalk', 1972, 5, 'dynamic'), (6, 'ML', 1973, 6, 'static'),
    (7, 'Modula-2', 1978, 3, 'static'), (8, 'Turbo Pascal', 1983, 17, 'static'), (9, 'C++', 1985, 7, 'static'),
    (10, 'Erlang', 1986, 8, 'dynamic'), (11, 'Oberon', 1987, 3, 'static'), (12, 'Perl', 1987, 9, 'dynamic'),
    (13, 'Python', 1991, 10, 'dynamic'), (14, 'Lua', 1993, 11, 'dynamic'), (15, 'R', 1993, 12, 'dynamic'),
    (16, 'Ruby', 1995, 13, 'dynamic'), (17, 'Java', 1995, 14, 'static'), (18, 'JavaScript', 1995, 15, 'dynamic'),
    (19, 'PHP', 1995, 16, 'dynamic'), (20, 'Delphi', 1995, 17, 'static'), (21, 'C#', 2000, 17, 'static'),
    (22, 'Scala', 2004, 18, 'static'), (23, 'Clojure', 2007, 19, 'dynamic'), (24, 'Go', 2009, 20, 'static'),
    (25, 'Rust', 2012, 21, 'static'), (26, 'TypeScript', 2012, 17, 'static'), (27, 'Elixir', 2012, 22, 'dynamic'),
    (28, 'Swift', 2014, 23, 'static');
INSERT INTO influence VALUES
    (5, 2), (6, 2), (7, 3), (8, 3), (9, 4), (11, 7), (12, 2), (12, 4), (13, 2), (13, 4), (13, 12), (15, 2), (16, 2),
    (16, 5), (16, 12), (16, 13), (17, 4), (17, 9), (18, 12), (18, 13), (18, 17), (19, 4), (19, 12), (20, 8), (21, 9),
    (21, 17), (22, 6), (22, 10), (22, 17), (23, 2), (23, 10), (24, 4), (24, 11), (25, 6), (25, 9), (25, 10), (26, 18),
    (26, 21), (27, 10), (27, 16), (27, 23), (28, 16), (28, 21), (28, 25);
