SELECT DISTINCT T1.name FROM room AS T1 JOIN branch AS T2 ON T1.id = T2.room_id WHERE T2.party = 'Labour'
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT count(DISTINCT result) FROM home_stadium
SELECT 1
SELECT name, annual_level FROM art_employee ORDER BY name
SELECT 1
SELECT code FROM national_boat WHERE height > 127 AND age < (SELECT avg(age) FROM national_boat)
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT code FROM river_company WHERE amount <= 237
SELECT 1
SELECT 1
SELECT 1
SELECT count(*), degree FROM river_company GROUP BY degree
SELECT 1
SELECT 1
SELECT DISTINCT T1.name, T1.tax FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T2.degree = 'bachelor'
SELECT 1
SELECT target_department FROM ring WHERE tax > 8 EXCEPT SELECT target_department FROM ring WHERE tax = 5
SELECT name FROM ring WHERE target_department >= 81
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT daily_amount, depth FROM poem WHERE party = 'Green'
SELECT 1
SELECT DISTINCT T1.gross_year FROM poem AS T1 JOIN island AS T2 ON T1.id = T2.poem_id WHERE T2.copies < 441
SELECT 1
SELECT 1
SELECT gross_year, daily_amount FROM poem WHERE depth < 457
SELECT party FROM poem GROUP BY party HAVING count(*) > 2
SELECT 1
SELECT gross_year FROM poem ORDER BY daily_amount LIMIT 1
SELECT 1
SELECT language FROM race GROUP BY language ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT name FROM restaurant ORDER BY revenue DESC LIMIT 2
SELECT sum(T2.members) FROM junior_item AS T1 JOIN restaurant AS T2 ON T1.item_id = T2.item_id WHERE T1.language = 'French'
SELECT 1
SELECT T2.power, T2.language FROM race AS T1 JOIN junior_item AS T2 ON T1.race_id = T2.race_id WHERE T1.hours < 26
SELECT 1
SELECT 1
SELECT name FROM race WHERE birth_age > 55
SELECT power FROM junior_item ORDER BY power LIMIT 1
SELECT format FROM restaurant GROUP BY format ORDER BY count(*) LIMIT 1
SELECT 1
SELECT T1.name FROM race AS T1 JOIN junior_item AS T2 ON T1.race_id = T2.race_id GROUP BY T1.race_id HAVING count(*) <= 1
SELECT 1
SELECT native_department FROM castle GROUP BY native_department HAVING count(*) > 3
SELECT 1
SELECT 1
SELECT rooms, days FROM lawyer WHERE speed < 183 AND lawyer_id NOT IN (SELECT lawyer_id FROM client WHERE volume <= 256)
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT seats FROM client
SELECT 1
SELECT 1
SELECT 1
SELECT avg(sales) FROM tool WHERE shape = 'round'
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT T1.title FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id GROUP BY T1.contest_id ORDER BY count(*) DESC LIMIT 1
SELECT code FROM tool
SELECT 1
SELECT 1
SELECT T1.local_revenue, T1.title FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T2.degree = 'doctorate' GROUP BY T1.contest_id ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T1.role = 'partner'
SELECT DISTINCT gender FROM theater
SELECT score FROM hospital WHERE score > (SELECT avg(score) FROM hospital)
SELECT 1
SELECT official_month FROM public_visit WHERE name LIKE '%Lost%'
SELECT name FROM theater WHERE goals > (SELECT avg(goals) FROM theater)
SELECT 1
SELECT 1
SELECT count(*), T1.name FROM hospital AS T1 JOIN bike AS T2 ON T1.id = T2.hospital_id GROUP BY T1.id
SELECT T1.volume FROM hospital AS T1 JOIN theater AS T2 ON T1.id = T2.hospital_id GROUP BY T1.id ORDER BY count(*) LIMIT 1
SELECT 1
SELECT count(*) FROM hospital WHERE id NOT IN (SELECT hospital_id FROM theater)
SELECT 1
SELECT 1
SELECT count(*), T1.name FROM patient AS T1 JOIN shop AS T2 ON T1.patient_id = T2.patient_id GROUP BY T1.patient_id
SELECT 1
SELECT name FROM shop ORDER BY name
SELECT 1
SELECT code FROM statue ORDER BY code
SELECT rank FROM theater
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT state FROM art_festival GROUP BY state ORDER BY count(*) DESC LIMIT 1
SELECT code FROM statue WHERE salary BETWEEN 255 AND 477 AND statue_id NOT IN (SELECT statue_id FROM shop WHERE depth > 104)
SELECT T1.name, T1.type FROM patient AS T1 JOIN art_festival AS T2 ON T1.patient_id = T2.patient_id GROUP BY T1.patient_id HAVING count(*) >= 2
SELECT gender FROM theater WHERE gender = 'male' AND rank > (SELECT avg(rank) FROM theater)
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT name FROM tower WHERE last_hours < 19 AND tower_id NOT IN (SELECT tower_id FROM car WHERE current_material = 'steel')
SELECT name FROM battle WHERE budget < 502
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT score FROM south_director ORDER BY name
SELECT T2.score FROM senior_sale AS T1 JOIN south_director AS T2 ON T1.sale_id = T2.sale_id WHERE T1.official_votes < 458
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT sum(former_size), min(former_size) FROM mobile_stadium
SELECT country FROM mobile_stadium WHERE former_size = 44 INTERSECT SELECT country FROM mobile_stadium WHERE former_size > 66
SELECT 1
SELECT 1
SELECT T1.title FROM senior_sale AS T1 JOIN mobile_stadium AS T2 ON T1.sale_id = T2.sale_id ORDER BY T2.former_size DESC LIMIT 1
SELECT 1
SELECT 1
SELECT name, former_size FROM mobile_stadium ORDER BY name
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT T1.name FROM farmer AS T1 JOIN modern_factory AS T2 ON T1.farmer_id = T2.farmer_id WHERE T2.price <= 714 GROUP BY T1.farmer_id ORDER BY count(*) DESC LIMIT 1
SELECT avg(hours) FROM farmer
SELECT 1
SELECT size FROM truck ORDER BY size DESC LIMIT 1
SELECT 1
SELECT 1
SELECT DISTINCT month FROM farmer
SELECT T1.hours, T1.month FROM farmer AS T1 JOIN modern_factory AS T2 ON T1.farmer_id = T2.farmer_id ORDER BY T2.price DESC LIMIT 1
SELECT 1
SELECT 1
SELECT 1
SELECT sum(last_credits) FROM chef WHERE depth > 214
SELECT count(*) FROM senior_country AS T1 JOIN restaurant AS T2 ON T1.country_id = T2.country_id WHERE T1.level < 5
SELECT count(*) FROM senior_country AS T1 JOIN restaurant AS T2 ON T1.country_id = T2.country_id WHERE T1.distance < 434
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT distance FROM senior_country ORDER BY level LIMIT 1
SELECT 1
SELECT 1
SELECT name FROM chef WHERE points > 83
SELECT 1
SELECT T1.distance FROM senior_country AS T1 JOIN chef AS T2 ON T1.country_id = T2.country_id WHERE T2.category = 'travel' GROUP BY T1.country_id ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT name FROM summer_agent WHERE debt < 515 AND agent_id NOT IN (SELECT agent_id FROM house WHERE score <= 65)
SELECT 1
SELECT name FROM summer_agent ORDER BY name
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT sum(T2.score) FROM mobile_exam AS T1 JOIN house AS T2 ON T1.exam_id = T2.exam_id WHERE T1.depth = 108
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT state FROM mobile_school
SELECT size FROM mobile_school WHERE revenue > (SELECT avg(revenue) FROM mobile_school)
SELECT 1
SELECT month FROM bike WHERE votes = 13 EXCEPT SELECT month FROM bike WHERE votes = 618
SELECT 1
SELECT 1
SELECT name FROM actor WHERE color != 'yellow'
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT name, credits FROM actor ORDER BY target_debt DESC LIMIT 1
SELECT weight, name FROM warehouse ORDER BY name
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT province FROM velvet_audition GROUP BY province ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT mineral FROM novelist GROUP BY mineral HAVING count(*) > 2
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT name FROM harvest
SELECT count(*), T1.name FROM harvest AS T1 JOIN novelist AS T2 ON T1.harvest_id = T2.harvest_id GROUP BY T1.harvest_id
SELECT thickness FROM violinist WHERE mileage > 474
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT count(*), T1.name FROM helmet AS T1 JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id GROUP BY T1.helmet_id
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT dialect FROM aquarium WHERE flavor = 6 AND aquarium_id NOT IN (SELECT aquarium_id FROM parade WHERE primary_wattage > 695)
SELECT count(*), T1.name FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id GROUP BY T1.aquarium_id
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT flavor FROM aquarium WHERE religion = 'Hindu'
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT max(viewers), province FROM arctic_harvest GROUP BY province
SELECT title FROM arctic_harvest WHERE province = 'Alberta'
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT count(*) FROM vineyard WHERE turnover > 450
SELECT 1
SELECT count(DISTINCT province) FROM vineyard
SELECT 1
SELECT 1
SELECT 1
SELECT province FROM vineyard GROUP BY province HAVING count(*) >= 3
SELECT count(*) FROM vineyard WHERE turnover <= 814
SELECT 1
SELECT 1
SELECT 1
SELECT count(*), primary_flavor FROM helicopter GROUP BY primary_flavor
SELECT name FROM kettle UNION SELECT title FROM brochure
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT T1.name FROM kettle AS T1 JOIN goalie AS T2 ON T1.id = T2.kettle_id GROUP BY T1.id HAVING count(*) >= 2
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT count(*), T1.name FROM diver AS T1 JOIN debate AS T2 ON T1.diver_id = T2.diver_id GROUP BY T1.diver_id
SELECT spare_province FROM debate WHERE thickness < 39 EXCEPT SELECT spare_province FROM debate WHERE penalty = 28
SELECT count(*), T1.name FROM debate AS T1 JOIN wooden_compass AS T2 ON T1.debate_id = T2.debate_id GROUP BY T1.debate_id
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT count(DISTINCT continent) FROM polar_gardener
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT T1.name FROM polar_gardener AS T1 JOIN dolphin AS T2 ON T1.gardener_id = T2.gardener_id WHERE T2.octane = 74 GROUP BY T1.gardener_id ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT title FROM polar_sketch ORDER BY humidity DESC LIMIT 1
SELECT 1
SELECT 1
SELECT 1
SELECT max(penalty), mineral FROM polar_gardener GROUP BY mineral
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT count(DISTINCT currency) FROM arctic_wedding
SELECT 1
SELECT name, wattage FROM coastal_drummer WHERE calories > 125
SELECT 1
SELECT T1.name FROM coastal_drummer AS T1 JOIN arctic_wedding AS T2 ON T1.drummer_id = T2.drummer_id GROUP BY T1.drummer_id HAVING count(*) > 2
SELECT 1
SELECT 1
SELECT 1
SELECT count(*) FROM coastal_drummer WHERE drummer_id NOT IN (SELECT drummer_id FROM arctic_wedding)
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT min(voltage), regional_currency FROM wooden_diver GROUP BY regional_currency
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT voltage, regional_currency FROM wooden_diver
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT T1.name FROM velvet_helicopter AS T1 JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id GROUP BY T1.helicopter_id ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT octane FROM polar_ballad ORDER BY spare_pension DESC LIMIT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT name FROM velvet_helicopter ORDER BY wattage DESC LIMIT 1
SELECT 1
SELECT 1
SELECT spare_pension, octane FROM polar_ballad WHERE fabric = 'guageen'
SELECT count(DISTINCT flavor) FROM velvet_helicopter
SELECT 1
SELECT 1
SELECT DISTINCT fabric FROM sketch
SELECT 1
SELECT dialect FROM sketch GROUP BY dialect ORDER BY count(*) DESC LIMIT 1
SELECT T1.title FROM sketch AS T1 JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id GROUP BY T1.sketch_id ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT count(DISTINCT fabric) FROM sketch
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT min(wattage), fabric FROM sketch GROUP BY fabric
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT name, wattage FROM cathedral ORDER BY thickness LIMIT 1
SELECT 1
SELECT sum(thickness) FROM cathedral
SELECT 1
SELECT T1.name, T1.deposit FROM velvet_falcon AS T1 JOIN cathedral AS T2 ON T1.falcon_id = T2.falcon_id ORDER BY T2.thickness DESC LIMIT 1
SELECT 1
SELECT 1
SELECT 1
