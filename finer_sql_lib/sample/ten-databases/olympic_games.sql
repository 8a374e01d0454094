CREATE TABLE host_city (city_id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL);
CREATE TABLE games (
    games_id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    season TEXT NOT NULL,
    city_id INTEGER NOT NULL REFERENCES host_city (city_id),
    nations INTEGER NOT NULL -- that took part
);
INSERT INTO host_city VALUES
    (1, 'Athens', 'Greece'), (2, 'Paris', 'France'), (3, 'St. Louis', 'United States'), (4, 'London', 'United Kingdom'),
    (5, 'Stockholm', 'Sweden'), (6, 'Antwerp', 'Belgium'), (7, 'Amsterdam', 'Netherlands'),
    (8, 'Los Angeles', 'United States'), (9, 'Berlin', 'Germany'), (10, 'Helsinki', 'Finland'),
    (11, 'Melbourne', 'Australia'), (12, 'Rome', 'Italy'), (13, 'Tokyo', 'Japan'), (14, 'Mexico City', 'Mexico'),
    (15, 'Munich', 'Germany'), (16, 'Montreal', 'Canada'), (17, 'Moscow', 'Russia'), (18, 'Seoul', 'South Korea'),
    (19, 'Barcelona', 'Spain'), (20, 'Atlanta', 'United States'), (21, 'Sydney', 'Australia'), (22, 'Beijing', 'China'),
    (23, 'Rio de Janeiro', 'Brazil'), (24, 'Chamonix', 'France'), (25, 'St. Moritz', 'Switzerland'),
    (26, 'Lake Placid', 'United States'), (27, 'Garmisch-Partenkirchen', 'Germany'), (28, 'Oslo', 'Norway'),
    (29, 'Cortina d''Ampezzo', 'Italy'), (30, 'Squaw Valley', 'United States'), (31, 'Innsbruck', 'Austria'),
    (32, 'Grenoble', 'France'), (33, 'Sapporo', 'Japan'), (34, 'Sarajevo', 'Bosnia and Herzegovina'),
    (35, 'Calgary', 'Canada'), (36, 'Albertville', 'France'), (37, 'Lillehammer', 'Norway'), (38, 'Nagano', 'Japan'),
    (39, 'Salt Lake City', 'United States'), (40, 'Turin', 'Italy'), (41, 'Vancouver', 'Canada'), (42, 'Sochi', 'Russia'),
    (43, 'Pyeongchang', 'South Korea');
INSERT INTO games VALUES
    (1, 1896, 'summer', 1, 14), (2, 1900, 'summer', 2, 24), (3, 1904, 'summer', 3, 12), (4, 1908, 'summer', 4, 22),
    (5, 1912, 'summer', 5, 28), (6, 1920, 'summer', 6, 29), (7, 1924, 'summer', 2, 44), (8, 1928, 'summer', 7, 46),
    (9, 1932, 'summer', 8, 37), (10, 1936, 'summer', 9, 49), (11, 1948, 'summer', 4, 59), (12, 1952, 'summer', 10, 69),
    (13, 1956, 'summer', 11, 67), (14, 1960, 'summer', 12, 83), (15, 1964, 'summer', 13, 93),
    (16, 1968, 'summer', 14, 112), (17, 1972, 'summer', 15, 121), (18, 1976, 'summer', 16, 92),
    (19, 1980, 'summer', 17, 80), (20, 1984, 'summer', 8, 140), (21, 1988, 'summer', 18, 159),
    (22, 1992, 'summer', 19, 169), (23, 1996, 'summer', 20, 197), (24, 2000, 'summer', 21, 199),
    (25, 2004, 'summer', 1, 201), (26, 2008, 'summer', 22, 204), (27, 2012, 'summer', 4, 204),
    (28, 2016, 'summer', 23, 207), (29, 2020, 'summer', 13, 205), (30, 2024, 'summer', 2, 204),
    (31, 1924, 'winter', 24, 16), (32, 1928, 'winter', 25, 25), (33, 1932, 'winter', 26, 17),
    (34, 1936, 'winter', 27, 28), (35, 1948, 'winter', 25, 28), (36, 1952, 'winter', 28, 30),
    (37, 1956, 'winter', 29, 32), (38, 1960, 'winter', 30, 30), (39, 1964, 'winter', 31, 36),
    (40, 1968, 'winter', 32, 37), (41, 1972, 'winter', 33, 35), (42, 1976, 'winter', 31, 37),
    (43, 1980, 'winter', 26, 37), (44, 1984, 'winter', 34, 49), (45, 1988, 'winter', 35, 57),
    (46, 1992, 'winter', 36, 64), (47, 1994, 'winter', 37, 67), (48, 1998, 'winter', 38, 72),
    (49, 2002, 'winter', 39, 77), (50, 2006, 'winter', 40, 80), (51, 2010, 'winter', 41, 82),
    (52, 2014, 'winter', 42, 88), (53, 2018, 'winter', 43, 92), (54, 2022, 'winter', 22, 91);
