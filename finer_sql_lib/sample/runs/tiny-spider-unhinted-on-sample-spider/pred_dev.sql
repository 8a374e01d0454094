SELECT 1
SELECT 1
SELECT party FROM branch GROUP BY party HAVING count(*) > 3
SELECT 1
SELECT code, height FROM national_boat WHERE age > 72 ORDER BY code
SELECT 1
SELECT T1.name FROM room AS T1 JOIN art_employee AS T2 ON T1.id = T2.room_id GROUP BY T1.id HAVING count(*) > 1
SELECT 1
SELECT debt FROM market ORDER BY debt DESC LIMIT 1
SELECT 1
SELECT name, annual_level FROM art_employee WHERE id IN (SELECT employee_id FROM home_stadium WHERE result = 'draw')
SELECT 1
SELECT 1
SELECT 1
SELECT name FROM ring WHERE tax > (SELECT avg(tax) FROM ring)
SELECT code FROM river_company WHERE amount <= 237
SELECT code FROM river_company WHERE degree = 'diploma' AND amount < (SELECT avg(amount) FROM river_company)
SELECT 1
SELECT name FROM ring UNION SELECT code FROM river_company
SELECT 1
SELECT count(*), target_department FROM ring GROUP BY target_department
SELECT 1
SELECT 1
SELECT count(*), T1.name FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id GROUP BY T1.ring_id
SELECT 1
SELECT 1
SELECT T2.code FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T1.tax < 81
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT count(*) FROM race WHERE id NOT IN (SELECT race_id FROM poem)
SELECT 1
SELECT 1
SELECT title FROM race WHERE language = 'Japanese' AND distance < (SELECT avg(distance) FROM race)
SELECT T2.copies FROM poem AS T1 JOIN island AS T2 ON T1.id = T2.poem_id WHERE T1.depth > 49
SELECT 1
SELECT 1
SELECT 1
SELECT title FROM race WHERE distance > 516 AND id NOT IN (SELECT race_id FROM poem WHERE depth > 115)
SELECT 1
SELECT 1
SELECT T1.height FROM junior_item AS T1 JOIN restaurant AS T2 ON T1.item_id = T2.item_id GROUP BY T1.item_id ORDER BY count(*) DESC LIMIT 1
SELECT T3.discount, T3.copies FROM race AS T1 JOIN junior_item AS T2 ON T1.race_id = T2.race_id JOIN central_office AS T3 ON T2.item_id = T3.item_id WHERE T1.birth_age > 55
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT count(*), language FROM junior_item GROUP BY language
SELECT 1
SELECT 1
SELECT format FROM restaurant WHERE revenue < 659 EXCEPT SELECT format FROM restaurant WHERE members < 19
SELECT 1
SELECT 1
SELECT T1.name FROM race AS T1 JOIN junior_item AS T2 ON T1.race_id = T2.race_id ORDER BY T2.height DESC LIMIT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT count(*) FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T1.rooms > 138
SELECT 1
SELECT count(*) FROM castle
SELECT DISTINCT T1.name FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T2.price < 701
SELECT min(price), sum(price) FROM castle WHERE score > 45
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
SELECT DISTINCT T1.power, T1.role FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T2.sales = 924
SELECT count(*) FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T1.local_revenue > 189
SELECT title FROM street_contest WHERE role = 'partner' AND power <= 779
SELECT 1
SELECT 1
SELECT 1
SELECT role FROM street_contest GROUP BY role HAVING count(*) < 3
SELECT 1
SELECT 1
SELECT avg(goals) FROM theater WHERE official_genre = 'rock'
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
SELECT avg(year), gender FROM theater GROUP BY gender
SELECT 1
SELECT 1
SELECT 1
SELECT code FROM statue WHERE statue_id NOT IN (SELECT statue_id FROM patient)
SELECT name FROM theater ORDER BY name
SELECT title FROM art_festival ORDER BY annual_discount DESC LIMIT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT count(*) FROM shop WHERE votes BETWEEN 302 AND 78
SELECT DISTINCT T1.code FROM statue AS T1 JOIN patient AS T2 ON T1.statue_id = T2.statue_id WHERE T2.type = 'standard'
SELECT 1
SELECT votes FROM battle WHERE name LIKE 'Distant%'
SELECT T1.name FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id GROUP BY T1.tower_id ORDER BY count(*) LIMIT 1
SELECT 1
SELECT 1
SELECT name FROM tower UNION SELECT name FROM battle
SELECT 1
SELECT cuisine FROM tower GROUP BY cuisine ORDER BY count(*) DESC LIMIT 1
SELECT sum(last_hours) FROM tower
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT DISTINCT nationality FROM tower
SELECT 1
SELECT name FROM mobile_stadium WHERE former_size < 44 AND country != 'France'
SELECT count(*), T1.title FROM senior_sale AS T1 JOIN south_director AS T2 ON T1.sale_id = T2.sale_id GROUP BY T1.sale_id
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT count(*) FROM mountain_coach WHERE month = 'July'
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT name FROM mobile_stadium WHERE country = 'France'
SELECT 1
SELECT count(*) FROM truck WHERE truck_id NOT IN (SELECT truck_id FROM cat)
SELECT count(DISTINCT month) FROM farmer
SELECT 1
SELECT T1.net_distance FROM truck AS T1 JOIN author AS T2 ON T1.truck_id = T2.truck_id GROUP BY T1.truck_id ORDER BY count(*) DESC LIMIT 1
SELECT size FROM truck ORDER BY net_distance DESC LIMIT 5
SELECT target_level, cost FROM health_review
SELECT T2.net_distance, T2.size FROM modern_factory AS T1 JOIN truck AS T2 ON T1.factory_id = T2.factory_id WHERE T1.price <= 714
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT hours, name, month FROM farmer
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT T1.end_seats FROM mountain_manager AS T1 JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id ORDER BY T2.level DESC LIMIT 1
SELECT 1
SELECT 1
SELECT T1.tax FROM mountain_manager AS T1 JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id ORDER BY T2.level LIMIT 1
SELECT 1
SELECT sum(T2.level) FROM mountain_manager AS T1 JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id WHERE T1.home_duration >= 136
SELECT name FROM senior_country WHERE distance > 300
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT min(T2.level) FROM mountain_manager AS T1 JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id WHERE T1.tax >= 71
SELECT 1
SELECT avg(fee), sum(fee) FROM restaurant WHERE brand = 'Apex'
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT DISTINCT T1.points FROM summer_agent AS T1 JOIN mobile_exam AS T2 ON T1.agent_id = T2.agent_id WHERE T2.type = 'special'
SELECT 1
SELECT 1
SELECT T1.depth, T1.title FROM mobile_exam AS T1 JOIN night_captain AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT T1.name, T1.points FROM summer_agent AS T1 JOIN mobile_exam AS T2 ON T1.agent_id = T2.agent_id WHERE T2.type = 'special'
SELECT 1
SELECT name, income FROM new_camp ORDER BY cost DESC LIMIT 3
SELECT 1
SELECT 1
SELECT count(DISTINCT cuisine) FROM house
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT points FROM castle WHERE points BETWEEN 36 AND 49 AND castle_id NOT IN (SELECT castle_id FROM mobile_school WHERE size < 35)
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
SELECT count(*) FROM warehouse WHERE scale = 'large'
SELECT 1
SELECT 1
SELECT color, credits FROM actor WHERE id NOT IN (SELECT actor_id FROM story)
SELECT 1
SELECT T1.name FROM actor AS T1 JOIN story AS T2 ON T1.id = T2.actor_id GROUP BY T1.id HAVING count(*) >= 2
SELECT credits FROM actor WHERE target_debt > 360
SELECT 1
SELECT name FROM actor WHERE target_debt < 349
SELECT 1
SELECT T1.name, T1.octane FROM falcon AS T1 JOIN eclipse AS T2 ON T1.falcon_id = T2.falcon_id WHERE T2.thickness > 22 GROUP BY T1.falcon_id ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT sum(wattage) FROM velvet_audition
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT T1.octane, T1.instrument FROM falcon AS T1 JOIN eclipse AS T2 ON T1.falcon_id = T2.falcon_id GROUP BY T1.falcon_id HAVING count(*) > 2
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT DISTINCT T1.name, T1.octane FROM falcon AS T1 JOIN eclipse AS T2 ON T1.falcon_id = T2.falcon_id WHERE T2.diagnosis = 'asthma'
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT name FROM violinist WHERE humidity > 78
SELECT 1
SELECT 1
SELECT 1
SELECT count(*) FROM harvest
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT T1.name FROM helmet AS T1 JOIN ancient_picnic AS T2 ON T1.helmet_id = T2.helmet_id ORDER BY T2.voltage DESC LIMIT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT name FROM helmet WHERE instrument = 'banjo' AND helmet_id NOT IN (SELECT helmet_id FROM falcon WHERE dialect = 'Gaelic')
SELECT count(*) FROM helmet AS T1 JOIN helmet AS T2 ON T1.helmet_id = T2.helmet_id WHERE T1.calories <= 221
SELECT DISTINCT dialect FROM falcon
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT count(DISTINCT dialect) FROM aquarium
SELECT count(*), T1.name FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id GROUP BY T1.aquarium_id
SELECT name FROM aquarium ORDER BY bonus DESC LIMIT 2
SELECT deposit FROM parade WHERE primary_wattage > 99
SELECT 1
SELECT T2.name FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T1.religion = 'Lutheran'
SELECT 1
SELECT DISTINCT T1.flavor, T1.dialect FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T2.deposit < 550
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT avg(T2.spare_humidity) FROM arctic_harvest AS T1 JOIN orchid AS T2 ON T1.harvest_id = T2.harvest_id WHERE T1.province = 'Alberta'
SELECT province FROM arctic_harvest GROUP BY province HAVING count(*) >= 2
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT name FROM jockey WHERE jockey_id NOT IN (SELECT jockey_id FROM orchid)
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT count(*), province FROM vineyard GROUP BY province
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT T1.title FROM velvet_auction AS T1 JOIN vineyard AS T2 ON T1.id = T2.auction_id GROUP BY T1.id HAVING count(*) > 2
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT title, primary_viewers, attendance FROM brochure
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT DISTINCT T1.mineral, T1.frozen_pension FROM goalie AS T1 JOIN helicopter AS T2 ON T1.id = T2.goalie_id WHERE T2.latency > 200
SELECT T2.title FROM kettle AS T1 JOIN brochure AS T2 ON T1.id = T2.kettle_id WHERE T1.mileage < 575
SELECT count(*), T1.name FROM kettle AS T1 JOIN goalie AS T2 ON T1.id = T2.kettle_id GROUP BY T1.id
SELECT 1
SELECT 1
SELECT title FROM brochure ORDER BY attendance LIMIT 5
SELECT 1
SELECT 1
SELECT name, peak_fabric FROM diver WHERE diver_id IN (SELECT diver_id FROM debate WHERE penalty < 47)
SELECT count(*), instrument FROM diver GROUP BY instrument
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT avg(fatalities) FROM diver
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT altitude FROM wooden_compass WHERE wattage > 271
SELECT spare_province FROM debate GROUP BY spare_province ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT 1
SELECT name FROM polar_gardener UNION SELECT title FROM polar_sketch
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT T1.penalty FROM polar_gardener AS T1 JOIN dolphin AS T2 ON T1.gardener_id = T2.gardener_id GROUP BY T1.gardener_id HAVING count(*) > 2
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT name FROM polar_gardener
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT currency FROM arctic_wedding GROUP BY currency ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT 1
SELECT T1.name FROM coastal_drummer AS T1 JOIN arctic_wedding AS T2 ON T1.drummer_id = T2.drummer_id GROUP BY T1.drummer_id HAVING count(*) >= 3
SELECT name FROM arctic_wedding ORDER BY name
SELECT name FROM coastal_drummer WHERE wattage < 459 AND drummer_id NOT IN (SELECT drummer_id FROM arctic_wedding WHERE currency = 'krone')
SELECT wattage FROM coastal_drummer WHERE name LIKE '%Lindqvist%'
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT count(*) FROM brewery AS T1 JOIN wooden_diver AS T2 ON T1.brewery_id = T2.brewery_id WHERE T1.fatalities > 59
SELECT 1
SELECT 1
SELECT count(*), T1.name FROM brewery AS T1 JOIN helmet AS T2 ON T1.brewery_id = T2.brewery_id GROUP BY T1.brewery_id
SELECT 1
SELECT name FROM brewery WHERE fatalities BETWEEN 6 AND 13
SELECT count(*) FROM brewery WHERE fatalities > 15
SELECT 1
SELECT name FROM velvet_helicopter WHERE flavor = 'lemon'
SELECT avg(octane), fabric FROM polar_ballad GROUP BY fabric
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT DISTINCT T1.name, T1.flavor FROM velvet_helicopter AS T1 JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id WHERE T2.spare_pension > 552
SELECT 1
SELECT 1
SELECT count(*), T1.name FROM velvet_helicopter AS T1 JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id WHERE T2.spare_pension < 398
SELECT 1
SELECT name FROM velvet_helicopter WHERE helicopter_id IN (SELECT helicopter_id FROM polar_ballad WHERE octane < 76)
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT title FROM sketch UNION SELECT name FROM prison
SELECT title, fabric FROM sketch WHERE fabric = 'velvet' AND wattage < (SELECT avg(wattage) FROM sketch)
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT dialect FROM sketch WHERE wattage < 570 INTERSECT SELECT dialect FROM sketch WHERE fabric = 'linen'
SELECT title FROM sketch WHERE dialect = 'Catalan' ORDER BY title
SELECT 1
SELECT 1
SELECT name, fatalities FROM arctic_reservoir ORDER BY name
SELECT 1
SELECT 1
SELECT T1.code FROM helicopter AS T1 JOIN goalie AS T2 ON T1.id = T2.helicopter_id GROUP BY T1.id HAVING count(*) >= 3
SELECT 1
SELECT 1
SELECT T2.occupation, T2.name FROM helicopter AS T1 JOIN arctic_reservoir AS T2 ON T1.id = T2.helicopter_id WHERE T1.instrument = 'banjo'
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT name, fabric FROM valley WHERE calories BETWEEN 433 AND 570
SELECT name FROM arctic_reservoir WHERE id IN (SELECT reservoir_id FROM valley WHERE fabric = 'linen')
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
