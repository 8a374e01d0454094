CREATE TABLE mountain_range (range_id INTEGER PRIMARY KEY, name TEXT NOT NULL, continent TEXT NOT NULL);
CREATE TABLE mountain (
    mountain_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    height_m INTEGER NOT NULL,
    range_id INTEGER REFERENCES mountain_range (range_id), -- NULL: stands alone
    first_ascent_year INTEGER NOT NULL
);
CREATE TABLE mountain_country (
    mountain_id INTEGER NOT NULL REFERENCES mountain (mountain_id),
    country TEXT NOT NULL,
    PRIMARY KEY (mountain_id, country)
);
INSERT INTO mountain_range VALUES
    (1, 'Himalayas', 'Asia'), (2, 'Karakoram', 'Asia'), (3, 'Andes', 'South America'), (4, 'Alps', 'Europe'),
    (5, 'Alaska Range', 'North America'), (6, 'Rocky Mountains', 'North America'), (7, 'Caucasus', 'Europe');
INSERT INTO mountain VALUES
    (1, 'Mount Everest', 8849, 1, 1953), (2, 'K2', 8611, 2, 1954), (3, 'Kangchenjunga', 8586, 1, 1955),
    (4, 'Lhotse', 8516, 1, 1956), (5, 'Makalu', 8485, 1, 1955), (6, 'Cho Oyu', 8188, 1, 1954),
    (7, 'Dhaulagiri', 8167, 1, 1960), (8, 'Manaslu', 8163, 1, 1956), (9, 'Nanga Parbat', 8126, 1, 1953),
    (10, 'Annapurna', 8091, 1, 1950), (11, 'Gasherbrum I', 8080, 2, 1958), (12, 'Broad Peak', 8051, 2, 1957),
    (13, 'Gasherbrum II', 8035, 2, 1956), (14, 'Shishapangma', 8027, 1, 1964), (15, 'Aconcagua', 6961, 3, 1897),
    (16, 'Huascarán', 6768, 3, 1932), (17, 'Chimborazo', 6263, 3, 1880), (18, 'Denali', 6190, 5, 1913),
    (19, 'Kilimanjaro', 5895, NULL, 1889), (20, 'Elbrus', 5642, 7, 1874), (21, 'Mont Blanc', 4806, 4, 1786),
    (22, 'Monte Rosa', 4634, 4, 1855), (23, 'Matterhorn', 4478, 4, 1865), (24, 'Eiger', 3967, 4, 1858),
    (25, 'Grossglockner', 3798, 4, 1800), (26, 'Mount Elbert', 4401, 6, 1874), (27, 'Mount Fuji', 3776, NULL, 663);
INSERT INTO mountain_country VALUES
    (1, 'China'), (1, 'Nepal'), (2, 'China'), (2, 'Pakistan'), (3, 'India'), (3, 'Nepal'), (4, 'China'), (4, 'Nepal'),
    (5, 'China'), (5, 'Nepal'), (6, 'China'), (6, 'Nepal'), (7, 'Nepal'), (8, 'Nepal'), (9, 'Pakistan'),
    (10, 'Nepal'), (11, 'China'), (11, 'Pakistan'), (12, 'China'), (12, 'Pakistan'), (13, 'China'), (13, 'Pakistan'),
    (14, 'China'), (15, 'Argentina'), (16, 'Peru'), (17, 'Ecuador'), (18, 'United States'), (19, 'Tanzania'),
    (20, 'Russia'), (21, 'France'), (21, 'Italy'), (22, 'Italy'), (22, 'Switzerland'), (23, 'Italy'),
    (23, 'Switzerland'), (24, 'Switzerland'), (25, 'Austria'), (26, 'United States'), (27, 'Japan');
