CREATE TABLE country (country_id INTEGER PRIMARY KEY, name TEXT NOT NULL, continent TEXT NOT NULL);
CREATE TABLE site (
    site_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    country_id INTEGER NOT NULL REFERENCES country (country_id),
    category TEXT NOT NULL,
    year_inscribed INTEGER NOT NULL
);
INSERT INTO country VALUES
    (1, 'Ecuador', 'South America'), (2, 'United States', 'North America'), (3, 'Egypt', 'Africa'), (4, 'France', 'Europe'),
    (5, 'Italy', 'Europe'), (6, 'India', 'Asia'), (7, 'China', 'Asia'), (8, 'Peru', 'South America'),
    (9, 'Australia', 'Oceania'), (10, 'United Kingdom', 'Europe'), (11, 'Germany', 'Europe'), (12, 'Greece', 'Europe'),
    (13, 'Jordan', 'Asia'), (14, 'Cambodia', 'Asia'), (15, 'Japan', 'Asia'), (16, 'Tanzania', 'Africa'),
    (17, 'Spain', 'Europe'), (18, 'Indonesia', 'Asia'), (19, 'Poland', 'Europe'), (20, 'Ethiopia', 'Africa');
INSERT INTO site VALUES
    (1, 'Galápagos Islands', 1, 'Natural', 1978), (2, 'City of Quito', 1, 'Cultural', 1978),
    (3, 'Yellowstone National Park', 2, 'Natural', 1978), (4, 'Mesa Verde National Park', 2, 'Cultural', 1978),
    (5, 'Grand Canyon National Park', 2, 'Natural', 1979), (6, 'Everglades National Park', 2, 'Natural', 1979),
    (7, 'Statue of Liberty', 2, 'Cultural', 1984), (8, 'Yosemite National Park', 2, 'Natural', 1984),
    (9, 'Memphis and its Necropolis', 3, 'Cultural', 1979), (10, 'Wadi Al-Hitan', 3, 'Natural', 2005),
    (11, 'Mont-Saint-Michel and its Bay', 4, 'Cultural', 1979),
    (12, 'Palace and Park of Versailles', 4, 'Cultural', 1979), (13, 'Chartres Cathedral', 4, 'Cultural', 1979),
    (14, 'Historic Centre of Rome', 5, 'Cultural', 1980), (15, 'Venice and its Lagoon', 5, 'Cultural', 1987),
    (16, 'Pompeii', 5, 'Cultural', 1997), (17, 'The Dolomites', 5, 'Natural', 2009),
    (18, 'Taj Mahal', 6, 'Cultural', 1983), (19, 'Ajanta Caves', 6, 'Cultural', 1983),
    (20, 'Kaziranga National Park', 6, 'Natural', 1985), (21, 'The Great Wall', 7, 'Cultural', 1987),
    (22, 'Mount Taishan', 7, 'Mixed', 1987), (23, 'Machu Picchu', 8, 'Mixed', 1983), (24, 'Chan Chan', 8, 'Cultural', 1986),
    (25, 'Great Barrier Reef', 9, 'Natural', 1981), (26, 'Uluru-Kata Tjuta National Park', 9, 'Mixed', 1987),
    (27, 'Sydney Opera House', 9, 'Cultural', 2007), (28, 'Stonehenge', 10, 'Cultural', 1986),
    (29, 'Giant''s Causeway', 10, 'Natural', 1986), (30, 'Tower of London', 10, 'Cultural', 1988),
    (31, 'Aachen Cathedral', 11, 'Cultural', 1978), (32, 'Messel Pit Fossil Site', 11, 'Natural', 1995),
    (33, 'Cologne Cathedral', 11, 'Cultural', 1996), (34, 'Acropolis of Athens', 12, 'Cultural', 1987),
    (35, 'Meteora', 12, 'Mixed', 1988), (36, 'Petra', 13, 'Cultural', 1985), (37, 'Angkor', 14, 'Cultural', 1992),
    (38, 'Himeji Castle', 15, 'Cultural', 1993), (39, 'Yakushima', 15, 'Natural', 1993),
    (40, 'Serengeti National Park', 16, 'Natural', 1981), (41, 'Kilimanjaro National Park', 16, 'Natural', 1987),
    (42, 'Ngorongoro Conservation Area', 16, 'Mixed', 1979), (43, 'Alhambra', 17, 'Cultural', 1984),
    (44, 'Works of Antoni Gaudí', 17, 'Cultural', 1984), (45, 'Teide National Park', 17, 'Natural', 2007),
    (46, 'Borobudur Temple', 18, 'Cultural', 1991), (47, 'Komodo National Park', 18, 'Natural', 1991),
    (48, 'Wieliczka Salt Mine', 19, 'Cultural', 1978), (49, 'Rock-Hewn Churches of Lalibela', 20, 'Cultural', 1978);
