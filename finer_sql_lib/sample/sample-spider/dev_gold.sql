SELECT DISTINCT T1.name FROM room AS T1 JOIN branch AS T2 ON T1.id = T2.room_id WHERE T2.party = 'Labour'	room_art_employee
SELECT party FROM branch GROUP BY party HAVING count(*) >= 3	room_art_employee
SELECT party FROM branch GROUP BY party HAVING count(*) > 3	room_art_employee
SELECT name FROM branch WHERE party = 'Reform' AND members > 32	room_art_employee
SELECT code, height FROM national_boat WHERE age > 72 ORDER BY code	room_art_employee
SELECT count(*) FROM market WHERE debt > 383	room_art_employee
SELECT T1.name FROM room AS T1 JOIN art_employee AS T2 ON T1.id = T2.room_id GROUP BY T1.id HAVING count(*) > 1	room_art_employee
SELECT DISTINCT T1.name FROM room AS T1 JOIN branch AS T2 ON T1.id = T2.room_id WHERE T2.party = 'Green'	room_art_employee
SELECT debt FROM market ORDER BY debt DESC LIMIT 1	room_art_employee
SELECT count(*), T1.name FROM art_employee AS T1 JOIN national_boat AS T2 ON T1.id = T2.employee_id GROUP BY T1.id	room_art_employee
SELECT name, annual_level FROM art_employee WHERE id IN (SELECT employee_id FROM home_stadium WHERE result = 'draw')	room_art_employee
SELECT name FROM room ORDER BY speed DESC LIMIT 1	room_art_employee
SELECT min(members) FROM branch	room_art_employee
SELECT target_department FROM ring WHERE tax > 30 EXCEPT SELECT target_department FROM ring WHERE tax < 8	ring_river_company
SELECT name FROM ring WHERE tax > (SELECT avg(tax) FROM ring)	ring_river_company
SELECT code FROM river_company WHERE amount <= 237	ring_river_company
SELECT code FROM river_company WHERE degree = 'diploma' AND amount < (SELECT avg(amount) FROM river_company)	ring_river_company
SELECT T1.name, T1.tax FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T2.degree = 'bachelor' GROUP BY T1.ring_id ORDER BY count(*) DESC LIMIT 1	ring_river_company
SELECT name FROM ring UNION SELECT code FROM river_company	ring_river_company
SELECT name FROM ring WHERE target_department = 'Design' AND tax < (SELECT avg(tax) FROM ring)	ring_river_company
SELECT count(*), target_department FROM ring GROUP BY target_department	ring_river_company
SELECT code FROM river_company ORDER BY amount DESC LIMIT 1	ring_river_company
SELECT target_department FROM ring WHERE tax < 30 INTERSECT SELECT target_department FROM ring WHERE tax > 30	ring_river_company
SELECT count(*), T1.name FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id GROUP BY T1.ring_id	ring_river_company
SELECT name, target_department FROM ring	ring_river_company
SELECT T1.name FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T2.degree = 'bachelor' GROUP BY T1.ring_id ORDER BY count(*) DESC LIMIT 1	ring_river_company
SELECT T2.code FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T1.tax < 81	ring_river_company
SELECT name FROM ring WHERE ring_id IN (SELECT ring_id FROM river_company WHERE degree = 'bachelor')	ring_river_company
SELECT code FROM river_company	ring_river_company
SELECT daily_amount, depth FROM poem WHERE party = 'Liberal' AND id NOT IN (SELECT poem_id FROM island WHERE annual_weight < 84)	race_poem
SELECT T3.copies FROM race AS T1 JOIN poem AS T2 ON T1.id = T2.race_id JOIN island AS T3 ON T2.id = T3.poem_id WHERE T1.last_brand = 'Apex'	race_poem
SELECT copies FROM island WHERE copies = 204 ORDER BY annual_weight	race_poem
SELECT count(DISTINCT target_role) FROM race	race_poem
SELECT T1.title, T1.last_brand FROM race AS T1 JOIN poem AS T2 ON T1.id = T2.race_id GROUP BY T1.id HAVING count(*) >= 3	race_poem
SELECT count(*) FROM race WHERE id NOT IN (SELECT race_id FROM poem)	race_poem
SELECT count(DISTINCT language) FROM race	race_poem
SELECT T1.party, T1.daily_amount FROM poem AS T1 JOIN island AS T2 ON T1.id = T2.poem_id GROUP BY T1.id HAVING count(*) >= 2	race_poem
SELECT title FROM race WHERE language = 'Japanese' AND distance < (SELECT avg(distance) FROM race)	race_poem
SELECT T2.copies FROM poem AS T1 JOIN island AS T2 ON T1.id = T2.poem_id WHERE T1.depth > 49	race_poem
SELECT T1.party, T1.daily_amount FROM poem AS T1 JOIN island AS T2 ON T1.id = T2.poem_id ORDER BY T2.copies DESC LIMIT 1	race_poem
SELECT language FROM race GROUP BY language ORDER BY count(*) DESC LIMIT 1	race_poem
SELECT title, language FROM race ORDER BY distance DESC LIMIT 1	race_poem
SELECT title FROM race WHERE distance > 516 AND id NOT IN (SELECT race_id FROM poem WHERE depth > 115)	race_poem
SELECT DISTINCT T1.gross_year FROM poem AS T1 JOIN island AS T2 ON T1.id = T2.poem_id WHERE T2.copies < 569	race_poem
SELECT language FROM junior_item WHERE item_id NOT IN (SELECT item_id FROM central_office)	race_junior_item
SELECT T1.height FROM junior_item AS T1 JOIN restaurant AS T2 ON T1.item_id = T2.item_id GROUP BY T1.item_id ORDER BY count(*) DESC LIMIT 1	race_junior_item
SELECT T3.discount, T3.copies FROM race AS T1 JOIN junior_item AS T2 ON T1.race_id = T2.race_id JOIN central_office AS T3 ON T2.item_id = T3.item_id WHERE T1.birth_age > 55	race_junior_item
SELECT T2.copies FROM junior_item AS T1 JOIN central_office AS T2 ON T1.item_id = T2.item_id WHERE T1.language = 'French'	race_junior_item
SELECT discount FROM central_office ORDER BY copies LIMIT 1	race_junior_item
SELECT max(revenue), format FROM restaurant GROUP BY format	race_junior_item
SELECT name FROM race ORDER BY name	race_junior_item
SELECT copies FROM central_office WHERE discount < 47	race_junior_item
SELECT count(*), language FROM junior_item GROUP BY language	race_junior_item
SELECT count(*) FROM junior_item WHERE item_id IN (SELECT item_id FROM restaurant WHERE format = 'print')	race_junior_item
SELECT T1.language, T1.start_nationality FROM junior_item AS T1 JOIN restaurant AS T2 ON T1.item_id = T2.item_id GROUP BY T1.item_id HAVING count(*) > 1	race_junior_item
SELECT format FROM restaurant WHERE revenue < 659 EXCEPT SELECT format FROM restaurant WHERE members < 19	race_junior_item
SELECT power FROM junior_item WHERE height > (SELECT avg(height) FROM junior_item)	race_junior_item
SELECT count(*) FROM junior_item WHERE item_id IN (SELECT item_id FROM central_office WHERE copies = 821)	race_junior_item
SELECT T1.name FROM race AS T1 JOIN junior_item AS T2 ON T1.race_id = T2.race_id ORDER BY T2.height DESC LIMIT 1	race_junior_item
SELECT DISTINCT T1.birth_age FROM race AS T1 JOIN junior_item AS T2 ON T1.race_id = T2.race_id WHERE T2.power < 680	race_junior_item
SELECT count(*) FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T1.rooms <= 12	lawyer_castle
SELECT native_department FROM castle GROUP BY native_department HAVING count(*) > 3	lawyer_castle
SELECT DISTINCT T1.price, T1.native_department FROM castle AS T1 JOIN office AS T2 ON T1.castle_id = T2.castle_id WHERE T2.profit < 374	lawyer_castle
SELECT count(*) FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T1.rooms > 138	lawyer_castle
SELECT count(*) FROM castle WHERE castle_id IN (SELECT castle_id FROM office WHERE profit = 311)	lawyer_castle
SELECT count(*) FROM castle	lawyer_castle
SELECT DISTINCT T1.name FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T2.price < 701	lawyer_castle
SELECT min(price), sum(price) FROM castle WHERE score > 45	lawyer_castle
SELECT DISTINCT T1.days FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T2.native_department = 'History'	lawyer_castle
SELECT count(*) FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id JOIN client AS T3 ON T2.castle_id = T3.castle_id WHERE T1.days < 8	lawyer_castle
SELECT volume FROM client WHERE name LIKE '%Carlos%'	lawyer_castle
SELECT count(*) FROM lawyer WHERE speed <= 129	lawyer_castle
SELECT count(*), T1.name FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id GROUP BY T1.lawyer_id	lawyer_castle
SELECT code, shape FROM tool WHERE category = 'food'	street_contest_tool
SELECT local_revenue FROM street_contest WHERE title LIKE '%Silent%'	street_contest_tool
SELECT count(*) FROM street_contest WHERE contest_id IN (SELECT contest_id FROM tool WHERE degree = 'master')	street_contest_tool
SELECT category FROM tool GROUP BY category ORDER BY count(*) DESC LIMIT 1	street_contest_tool
SELECT count(*) FROM street_contest WHERE power > 203	street_contest_tool
SELECT DISTINCT T1.power, T1.role FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T2.sales = 924	street_contest_tool
SELECT count(*) FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T1.local_revenue > 189	street_contest_tool
SELECT title FROM street_contest WHERE role = 'partner' AND power <= 779	street_contest_tool
SELECT min(local_revenue) FROM street_contest	street_contest_tool
SELECT title, local_revenue FROM street_contest WHERE contest_id NOT IN (SELECT contest_id FROM tool)	street_contest_tool
SELECT code FROM tool UNION SELECT title FROM street_contest	street_contest_tool
SELECT role FROM street_contest GROUP BY role HAVING count(*) < 3	street_contest_tool
SELECT T1.title FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T2.degree = 'doctorate' GROUP BY T1.contest_id ORDER BY count(*) DESC LIMIT 1	street_contest_tool
SELECT category FROM tool WHERE degree = 'bachelor' INTERSECT SELECT category FROM tool WHERE degree = 'doctorate'	street_contest_tool
SELECT avg(goals) FROM theater WHERE official_genre = 'rock'	hospital_theater
SELECT name FROM theater WHERE goals > 23 AND id NOT IN (SELECT theater_id FROM public_visit WHERE official_month = 'October')	hospital_theater
SELECT T1.name FROM hospital AS T1 JOIN theater AS T2 ON T1.id = T2.hospital_id ORDER BY T2.goals DESC LIMIT 1	hospital_theater
SELECT cost FROM bike	hospital_theater
SELECT name FROM theater ORDER BY name	hospital_theater
SELECT sum(volume) FROM hospital	hospital_theater
SELECT age FROM public_visit WHERE official_month = 'July'	hospital_theater
SELECT max(year), official_genre FROM theater GROUP BY official_genre	hospital_theater
SELECT T1.name FROM hospital AS T1 JOIN bike AS T2 ON T1.id = T2.hospital_id WHERE T2.power > 225 GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	hospital_theater
SELECT T1.name FROM hospital AS T1 JOIN bike AS T2 ON T1.id = T2.hospital_id GROUP BY T1.id HAVING count(*) >= 2	hospital_theater
SELECT min(age), official_month FROM public_visit GROUP BY official_month	hospital_theater
SELECT T2.official_month FROM theater AS T1 JOIN public_visit AS T2 ON T1.id = T2.theater_id WHERE T1.gender = 'male'	hospital_theater
SELECT avg(year), gender FROM theater GROUP BY gender	hospital_theater
SELECT T1.name, T1.gender FROM theater AS T1 JOIN public_visit AS T2 ON T1.id = T2.theater_id ORDER BY T2.age LIMIT 1	hospital_theater
SELECT min(power) FROM bike WHERE power = 640	hospital_theater
SELECT T1.name FROM shop AS T1 JOIN art_festival AS T2 ON T1.shop_id = T2.shop_id GROUP BY T1.shop_id ORDER BY count(*) DESC LIMIT 1	statue_patient
SELECT code FROM statue WHERE statue_id NOT IN (SELECT statue_id FROM patient)	statue_patient
SELECT name FROM theater ORDER BY name	statue_patient
SELECT title FROM art_festival ORDER BY annual_discount DESC LIMIT 1	statue_patient
SELECT avg(rank) FROM theater	statue_patient
SELECT name FROM patient ORDER BY name	statue_patient
SELECT name FROM shop UNION SELECT name FROM patient	statue_patient
SELECT revenue FROM patient WHERE revenue > (SELECT avg(revenue) FROM patient)	statue_patient
SELECT count(*) FROM house WHERE house_id NOT IN (SELECT house_id FROM theater)	statue_patient
SELECT count(*) FROM statue AS T1 JOIN shop AS T2 ON T1.statue_id = T2.statue_id JOIN art_festival AS T3 ON T2.shop_id = T3.shop_id WHERE T1.age < 61	statue_patient
SELECT title, state FROM art_festival WHERE state = 'Iowa' AND annual_discount > (SELECT avg(annual_discount) FROM art_festival)	statue_patient
SELECT count(*) FROM shop WHERE votes BETWEEN 302 AND 786	statue_patient
SELECT DISTINCT T1.code FROM statue AS T1 JOIN patient AS T2 ON T1.statue_id = T2.statue_id WHERE T2.type = 'standard'	statue_patient
SELECT avg(annual_discount), state FROM art_festival GROUP BY state	statue_patient
SELECT votes FROM battle WHERE name LIKE 'Distant%'	tower_car
SELECT T1.name FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id GROUP BY T1.tower_id ORDER BY count(*) LIMIT 1	tower_car
SELECT name FROM tower WHERE last_hours < 21 AND tower_id NOT IN (SELECT tower_id FROM car WHERE members = 132)	tower_car
SELECT DISTINCT current_material FROM car	tower_car
SELECT name FROM tower UNION SELECT name FROM battle	tower_car
SELECT sum(T2.members) FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T1.last_hours < 19	tower_car
SELECT cuisine FROM tower GROUP BY cuisine ORDER BY count(*) DESC LIMIT 1	tower_car
SELECT sum(last_hours) FROM tower	tower_car
SELECT cuisine FROM tower ORDER BY last_hours DESC LIMIT 1	tower_car
SELECT current_material FROM car GROUP BY current_material HAVING count(*) > 2	tower_car
SELECT votes, name FROM battle WHERE votes > 569 AND budget > (SELECT avg(budget) FROM battle)	tower_car
SELECT DISTINCT T1.name FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T2.current_material = 'steel'	tower_car
SELECT count(*) FROM tower WHERE tower_id NOT IN (SELECT tower_id FROM car)	tower_car
SELECT name, votes FROM battle ORDER BY name	tower_car
SELECT cuisine FROM tower WHERE tower_id IN (SELECT tower_id FROM car WHERE current_material = 'steel')	tower_car
SELECT DISTINCT nationality FROM tower	tower_car
SELECT country FROM mobile_stadium ORDER BY former_size DESC LIMIT 1	senior_sale_mobile_stadium
SELECT name FROM mobile_stadium WHERE former_size < 44 OR country != 'France'	senior_sale_mobile_stadium
SELECT count(*), T1.title FROM senior_sale AS T1 JOIN south_director AS T2 ON T1.sale_id = T2.sale_id GROUP BY T1.sale_id	senior_sale_mobile_stadium
SELECT official_votes, gross_population, title FROM senior_sale	senior_sale_mobile_stadium
SELECT count(*) FROM south_director	senior_sale_mobile_stadium
SELECT count(*) FROM senior_sale AS T1 JOIN mobile_stadium AS T2 ON T1.sale_id = T2.sale_id JOIN mountain_coach AS T3 ON T2.stadium_id = T3.stadium_id WHERE T1.rent = 762	senior_sale_mobile_stadium
SELECT month FROM mountain_coach GROUP BY month HAVING count(*) >= 2	senior_sale_mobile_stadium
SELECT title FROM senior_sale WHERE rent > 225	senior_sale_mobile_stadium
SELECT count(*) FROM mountain_coach WHERE month = 'July'	senior_sale_mobile_stadium
SELECT T1.title FROM senior_sale AS T1 JOIN south_director AS T2 ON T1.sale_id = T2.sale_id ORDER BY T2.quantity DESC LIMIT 1	senior_sale_mobile_stadium
SELECT T2.name FROM mobile_stadium AS T1 JOIN mountain_coach AS T2 ON T1.stadium_id = T2.stadium_id WHERE T1.country = 'France'	senior_sale_mobile_stadium
SELECT title FROM senior_sale WHERE sale_id IN (SELECT sale_id FROM mobile_stadium WHERE former_size < 44)	senior_sale_mobile_stadium
SELECT name FROM mountain_coach WHERE credits > 10	senior_sale_mobile_stadium
SELECT avg(T2.level) FROM mobile_stadium AS T1 JOIN mountain_coach AS T2 ON T1.stadium_id = T2.stadium_id WHERE T1.country = 'France'	senior_sale_mobile_stadium
SELECT name FROM mobile_stadium WHERE country = 'France'	senior_sale_mobile_stadium
SELECT T1.official_votes FROM senior_sale AS T1 JOIN south_director AS T2 ON T1.sale_id = T2.sale_id ORDER BY T2.quantity DESC LIMIT 1	senior_sale_mobile_stadium
SELECT count(*) FROM truck WHERE truck_id NOT IN (SELECT truck_id FROM cat)	farmer_modern_factory
SELECT count(DISTINCT month) FROM farmer	farmer_modern_factory
SELECT avg(hours), month FROM farmer GROUP BY month	farmer_modern_factory
SELECT T1.net_distance FROM truck AS T1 JOIN author AS T2 ON T1.truck_id = T2.truck_id GROUP BY T1.truck_id ORDER BY count(*) DESC LIMIT 1	farmer_modern_factory
SELECT size FROM truck ORDER BY net_distance DESC LIMIT 5	farmer_modern_factory
SELECT target_level, cost FROM health_review	farmer_modern_factory
SELECT T2.net_distance, T2.size FROM modern_factory AS T1 JOIN truck AS T2 ON T1.factory_id = T2.factory_id WHERE T1.price <= 714	farmer_modern_factory
SELECT count(*), T1.name FROM farmer AS T1 JOIN modern_factory AS T2 ON T1.farmer_id = T2.farmer_id GROUP BY T1.farmer_id	farmer_modern_factory
SELECT name FROM farmer WHERE hours > 3 AND farmer_id NOT IN (SELECT farmer_id FROM modern_factory WHERE revenue = 248)	farmer_modern_factory
SELECT size, net_distance FROM truck WHERE truck_id NOT IN (SELECT truck_id FROM cat)	farmer_modern_factory
SELECT max(members), gender FROM author GROUP BY gender	farmer_modern_factory
SELECT hours, name, month FROM farmer	farmer_modern_factory
SELECT T1.revenue FROM modern_factory AS T1 JOIN health_review AS T2 ON T1.factory_id = T2.factory_id GROUP BY T1.factory_id ORDER BY count(*) DESC LIMIT 1	farmer_modern_factory
SELECT T3.name, T3.gender FROM modern_factory AS T1 JOIN truck AS T2 ON T1.factory_id = T2.factory_id JOIN author AS T3 ON T2.truck_id = T3.truck_id WHERE T1.price = 714	farmer_modern_factory
SELECT month FROM farmer GROUP BY month ORDER BY count(*) DESC LIMIT 1	farmer_modern_factory
SELECT sum(last_credits) FROM chef WHERE depth > 214	mountain_manager_senior_country
SELECT T1.end_seats FROM mountain_manager AS T1 JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id ORDER BY T2.level DESC LIMIT 1	mountain_manager_senior_country
SELECT count(*) FROM mountain_manager AS T1 JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id JOIN chef AS T3 ON T2.country_id = T3.country_id WHERE T1.tax < 46	mountain_manager_senior_country
SELECT count(*) FROM mountain_manager WHERE gender = 'male'	mountain_manager_senior_country
SELECT T1.tax FROM mountain_manager AS T1 JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id ORDER BY T2.level LIMIT 1	mountain_manager_senior_country
SELECT T1.name, T1.distance FROM senior_country AS T1 JOIN chef AS T2 ON T1.country_id = T2.country_id WHERE T2.depth < 399 GROUP BY T1.country_id ORDER BY count(*) DESC LIMIT 1	mountain_manager_senior_country
SELECT sum(T2.level) FROM mountain_manager AS T1 JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id WHERE T1.home_duration >= 136	mountain_manager_senior_country
SELECT name FROM senior_country WHERE distance > 300	mountain_manager_senior_country
SELECT count(*), gender FROM mountain_manager GROUP BY gender	mountain_manager_senior_country
SELECT count(*) FROM senior_country AS T1 JOIN restaurant AS T2 ON T1.country_id = T2.country_id WHERE T1.level < 5	mountain_manager_senior_country
SELECT count(*), brand FROM restaurant GROUP BY brand	mountain_manager_senior_country
SELECT name, distance FROM senior_country WHERE country_id NOT IN (SELECT country_id FROM chef)	mountain_manager_senior_country
SELECT min(T2.level) FROM mountain_manager AS T1 JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id WHERE T1.tax >= 71	mountain_manager_senior_country
SELECT name FROM senior_country WHERE distance > 294	mountain_manager_senior_country
SELECT avg(fee), sum(fee) FROM restaurant WHERE brand = 'Apex'	mountain_manager_senior_country
SELECT count(*) FROM house WHERE score = 65	summer_agent_mobile_exam
SELECT score FROM house WHERE house_id IN (SELECT house_id FROM new_camp WHERE income > 461)	summer_agent_mobile_exam
SELECT sum(goals) FROM night_captain	summer_agent_mobile_exam
SELECT T1.title FROM mobile_exam AS T1 JOIN night_captain AS T2 ON T1.exam_id = T2.exam_id WHERE T2.goals > 23 GROUP BY T1.exam_id ORDER BY count(*) DESC LIMIT 1	summer_agent_mobile_exam
SELECT depth FROM mobile_exam ORDER BY depth LIMIT 1	summer_agent_mobile_exam
SELECT DISTINCT T1.points FROM summer_agent AS T1 JOIN mobile_exam AS T2 ON T1.agent_id = T2.agent_id WHERE T2.type = 'special'	summer_agent_mobile_exam
SELECT type FROM mobile_exam WHERE exam_id NOT IN (SELECT exam_id FROM night_captain)	summer_agent_mobile_exam
SELECT T1.type FROM mobile_exam AS T1 JOIN night_captain AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id ORDER BY count(*) DESC LIMIT 1	summer_agent_mobile_exam
SELECT T1.depth, T1.title FROM mobile_exam AS T1 JOIN night_captain AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id ORDER BY count(*) DESC LIMIT 1	summer_agent_mobile_exam
SELECT DISTINCT T1.name, T1.points FROM summer_agent AS T1 JOIN mobile_exam AS T2 ON T1.agent_id = T2.agent_id WHERE T2.type = 'special'	summer_agent_mobile_exam
SELECT name FROM night_captain WHERE goals = 14 ORDER BY name	summer_agent_mobile_exam
SELECT name, income FROM new_camp ORDER BY cost DESC LIMIT 3	summer_agent_mobile_exam
SELECT count(*), type FROM mobile_exam GROUP BY type	summer_agent_mobile_exam
SELECT min(score) FROM house	summer_agent_mobile_exam
SELECT count(DISTINCT cuisine) FROM house	summer_agent_mobile_exam
SELECT count(*) FROM mobile_exam AS T1 JOIN night_captain AS T2 ON T1.exam_id = T2.exam_id WHERE T1.type = 'special'	summer_agent_mobile_exam
SELECT max(T2.size) FROM castle AS T1 JOIN mobile_school AS T2 ON T1.castle_id = T2.castle_id WHERE T1.points > 36	castle_mobile_school
SELECT T1.size FROM mobile_school AS T1 JOIN bike AS T2 ON T1.school_id = T2.school_id GROUP BY T1.school_id HAVING count(*) > 1	castle_mobile_school
SELECT count(DISTINCT state) FROM mobile_school	castle_mobile_school
SELECT revenue FROM mobile_school WHERE revenue < 798 AND school_id NOT IN (SELECT school_id FROM bike WHERE country = 'Norway')	castle_mobile_school
SELECT points FROM castle WHERE points BETWEEN 36 AND 49 AND castle_id NOT IN (SELECT castle_id FROM mobile_school WHERE size < 35)	castle_mobile_school
SELECT votes, end_power FROM bike	castle_mobile_school
SELECT amount FROM castle WHERE name LIKE '%Summit%'	castle_mobile_school
SELECT min(revenue), sum(revenue) FROM mobile_school	castle_mobile_school
SELECT max(end_power), month FROM bike GROUP BY month	castle_mobile_school
SELECT T1.name FROM castle AS T1 JOIN mobile_school AS T2 ON T1.castle_id = T2.castle_id ORDER BY T2.size DESC LIMIT 1	castle_mobile_school
SELECT T3.code FROM castle AS T1 JOIN mobile_school AS T2 ON T1.castle_id = T2.castle_id JOIN bike AS T3 ON T2.school_id = T3.school_id WHERE T1.amount < 638	castle_mobile_school
SELECT name FROM castle WHERE amount < 638 AND castle_id NOT IN (SELECT castle_id FROM bike WHERE end_power < 363)	castle_mobile_school
SELECT count(*), country FROM bike GROUP BY country	castle_mobile_school
SELECT votes, month FROM bike ORDER BY end_power DESC LIMIT 1	castle_mobile_school
SELECT count(*) FROM actor AS T1 JOIN story AS T2 ON T1.id = T2.actor_id WHERE T1.color = 'yellow'	actor_story
SELECT name FROM warehouse WHERE weight > (SELECT avg(weight) FROM warehouse)	actor_story
SELECT count(*) FROM warehouse WHERE scale = 'large'	actor_story
SELECT T2.name, T2.weight FROM actor AS T1 JOIN warehouse AS T2 ON T1.id = T2.actor_id WHERE T1.color = 'red'	actor_story
SELECT count(*) FROM story WHERE depth < 297	actor_story
SELECT color, credits FROM actor WHERE id NOT IN (SELECT actor_id FROM story)	actor_story
SELECT DISTINCT T1.name FROM actor AS T1 JOIN warehouse AS T2 ON T1.id = T2.actor_id WHERE T2.end_nationality = 'French'	actor_story
SELECT T1.name FROM actor AS T1 JOIN story AS T2 ON T1.id = T2.actor_id GROUP BY T1.id HAVING count(*) >= 2	actor_story
SELECT credits FROM actor WHERE target_debt > 360	actor_story
SELECT DISTINCT T1.name FROM actor AS T1 JOIN story AS T2 ON T1.id = T2.actor_id WHERE T2.depth <= 50	actor_story
SELECT name FROM actor WHERE target_debt < 349	actor_story
SELECT count(*), color FROM actor GROUP BY color	actor_story
SELECT T1.name, T1.octane FROM falcon AS T1 JOIN eclipse AS T2 ON T1.falcon_id = T2.falcon_id WHERE T2.thickness > 22 GROUP BY T1.falcon_id ORDER BY count(*) DESC LIMIT 1	bakery_baker
SELECT T1.name, T1.mileage FROM baker AS T1 JOIN eclipse AS T2 ON T1.baker_id = T2.baker_id ORDER BY T2.thickness DESC LIMIT 1	bakery_baker
SELECT sum(wattage) FROM velvet_audition	bakery_baker
SELECT count(*) FROM velvet_audition AS T1 JOIN sofa AS T2 ON T1.audition_id = T2.audition_id WHERE T1.wattage >= 174	bakery_baker
SELECT name FROM bakery WHERE peak_breed = 'husky' AND bakery_id NOT IN (SELECT bakery_id FROM baker WHERE mileage < 638)	bakery_baker
SELECT province FROM velvet_audition WHERE wattage > (SELECT avg(wattage) FROM velvet_audition)	bakery_baker
SELECT frozen_deposit, name FROM sofa	bakery_baker
SELECT name FROM falcon WHERE octane < 22	bakery_baker
SELECT name FROM sofa ORDER BY name	bakery_baker
SELECT instrument FROM falcon GROUP BY instrument HAVING count(*) > 1	bakery_baker
SELECT T1.octane, T1.instrument FROM falcon AS T1 JOIN eclipse AS T2 ON T1.falcon_id = T2.falcon_id GROUP BY T1.falcon_id HAVING count(*) > 2	bakery_baker
SELECT avg(wattage), max(wattage) FROM velvet_audition WHERE province = 'Manitoba'	bakery_baker
SELECT avg(wattage), min(wattage) FROM velvet_audition	bakery_baker
SELECT name FROM sofa WHERE frozen_deposit = 77	bakery_baker
SELECT altitude FROM baker	bakery_baker
SELECT DISTINCT T1.name, T1.octane FROM falcon AS T1 JOIN eclipse AS T2 ON T1.falcon_id = T2.falcon_id WHERE T2.diagnosis = 'asthma'	bakery_baker
SELECT mineral FROM novelist GROUP BY mineral ORDER BY count(*) DESC LIMIT 1	referee_violinist
SELECT DISTINCT instrument FROM referee	referee_violinist
SELECT name FROM referee WHERE instrument = 'harp' AND calories < (SELECT avg(calories) FROM referee)	referee_violinist
SELECT sum(T2.primary_pension) FROM violinist AS T1 JOIN harvest AS T2 ON T1.violinist_id = T2.violinist_id WHERE T1.wattage <= 391	referee_violinist
SELECT primary_pension, name FROM harvest WHERE viewers < 974 ORDER BY name	referee_violinist
SELECT T3.name, T3.mineral FROM violinist AS T1 JOIN harvest AS T2 ON T1.violinist_id = T2.violinist_id JOIN novelist AS T3 ON T2.harvest_id = T3.harvest_id WHERE T1.humidity < 25	referee_violinist
SELECT name FROM referee WHERE calories < 288 OR instrument = 'harp'	referee_violinist
SELECT name, viewers FROM harvest WHERE primary_pension > 342 AND harvest_id NOT IN (SELECT harvest_id FROM novelist WHERE turnover > 317)	referee_violinist
SELECT name FROM violinist WHERE humidity > 78	referee_violinist
SELECT mineral FROM novelist ORDER BY turnover LIMIT 1	referee_violinist
SELECT count(*) FROM novelist WHERE turnover > 564	referee_violinist
SELECT primary_pension, viewers FROM harvest	referee_violinist
SELECT count(*) FROM harvest	referee_violinist
SELECT instrument FROM referee GROUP BY instrument ORDER BY count(*) LIMIT 1	referee_violinist
SELECT count(*), T1.name FROM referee AS T1 JOIN violinist AS T2 ON T1.referee_id = T2.referee_id GROUP BY T1.referee_id	referee_violinist
SELECT DISTINCT T1.name FROM helmet AS T1 JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id WHERE T2.humidity >= 70	helmet_ancient_picnic
SELECT count(DISTINCT dialect) FROM falcon	helmet_ancient_picnic
SELECT T1.name FROM helmet AS T1 JOIN ancient_picnic AS T2 ON T1.helmet_id = T2.helmet_id ORDER BY T2.voltage DESC LIMIT 1	helmet_ancient_picnic
SELECT count(*) FROM helmet	helmet_ancient_picnic
SELECT code, hourly_octane FROM falcon WHERE humidity > 93	helmet_ancient_picnic
SELECT T1.calories, T1.turnover FROM helmet AS T1 JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id GROUP BY T1.helmet_id ORDER BY count(*) LIMIT 1	helmet_ancient_picnic
SELECT instrument FROM helmet WHERE turnover = 878 EXCEPT SELECT instrument FROM helmet WHERE viewers > 513	helmet_ancient_picnic
SELECT name, instrument FROM helmet ORDER BY viewers LIMIT 2	helmet_ancient_picnic
SELECT name FROM helmet WHERE instrument = 'banjo' AND helmet_id NOT IN (SELECT helmet_id FROM falcon WHERE dialect = 'Gaelic')	helmet_ancient_picnic
SELECT count(*) FROM helmet AS T1 JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id WHERE T1.calories <= 221	helmet_ancient_picnic
SELECT DISTINCT dialect FROM falcon	helmet_ancient_picnic
SELECT calories FROM helmet ORDER BY turnover LIMIT 1	helmet_ancient_picnic
SELECT occupation FROM ancient_picnic WHERE bonus > (SELECT avg(bonus) FROM ancient_picnic)	helmet_ancient_picnic
SELECT code FROM falcon ORDER BY code	helmet_ancient_picnic
SELECT min(hourly_octane) FROM falcon WHERE humidity < 39	helmet_ancient_picnic
SELECT T1.name FROM helmet AS T1 JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id GROUP BY T1.helmet_id HAVING count(*) >= 3	helmet_ancient_picnic
SELECT T1.name, T1.dialect FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T2.hourly_viewers <= 708 GROUP BY T1.aquarium_id ORDER BY count(*) DESC LIMIT 1	aquarium_parade
SELECT count(DISTINCT dialect) FROM aquarium	aquarium_parade
SELECT count(*), T1.name FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id GROUP BY T1.aquarium_id	aquarium_parade
SELECT name FROM aquarium ORDER BY bonus DESC LIMIT 2	aquarium_parade
SELECT deposit FROM parade WHERE primary_wattage > 99	aquarium_parade
SELECT deposit, name, primary_wattage FROM parade	aquarium_parade
SELECT T2.name FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T1.religion = 'Lutheran'	aquarium_parade
SELECT count(*), flavor FROM aquarium GROUP BY flavor	aquarium_parade
SELECT DISTINCT T1.flavor, T1.dialect FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T2.deposit < 550	aquarium_parade
SELECT name, dialect FROM aquarium ORDER BY bonus LIMIT 1	aquarium_parade
SELECT name FROM aquarium WHERE flavor = 'vanilla'	aquarium_parade
SELECT diagnosis FROM orchid GROUP BY diagnosis ORDER BY count(*) DESC LIMIT 1	jockey_arctic_harvest
SELECT count(DISTINCT diagnosis) FROM orchid	jockey_arctic_harvest
SELECT turnover, spare_humidity FROM orchid WHERE diagnosis = 'anemia'	jockey_arctic_harvest
SELECT count(*) FROM jockey WHERE jockey_id IN (SELECT jockey_id FROM arctic_harvest WHERE province = 'Saskia')	jockey_arctic_harvest
SELECT count(*) FROM arctic_harvest WHERE harvest_id NOT IN (SELECT harvest_id FROM orchid)	jockey_arctic_harvest
SELECT T1.province FROM arctic_harvest AS T1 JOIN orchid AS T2 ON T1.harvest_id = T2.harvest_id WHERE T2.turnover <= 260 GROUP BY T1.harvest_id ORDER BY count(*) DESC LIMIT 1	jockey_arctic_harvest
SELECT avg(T2.spare_humidity) FROM arctic_harvest AS T1 JOIN orchid AS T2 ON T1.harvest_id = T2.harvest_id WHERE T1.province = 'Alberta'	jockey_arctic_harvest
SELECT province FROM arctic_harvest GROUP BY province HAVING count(*) >= 2	jockey_arctic_harvest
SELECT regional_attendance FROM jockey WHERE wattage > (SELECT avg(wattage) FROM jockey)	jockey_arctic_harvest
SELECT province FROM arctic_harvest GROUP BY province ORDER BY count(*) DESC LIMIT 1	jockey_arctic_harvest
SELECT province FROM arctic_harvest WHERE viewers < 503 EXCEPT SELECT province FROM arctic_harvest WHERE viewers > 503	jockey_arctic_harvest
SELECT diagnosis FROM orchid GROUP BY diagnosis HAVING count(*) >= 3	jockey_arctic_harvest
SELECT name FROM jockey WHERE jockey_id NOT IN (SELECT jockey_id FROM orchid)	jockey_arctic_harvest
SELECT title FROM arctic_harvest ORDER BY title	jockey_arctic_harvest
SELECT count(*), province FROM arctic_harvest GROUP BY province	jockey_arctic_harvest
SELECT T1.name FROM jockey AS T1 JOIN orchid AS T2 ON T1.jockey_id = T2.jockey_id WHERE T2.turnover < 665 GROUP BY T1.jockey_id ORDER BY count(*) DESC LIMIT 1	jockey_arctic_harvest
SELECT title FROM velvet_auction ORDER BY wingspan DESC LIMIT 5	velvet_auction_vineyard
SELECT name, regional_pension FROM wooden_diver ORDER BY name	velvet_auction_vineyard
SELECT count(*), T1.code FROM sofa AS T1 JOIN wooden_diver AS T2 ON T1.id = T2.sofa_id GROUP BY T1.id	velvet_auction_vineyard
SELECT count(*), T1.title FROM velvet_auction AS T1 JOIN vineyard AS T2 ON T1.id = T2.auction_id GROUP BY T1.id	velvet_auction_vineyard
SELECT count(*), province FROM vineyard GROUP BY province	velvet_auction_vineyard
SELECT frozen_wattage, name, regional_pension FROM wooden_diver	velvet_auction_vineyard
SELECT frozen_wattage FROM wooden_diver WHERE regional_pension >= 660	velvet_auction_vineyard
SELECT province FROM vineyard WHERE id IN (SELECT vineyard_id FROM wooden_diver WHERE frozen_wattage <= 140)	velvet_auction_vineyard
SELECT DISTINCT T1.turnover, T1.province FROM vineyard AS T1 JOIN sofa AS T2 ON T1.id = T2.vineyard_id WHERE T2.octane > 72	velvet_auction_vineyard
SELECT name, regional_pension FROM wooden_diver WHERE frozen_wattage < 439	velvet_auction_vineyard
SELECT T1.code FROM sofa AS T1 JOIN wooden_diver AS T2 ON T1.id = T2.sofa_id WHERE T2.frozen_wattage <= 140 GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	velvet_auction_vineyard
SELECT province FROM vineyard GROUP BY province HAVING count(*) > 3	velvet_auction_vineyard
SELECT T1.title FROM velvet_auction AS T1 JOIN vineyard AS T2 ON T1.id = T2.auction_id GROUP BY T1.id HAVING count(*) > 2	velvet_auction_vineyard
SELECT regional_pension FROM wooden_diver ORDER BY name	velvet_auction_vineyard
SELECT count(*) FROM vineyard WHERE province != 'Yukon'	velvet_auction_vineyard
SELECT T1.name, T1.mineral FROM goalie AS T1 JOIN helicopter AS T2 ON T1.id = T2.goalie_id GROUP BY T1.id HAVING count(*) >= 2	kettle_goalie
SELECT count(*), instrument FROM kettle GROUP BY instrument	kettle_goalie
SELECT title, primary_viewers, attendance FROM brochure	kettle_goalie
SELECT penalty, instrument FROM kettle WHERE id IN (SELECT kettle_id FROM goalie WHERE frozen_pension < 88)	kettle_goalie
SELECT instrument FROM kettle GROUP BY instrument HAVING count(*) > 1	kettle_goalie
SELECT name FROM goalie WHERE id IN (SELECT goalie_id FROM brochure WHERE religion = 'Buddhist')	kettle_goalie
SELECT title, primary_viewers FROM brochure ORDER BY attendance LIMIT 1	kettle_goalie
SELECT DISTINCT T1.mineral, T1.frozen_pension FROM goalie AS T1 JOIN helicopter AS T2 ON T1.id = T2.goalie_id WHERE T2.latency > 200	kettle_goalie
SELECT T2.title FROM kettle AS T1 JOIN brochure AS T2 ON T1.id = T2.kettle_id WHERE T1.mileage < 575	kettle_goalie
SELECT count(*), T1.name FROM kettle AS T1 JOIN goalie AS T2 ON T1.id = T2.kettle_id GROUP BY T1.id	kettle_goalie
SELECT name, frozen_pension FROM goalie WHERE mineral = 'marble' AND id NOT IN (SELECT goalie_id FROM helicopter WHERE breed = 'husky')	kettle_goalie
SELECT T3.title FROM kettle AS T1 JOIN goalie AS T2 ON T1.id = T2.kettle_id JOIN brochure AS T3 ON T2.id = T3.goalie_id WHERE T1.instrument = 'oboe'	kettle_goalie
SELECT title FROM brochure ORDER BY attendance LIMIT 5	kettle_goalie
SELECT name, fabric FROM helicopter WHERE latency <= 214	kettle_goalie
SELECT T1.name FROM kettle AS T1 JOIN brochure AS T2 ON T1.id = T2.kettle_id ORDER BY T2.attendance LIMIT 1	kettle_goalie
SELECT name, peak_fabric FROM diver WHERE diver_id IN (SELECT diver_id FROM debate WHERE penalty < 47)	diver_debate
SELECT count(*), instrument FROM diver GROUP BY instrument	diver_debate
SELECT name, fatalities FROM diver WHERE peak_fabric = 'denim'	diver_debate
SELECT peak_fabric FROM diver WHERE name LIKE '%Okafor%'	diver_debate
SELECT count(*), T1.name FROM diver AS T1 JOIN debate AS T2 ON T1.diver_id = T2.diver_id GROUP BY T1.diver_id	diver_debate
SELECT T2.name FROM debate AS T1 JOIN wooden_compass AS T2 ON T1.debate_id = T2.debate_id WHERE T1.spare_province = 'Manitoba'	diver_debate
SELECT name FROM debate WHERE thickness < (SELECT avg(thickness) FROM debate)	diver_debate
SELECT avg(fatalities) FROM diver	diver_debate
SELECT name, mineral FROM diver WHERE instrument = 'oboe' AND fatalities < (SELECT avg(fatalities) FROM diver)	diver_debate
SELECT count(*) FROM diver WHERE mineral = 'marble'	diver_debate
SELECT count(*) FROM debate WHERE thickness BETWEEN 39 AND 43	diver_debate
SELECT count(*) FROM debate WHERE spare_province = 'Manitoba'	diver_debate
SELECT altitude FROM wooden_compass WHERE wattage > 271	diver_debate
SELECT spare_province FROM debate GROUP BY spare_province ORDER BY count(*) DESC LIMIT 1	diver_debate
SELECT name, mineral FROM diver ORDER BY name	diver_debate
SELECT name FROM debate WHERE thickness BETWEEN 39 AND 46 AND penalty < (SELECT avg(penalty) FROM debate)	diver_debate
SELECT name FROM polar_gardener UNION SELECT title FROM polar_sketch	polar_gardener_dolphin
SELECT count(*), T1.name FROM polar_gardener AS T1 JOIN polar_sketch AS T2 ON T1.gardener_id = T2.gardener_id GROUP BY T1.gardener_id	polar_gardener_dolphin
SELECT DISTINCT T1.name, T1.mineral FROM polar_gardener AS T1 JOIN polar_sketch AS T2 ON T1.gardener_id = T2.gardener_id WHERE T2.humidity <= 56	polar_gardener_dolphin
SELECT diagnosis FROM polar_sketch GROUP BY diagnosis HAVING count(*) >= 2	polar_gardener_dolphin
SELECT avg(humidity), min(humidity) FROM polar_sketch	polar_gardener_dolphin
SELECT name, penalty FROM polar_gardener WHERE gardener_id NOT IN (SELECT gardener_id FROM polar_sketch)	polar_gardener_dolphin
SELECT T1.penalty FROM polar_gardener AS T1 JOIN dolphin AS T2 ON T1.gardener_id = T2.gardener_id GROUP BY T1.gardener_id HAVING count(*) > 2	polar_gardener_dolphin
SELECT T1.mineral FROM polar_gardener AS T1 JOIN polar_sketch AS T2 ON T1.gardener_id = T2.gardener_id ORDER BY T2.humidity DESC LIMIT 1	polar_gardener_dolphin
SELECT avg(bonus), peak_flavor FROM dolphin GROUP BY peak_flavor	polar_gardener_dolphin
SELECT title FROM polar_sketch WHERE diagnosis = 'measles' AND humidity < 56	polar_gardener_dolphin
SELECT mineral FROM polar_gardener WHERE continent = 'Asia'	polar_gardener_dolphin
SELECT name FROM polar_gardener	polar_gardener_dolphin
SELECT diagnosis FROM polar_sketch	polar_gardener_dolphin
SELECT T1.name FROM polar_gardener AS T1 JOIN dolphin AS T2 ON T1.gardener_id = T2.gardener_id ORDER BY T2.bonus DESC LIMIT 1	polar_gardener_dolphin
SELECT continent FROM polar_gardener WHERE mineral = 'basalt' INTERSECT SELECT continent FROM polar_gardener WHERE penalty < 54	polar_gardener_dolphin
SELECT mineral FROM polar_gardener WHERE penalty = 49 AND gardener_id NOT IN (SELECT gardener_id FROM polar_sketch WHERE diagnosis = 'measles')	polar_gardener_dolphin
SELECT count(*), currency FROM arctic_wedding GROUP BY currency	coastal_drummer_arctic_wedding
SELECT currency FROM arctic_wedding GROUP BY currency ORDER BY count(*) DESC LIMIT 1	coastal_drummer_arctic_wedding
SELECT name FROM coastal_drummer WHERE drummer_id IN (SELECT drummer_id FROM arctic_wedding WHERE peak_turnover > 67)	coastal_drummer_arctic_wedding
SELECT sum(peak_turnover), currency FROM arctic_wedding GROUP BY currency	coastal_drummer_arctic_wedding
SELECT T1.name FROM coastal_drummer AS T1 JOIN arctic_wedding AS T2 ON T1.drummer_id = T2.drummer_id GROUP BY T1.drummer_id HAVING count(*) >= 3	coastal_drummer_arctic_wedding
SELECT name FROM arctic_wedding ORDER BY name	coastal_drummer_arctic_wedding
SELECT name FROM coastal_drummer WHERE wattage < 459 AND drummer_id NOT IN (SELECT drummer_id FROM arctic_wedding WHERE currency = 'krone')	coastal_drummer_arctic_wedding
SELECT wattage FROM coastal_drummer WHERE name LIKE '%Lindqvist%'	coastal_drummer_arctic_wedding
SELECT count(*) FROM coastal_drummer AS T1 JOIN arctic_wedding AS T2 ON T1.drummer_id = T2.drummer_id WHERE T1.spare_octane < 40	coastal_drummer_arctic_wedding
SELECT name, currency FROM arctic_wedding WHERE peak_turnover BETWEEN 295 AND 328	coastal_drummer_arctic_wedding
SELECT min(spare_turnover), sum(spare_turnover) FROM helmet	brewery_wooden_diver
SELECT T1.regional_currency FROM wooden_diver AS T1 JOIN helmet AS T2 ON T1.diver_id = T2.diver_id GROUP BY T1.diver_id HAVING count(*) >= 3	brewery_wooden_diver
SELECT T2.voltage FROM brewery AS T1 JOIN wooden_diver AS T2 ON T1.brewery_id = T2.brewery_id WHERE T1.fatalities = 49	brewery_wooden_diver
SELECT count(*), mineral FROM helmet GROUP BY mineral	brewery_wooden_diver
SELECT name FROM brewery WHERE name LIKE '%Orchard%'	brewery_wooden_diver
SELECT T1.voltage FROM wooden_diver AS T1 JOIN helmet AS T2 ON T1.diver_id = T2.diver_id GROUP BY T1.diver_id HAVING count(*) > 1	brewery_wooden_diver
SELECT DISTINCT T1.regional_currency, T1.voltage FROM wooden_diver AS T1 JOIN helmet AS T2 ON T1.diver_id = T2.diver_id WHERE T2.spare_turnover > 216	brewery_wooden_diver
SELECT count(*) FROM brewery AS T1 JOIN wooden_diver AS T2 ON T1.brewery_id = T2.brewery_id WHERE T1.fatalities > 59	brewery_wooden_diver
SELECT name FROM brewery ORDER BY name	brewery_wooden_diver
SELECT count(*) FROM wooden_diver WHERE voltage <= 177	brewery_wooden_diver
SELECT count(*), T1.name FROM brewery AS T1 JOIN helmet AS T2 ON T1.brewery_id = T2.brewery_id GROUP BY T1.brewery_id	brewery_wooden_diver
SELECT name FROM brewery WHERE fatalities > 29 AND brewery_id NOT IN (SELECT brewery_id FROM wooden_diver WHERE regional_currency = 'złoty')	brewery_wooden_diver
SELECT name FROM brewery WHERE dialect = 'Catalan' OR fatalities BETWEEN 6 AND 13	brewery_wooden_diver
SELECT count(*) FROM brewery WHERE fatalities > 15	brewery_wooden_diver
SELECT name, dialect FROM brewery WHERE fatalities > 6	brewery_wooden_diver
SELECT name FROM velvet_helicopter WHERE flavor = 'lemon' AND helicopter_id NOT IN (SELECT helicopter_id FROM polar_ballad WHERE octane > 80)	velvet_helicopter_polar_ballad
SELECT avg(octane), fabric FROM polar_ballad GROUP BY fabric	velvet_helicopter_polar_ballad
SELECT count(*) FROM velvet_helicopter WHERE helicopter_id NOT IN (SELECT helicopter_id FROM polar_ballad)	velvet_helicopter_polar_ballad
SELECT fabric, spare_pension FROM polar_ballad WHERE spare_pension BETWEEN 57 AND 465 AND octane > (SELECT avg(octane) FROM polar_ballad)	velvet_helicopter_polar_ballad
SELECT DISTINCT fabric FROM polar_ballad	velvet_helicopter_polar_ballad
SELECT T2.octane FROM velvet_helicopter AS T1 JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id WHERE T1.wattage < 871	velvet_helicopter_polar_ballad
SELECT DISTINCT T1.name, T1.flavor FROM velvet_helicopter AS T1 JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id WHERE T2.spare_pension > 552	velvet_helicopter_polar_ballad
SELECT flavor FROM velvet_helicopter WHERE helicopter_id NOT IN (SELECT helicopter_id FROM polar_ballad)	velvet_helicopter_polar_ballad
SELECT T1.name, T1.wattage FROM velvet_helicopter AS T1 JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id GROUP BY T1.helicopter_id ORDER BY count(*) DESC LIMIT 1	velvet_helicopter_polar_ballad
SELECT T1.name, T1.wattage FROM velvet_helicopter AS T1 JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id WHERE T2.spare_pension < 398 GROUP BY T1.helicopter_id ORDER BY count(*) DESC LIMIT 1	velvet_helicopter_polar_ballad
SELECT count(*), T1.name FROM velvet_helicopter AS T1 JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id GROUP BY T1.helicopter_id	velvet_helicopter_polar_ballad
SELECT name FROM velvet_helicopter WHERE helicopter_id IN (SELECT helicopter_id FROM polar_ballad WHERE octane < 76)	velvet_helicopter_polar_ballad
SELECT count(*), fabric FROM polar_ballad GROUP BY fabric	velvet_helicopter_polar_ballad
SELECT name FROM prison ORDER BY name	sketch_prison
SELECT count(DISTINCT diagnosis) FROM prison	sketch_prison
SELECT DISTINCT T1.title FROM sketch AS T1 JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id WHERE T2.altitude < 315	sketch_prison
SELECT count(*), T1.title FROM sketch AS T1 JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id GROUP BY T1.sketch_id	sketch_prison
SELECT name FROM prison WHERE diagnosis = 'asthma'	sketch_prison
SELECT title FROM sketch UNION SELECT name FROM prison	sketch_prison
SELECT title, fabric FROM sketch WHERE fabric = 'velvet' AND wattage < (SELECT avg(wattage) FROM sketch)	sketch_prison
SELECT count(*), diagnosis FROM prison GROUP BY diagnosis	sketch_prison
SELECT fabric FROM sketch GROUP BY fabric ORDER BY count(*) DESC LIMIT 1	sketch_prison
SELECT avg(altitude) FROM prison	sketch_prison
SELECT title, fabric FROM sketch WHERE wattage BETWEEN 326 AND 364	sketch_prison
SELECT title, fabric FROM sketch WHERE wattage >= 834	sketch_prison
SELECT dialect FROM sketch WHERE wattage < 570 INTERSECT SELECT dialect FROM sketch WHERE fabric = 'linen'	sketch_prison
SELECT title FROM sketch WHERE dialect = 'Catalan' ORDER BY title	sketch_prison
SELECT title, dialect FROM sketch WHERE wattage < 570	sketch_prison
SELECT sum(T2.bonus) FROM helicopter AS T1 JOIN goalie AS T2 ON T1.id = T2.helicopter_id WHERE T1.peak_octane < 35	helicopter_arctic_reservoir
SELECT name, fatalities FROM arctic_reservoir ORDER BY name	helicopter_arctic_reservoir
SELECT province FROM goalie ORDER BY bonus DESC LIMIT 5	helicopter_arctic_reservoir
SELECT T1.name, T1.occupation FROM arctic_reservoir AS T1 JOIN goalie AS T2 ON T1.id = T2.reservoir_id GROUP BY T1.id HAVING count(*) > 1	helicopter_arctic_reservoir
SELECT T1.code FROM helicopter AS T1 JOIN goalie AS T2 ON T1.id = T2.helicopter_id GROUP BY T1.id HAVING count(*) >= 3	helicopter_arctic_reservoir
SELECT T1.name, T1.fatalities FROM arctic_reservoir AS T1 JOIN valley AS T2 ON T1.id = T2.reservoir_id ORDER BY T2.calories LIMIT 1	helicopter_arctic_reservoir
SELECT count(*) FROM arctic_reservoir AS T1 JOIN valley AS T2 ON T1.id = T2.reservoir_id WHERE T1.wattage < 806	helicopter_arctic_reservoir
SELECT T2.occupation, T2.name FROM helicopter AS T1 JOIN arctic_reservoir AS T2 ON T1.id = T2.helicopter_id WHERE T1.instrument = 'banjo'	helicopter_arctic_reservoir
SELECT occupation FROM arctic_reservoir GROUP BY occupation ORDER BY count(*) DESC LIMIT 1	helicopter_arctic_reservoir
SELECT province FROM goalie GROUP BY province ORDER BY count(*) DESC LIMIT 1	helicopter_arctic_reservoir
SELECT name, occupation FROM arctic_reservoir WHERE occupation = 'grocer' AND wattage > (SELECT avg(wattage) FROM arctic_reservoir)	helicopter_arctic_reservoir
SELECT instrument FROM helicopter WHERE religion = 'Lutheran' INTERSECT SELECT instrument FROM helicopter WHERE peak_octane >= 21	helicopter_arctic_reservoir
SELECT code FROM helicopter UNION SELECT name FROM arctic_reservoir	helicopter_arctic_reservoir
SELECT T1.code, T1.religion FROM helicopter AS T1 JOIN goalie AS T2 ON T1.id = T2.helicopter_id GROUP BY T1.id HAVING count(*) >= 2	helicopter_arctic_reservoir
SELECT name, fabric FROM valley WHERE calories BETWEEN 433 AND 570	helicopter_arctic_reservoir
SELECT name FROM arctic_reservoir WHERE id IN (SELECT reservoir_id FROM valley WHERE fabric = 'linen')	helicopter_arctic_reservoir
SELECT instrument FROM velvet_falcon GROUP BY instrument ORDER BY count(*) DESC LIMIT 1	velvet_falcon_auction
SELECT name FROM velvet_falcon WHERE frozen_voltage < 196 AND falcon_id NOT IN (SELECT falcon_id FROM cathedral WHERE thickness < 33)	velvet_falcon_auction
SELECT min(octane), max(octane) FROM auction	velvet_falcon_auction
SELECT count(*) FROM cathedral	velvet_falcon_auction
SELECT deposit FROM velvet_falcon WHERE instrument = 'oboe' AND falcon_id NOT IN (SELECT falcon_id FROM cathedral WHERE thickness > 36)	velvet_falcon_auction
SELECT count(*) FROM velvet_falcon WHERE falcon_id IN (SELECT falcon_id FROM cathedral WHERE wattage > 117)	velvet_falcon_auction
SELECT DISTINCT T1.name, T1.frozen_voltage FROM velvet_falcon AS T1 JOIN auction AS T2 ON T1.falcon_id = T2.falcon_id WHERE T2.wingspan > 168	velvet_falcon_auction
SELECT name, wingspan FROM auction WHERE wingspan <= 256 AND auction_id NOT IN (SELECT auction_id FROM coastal_diver WHERE turnover >= 625)	velvet_falcon_auction
SELECT name, wattage FROM cathedral WHERE thickness BETWEEN 7 AND 24	velvet_falcon_auction
SELECT name FROM coastal_diver ORDER BY turnover DESC LIMIT 1	velvet_falcon_auction
SELECT T1.thickness, T1.altitude FROM cathedral AS T1 JOIN coastal_diver AS T2 ON T1.cathedral_id = T2.cathedral_id WHERE T2.attendance <= 702 GROUP BY T1.cathedral_id ORDER BY count(*) DESC LIMIT 1	velvet_falcon_auction
SELECT name FROM cathedral UNION SELECT name FROM auction	velvet_falcon_auction
SELECT name, attendance FROM coastal_diver	velvet_falcon_auction
SELECT name FROM cathedral UNION SELECT name FROM coastal_diver	velvet_falcon_auction
