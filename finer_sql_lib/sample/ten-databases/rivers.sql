CREATE TABLE river (
    river_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    length_km INTEGER NOT NULL,
    flows_into TEXT NOT NULL
);
CREATE TABLE city (city_id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL);
CREATE TABLE river_city (
    river_id INTEGER NOT NULL REFERENCES river (river_id),
    city_id INTEGER NOT NULL REFERENCES city (city_id),
    PRIMARY KEY (river_id, city_id)
);
INSERT INTO river VALUES
    (1, 'Nile', 6650, 'Mediterranean Sea'), (2, 'Amazon', 6400, 'Atlantic Ocean'), (3, 'Yangtze', 6300, 'East China Sea'),
    (4, 'Mississippi', 3766, 'Gulf of Mexico'), (5, 'Danube', 2850, 'Black Sea'), (6, 'Rhine', 1230, 'North Sea'),
    (7, 'Volga', 3530, 'Caspian Sea'), (8, 'Thames', 346, 'North Sea'), (9, 'Seine', 777, 'English Channel'),
    (10, 'Elbe', 1094, 'North Sea'), (11, 'Vistula', 1047, 'Baltic Sea'), (12, 'Mekong', 4350, 'South China Sea'),
    (13, 'Ganges', 2525, 'Bay of Bengal'), (14, 'Congo', 4700, 'Atlantic Ocean'), (15, 'Niger', 4180, 'Atlantic Ocean'),
    (16, 'Tagus', 1007, 'Atlantic Ocean'), (17, 'Po', 652, 'Adriatic Sea'), (18, 'Hudson', 507, 'Atlantic Ocean');
INSERT INTO city VALUES
    (1, 'Cairo', 'Egypt'), (2, 'Khartoum', 'Sudan'), (3, 'Manaus', 'Brazil'), (4, 'Chongqing', 'China'),
    (5, 'Wuhan', 'China'), (6, 'Nanjing', 'China'), (7, 'New Orleans', 'United States'),
    (8, 'Memphis', 'United States'), (9, 'St. Louis', 'United States'), (10, 'Minneapolis', 'United States'),
    (11, 'Ulm', 'Germany'), (12, 'Vienna', 'Austria'), (13, 'Bratislava', 'Slovakia'), (14, 'Budapest', 'Hungary'),
    (15, 'Belgrade', 'Serbia'), (16, 'Basel', 'Switzerland'), (17, 'Cologne', 'Germany'),
    (18, 'Rotterdam', 'Netherlands'), (19, 'Kazan', 'Russia'), (20, 'Volgograd', 'Russia'),
    (21, 'Oxford', 'United Kingdom'), (22, 'London', 'United Kingdom'), (23, 'Paris', 'France'),
    (24, 'Rouen', 'France'), (25, 'Dresden', 'Germany'), (26, 'Hamburg', 'Germany'), (27, 'Kraków', 'Poland'),
    (28, 'Warsaw', 'Poland'), (29, 'Vientiane', 'Laos'), (30, 'Phnom Penh', 'Cambodia'), (31, 'Varanasi', 'India'),
    (32, 'Patna', 'India'), (33, 'Kinshasa', 'DR Congo'), (34, 'Brazzaville', 'Congo'), (35, 'Bamako', 'Mali'),
    (36, 'Niamey', 'Niger'), (37, 'Toledo', 'Spain'), (38, 'Lisbon', 'Portugal'), (39, 'Turin', 'Italy'),
    (40, 'Albany', 'United States'), (41, 'New York', 'United States');
INSERT INTO river_city VALUES
    (1, 1), (1, 2), (2, 3), (3, 4), (3, 5), (3, 6), (4, 7), (4, 8), (4, 9), (4, 10), (5, 11), (5, 12), (5, 13), (5, 14),
    (5, 15), (6, 16), (6, 17), (6, 18), (7, 19), (7, 20), (8, 21), (8, 22), (9, 23), (9, 24), (10, 25), (10, 26),
    (11, 27), (11, 28), (12, 29), (12, 30), (13, 31), (13, 32), (14, 33), (14, 34), (15, 35), (15, 36), (16, 37),
    (16, 38), (17, 39), (18, 40), (18, 41);
