CREATE TABLE currency (currency_code TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE country (
    country_code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    capital TEXT NOT NULL,
    population_millions REAL NOT NULL,
    area_km2 INTEGER NOT NULL,
    eu_member_since INTEGER, -- NULL: not a member
    currency_code TEXT NOT NULL REFERENCES currency (currency_code)
);
CREATE TABLE official_language (
    country_code TEXT NOT NULL REFERENCES country (country_code),
    language TEXT NOT NULL,
    PRIMARY KEY (country_code, language)
);
INSERT INTO currency VALUES
    ('EUR', 'Euro'), ('CZK', 'Czech koruna'), ('DKK', 'Danish krone'), ('HUF', 'Hungarian forint'),
    ('ISK', 'Icelandic krona'), ('NOK', 'Norwegian krone'), ('PLN', 'Polish zloty'), ('SEK', 'Swedish krona'),
    ('CHF', 'Swiss franc'), ('GBP', 'Pound sterling');
INSERT INTO country VALUES
    ('AT', 'Austria', 'Vienna', 9.1, 83879, 1995, 'EUR'),
    ('BE', 'Belgium', 'Brussels', 11.7, 30528, 1958, 'EUR'),
    ('HR', 'Croatia', 'Zagreb', 3.9, 56594, 2013, 'EUR'),
    ('CZ', 'Czechia', 'Prague', 10.9, 78871, 2004, 'CZK'),
    ('DK', 'Denmark', 'Copenhagen', 5.9, 42952, 1973, 'DKK'),
    ('EE', 'Estonia', 'Tallinn', 1.4, 45339, 2004, 'EUR'),
    ('FI', 'Finland', 'Helsinki', 5.6, 338455, 1995, 'EUR'),
    ('FR', 'France', 'Paris', 68.2, 551500, 1958, 'EUR'),
    ('DE', 'Germany', 'Berlin', 84.4, 357592, 1958, 'EUR'),
    ('GR', 'Greece', 'Athens', 10.4, 131957, 1981, 'EUR'),
    ('HU', 'Hungary', 'Budapest', 9.6, 93030, 2004, 'HUF'),
    ('IS', 'Iceland', 'Reykjavik', 0.4, 103000, NULL, 'ISK'),
    ('IE', 'Ireland', 'Dublin', 5.3, 69947, 1973, 'EUR'),
    ('IT', 'Italy', 'Rome', 58.9, 302068, 1958, 'EUR'),
    ('NL', 'Netherlands', 'Amsterdam', 17.9, 41543, 1958, 'EUR'),
    ('NO', 'Norway', 'Oslo', 5.5, 385207, NULL, 'NOK'),
    ('PL', 'Poland', 'Warsaw', 36.7, 312696, 2004, 'PLN'),
    ('PT', 'Portugal', 'Lisbon', 10.5, 92230, 1986, 'EUR'),
    ('ES', 'Spain', 'Madrid', 48.1, 505990, 1986, 'EUR'),
    ('SE', 'Sweden', 'Stockholm', 10.6, 447430, 1995, 'SEK'),
    ('CH', 'Switzerland', 'Bern', 8.9, 41285, NULL, 'CHF'),
    ('GB', 'United Kingdom', 'London', 68.3, 244376, NULL, 'GBP');
INSERT INTO official_language VALUES
    ('AT', 'German'), ('BE', 'Dutch'), ('BE', 'French'), ('BE', 'German'), ('HR', 'Croatian'), ('CZ', 'Czech'),
    ('DK', 'Danish'), ('EE', 'Estonian'), ('FI', 'Finnish'), ('FI', 'Swedish'), ('FR', 'French'), ('DE', 'German'),
    ('GR', 'Greek'), ('HU', 'Hungarian'), ('IS', 'Icelandic'), ('IE', 'English'), ('IE', 'Irish'), ('IT', 'Italian'),
    ('NL', 'Dutch'), ('NO', 'Norwegian'), ('PL', 'Polish'), ('PT', 'Portuguese'), ('ES', 'Spanish'),
    ('SE', 'Swedish'), ('CH', 'French'), ('CH', 'German'), ('CH', 'Italian'), ('CH', 'Romansh'), ('GB', 'English');
