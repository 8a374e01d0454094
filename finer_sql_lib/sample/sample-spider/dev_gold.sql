SELECT DISTINCT T1.name FROM room AS T1 JOIN branch AS T2 ON T1.id = T2.room_id WHERE T2.party = 'Labour'	room_art_employee
SELECT party FROM branch GROUP BY party HAVING count(*) >= 3	room_art_employee
SELECT sum(members), party FROM branch GROUP BY party	room_art_employee
SELECT sum(age) FROM national_boat WHERE height BETWEEN 123 AND 246	room_art_employee
SELECT party FROM branch GROUP BY party HAVING count(*) > 3	room_art_employee
SELECT name FROM market UNION SELECT name FROM art_employee	room_art_employee
SELECT avg(height) FROM national_boat	room_art_employee
SELECT code FROM national_boat ORDER BY age DESC LIMIT 1	room_art_employee
SELECT T1.annual_level, T1.start_credits FROM art_employee AS T1 JOIN market AS T2 ON T1.id = T2.employee_id ORDER BY T2.debt LIMIT 1	room_art_employee
SELECT count(DISTINCT result) FROM home_stadium	room_art_employee
SELECT count(*), T1.name FROM room AS T1 JOIN branch AS T2 ON T1.id = T2.room_id GROUP BY T1.id	room_art_employee
SELECT name, annual_level FROM art_employee ORDER BY name	room_art_employee
SELECT T2.floors FROM art_employee AS T1 JOIN home_stadium AS T2 ON T1.id = T2.employee_id WHERE T1.annual_level = 1	room_art_employee
SELECT code FROM national_boat WHERE height > 127 AND age < (SELECT avg(age) FROM national_boat)	room_art_employee
SELECT count(*), result FROM home_stadium GROUP BY result	room_art_employee
SELECT sum(floors), result FROM home_stadium GROUP BY result	room_art_employee
SELECT target_department FROM ring WHERE tax > 30 EXCEPT SELECT target_department FROM ring WHERE tax < 8	ring_river_company
SELECT code FROM river_company ORDER BY amount DESC LIMIT 1	ring_river_company
SELECT code FROM river_company WHERE amount <= 237	ring_river_company
SELECT T1.name, T1.target_department FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T2.degree = 'bachelor' GROUP BY T1.ring_id ORDER BY count(*) DESC LIMIT 1	ring_river_company
SELECT name FROM ring UNION SELECT code FROM river_company	ring_river_company
SELECT T1.name FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id ORDER BY T2.amount DESC LIMIT 1	ring_river_company
SELECT count(*), degree FROM river_company GROUP BY degree	ring_river_company
SELECT T1.name FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T2.degree = 'bachelor' GROUP BY T1.ring_id ORDER BY count(*) DESC LIMIT 1	ring_river_company
SELECT target_department FROM ring WHERE tax < 30 INTERSECT SELECT target_department FROM ring WHERE tax > 30	ring_river_company
SELECT DISTINCT T1.name, T1.tax FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T2.degree = 'bachelor'	ring_river_company
SELECT code FROM river_company ORDER BY code	ring_river_company
SELECT target_department FROM ring WHERE tax > 8 EXCEPT SELECT target_department FROM ring WHERE tax = 5	ring_river_company
SELECT name FROM ring WHERE target_department != 'Law' OR tax >= 81	ring_river_company
SELECT T2.code FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T1.target_department = 'Law'	ring_river_company
SELECT avg(T2.amount) FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T1.tax > 30	ring_river_company
SELECT count(*) FROM poem WHERE id NOT IN (SELECT poem_id FROM island)	race_poem
SELECT count(*), T1.title FROM race AS T1 JOIN poem AS T2 ON T1.id = T2.race_id GROUP BY T1.id	race_poem
SELECT max(depth), party FROM poem GROUP BY party	race_poem
SELECT count(*) FROM poem WHERE depth >= 411	race_poem
SELECT daily_amount, depth FROM poem WHERE party = 'Green'	race_poem
SELECT count(*), party FROM poem GROUP BY party	race_poem
SELECT DISTINCT T1.gross_year FROM poem AS T1 JOIN island AS T2 ON T1.id = T2.poem_id WHERE T2.copies < 441	race_poem
SELECT count(*) FROM island	race_poem
SELECT count(*) FROM race AS T1 JOIN poem AS T2 ON T1.id = T2.race_id JOIN island AS T3 ON T2.id = T3.poem_id WHERE T1.last_brand = 'Vega'	race_poem
SELECT gross_year, daily_amount FROM poem WHERE depth < 457	race_poem
SELECT party FROM poem GROUP BY party HAVING count(*) > 2	race_poem
SELECT gross_year FROM poem WHERE daily_amount < 723	race_poem
SELECT gross_year FROM poem ORDER BY daily_amount LIMIT 1	race_poem
SELECT sum(T2.gross_year) FROM race AS T1 JOIN poem AS T2 ON T1.id = T2.race_id WHERE T1.language = 'Japanese'	race_poem
SELECT language FROM race GROUP BY language ORDER BY count(*) DESC LIMIT 1	race_poem
SELECT party FROM poem WHERE daily_amount > 855 INTERSECT SELECT party FROM poem WHERE gross_year <= 1977	race_poem
SELECT T1.start_nationality FROM junior_item AS T1 JOIN central_office AS T2 ON T1.item_id = T2.item_id GROUP BY T1.item_id HAVING count(*) >= 3	race_junior_item
SELECT count(*) FROM race WHERE birth_age < 63	race_junior_item
SELECT count(*) FROM junior_item AS T1 JOIN restaurant AS T2 ON T1.item_id = T2.item_id WHERE T1.height > 169	race_junior_item
SELECT T1.hours FROM race AS T1 JOIN junior_item AS T2 ON T1.race_id = T2.race_id GROUP BY T1.race_id ORDER BY count(*) DESC LIMIT 1	race_junior_item
SELECT T1.height, T1.power FROM junior_item AS T1 JOIN central_office AS T2 ON T1.item_id = T2.item_id ORDER BY T2.discount LIMIT 1	race_junior_item
SELECT name FROM restaurant ORDER BY revenue DESC LIMIT 2	race_junior_item
SELECT sum(T2.members) FROM junior_item AS T1 JOIN restaurant AS T2 ON T1.item_id = T2.item_id WHERE T1.language = 'French'	race_junior_item
SELECT name FROM race WHERE hours = 21 ORDER BY name	race_junior_item
SELECT T2.power, T2.language FROM race AS T1 JOIN junior_item AS T2 ON T1.race_id = T2.race_id WHERE T1.hours < 26	race_junior_item
SELECT copies FROM central_office WHERE discount BETWEEN 47 AND 59	race_junior_item
SELECT avg(hours), max(hours) FROM race WHERE hours < 21	race_junior_item
SELECT name FROM race WHERE birth_age > 55	race_junior_item
SELECT power FROM junior_item ORDER BY power LIMIT 1	race_junior_item
SELECT format FROM restaurant GROUP BY format ORDER BY count(*) LIMIT 1	race_junior_item
SELECT count(DISTINCT start_nationality) FROM junior_item	race_junior_item
SELECT T1.name FROM race AS T1 JOIN junior_item AS T2 ON T1.race_id = T2.race_id ORDER BY T2.height DESC LIMIT 1	race_junior_item
SELECT count(*) FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T1.rooms <= 12	lawyer_castle
SELECT native_department FROM castle GROUP BY native_department HAVING count(*) > 3	lawyer_castle
SELECT T1.name FROM castle AS T1 JOIN office AS T2 ON T1.castle_id = T2.castle_id ORDER BY T2.profit DESC LIMIT 1	lawyer_castle
SELECT name FROM castle WHERE native_department = 'History' AND price > (SELECT avg(price) FROM castle)	lawyer_castle
SELECT rooms, days FROM lawyer WHERE speed < 183 AND lawyer_id NOT IN (SELECT lawyer_id FROM client WHERE volume <= 256)	lawyer_castle
SELECT count(*), T1.name FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id GROUP BY T1.lawyer_id	lawyer_castle
SELECT T3.name, T3.pages FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id JOIN client AS T3 ON T2.castle_id = T3.castle_id WHERE T1.population <= 578	lawyer_castle
SELECT native_department FROM castle GROUP BY native_department ORDER BY count(*) DESC LIMIT 1	lawyer_castle
SELECT count(DISTINCT native_department) FROM castle	lawyer_castle
SELECT T3.name FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id JOIN client AS T3 ON T2.castle_id = T3.castle_id WHERE T1.population > 257	lawyer_castle
SELECT seats FROM client	lawyer_castle
SELECT name FROM office WHERE start_area < 529 AND profit > (SELECT avg(profit) FROM office)	lawyer_castle
SELECT code, shape FROM tool WHERE category = 'food'	street_contest_tool
SELECT local_revenue FROM street_contest WHERE title LIKE '%Silent%'	street_contest_tool
SELECT avg(sales) FROM tool WHERE shape = 'round'	street_contest_tool
SELECT title FROM street_contest WHERE power = 744 ORDER BY title	street_contest_tool
SELECT title, local_revenue FROM street_contest WHERE role = 'partner'	street_contest_tool
SELECT degree FROM tool WHERE sales > (SELECT avg(sales) FROM tool)	street_contest_tool
SELECT role FROM street_contest GROUP BY role HAVING count(*) >= 3	street_contest_tool
SELECT T1.title FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id GROUP BY T1.contest_id ORDER BY count(*) DESC LIMIT 1	street_contest_tool
SELECT code FROM tool	street_contest_tool
SELECT DISTINCT category FROM tool WHERE degree = 'master'	street_contest_tool
SELECT T1.title, T1.power FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id GROUP BY T1.contest_id ORDER BY count(*) DESC LIMIT 1	street_contest_tool
SELECT T1.local_revenue, T1.title FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T2.degree = 'doctorate' GROUP BY T1.contest_id ORDER BY count(*) DESC LIMIT 1	street_contest_tool
SELECT count(*) FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T1.role = 'partner'	street_contest_tool
SELECT DISTINCT gender FROM theater	hospital_theater
SELECT score FROM hospital WHERE score > (SELECT avg(score) FROM hospital)	hospital_theater
SELECT cost, size FROM bike	hospital_theater
SELECT official_month FROM public_visit WHERE name LIKE '%Lost%'	hospital_theater
SELECT name FROM theater WHERE goals > (SELECT avg(goals) FROM theater)	hospital_theater
SELECT name FROM public_visit ORDER BY age LIMIT 1	hospital_theater
SELECT T1.name FROM theater AS T1 JOIN public_visit AS T2 ON T1.id = T2.theater_id WHERE T2.official_month = 'October' GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	hospital_theater
SELECT count(*), T1.name FROM hospital AS T1 JOIN bike AS T2 ON T1.id = T2.hospital_id GROUP BY T1.id	hospital_theater
SELECT T1.volume FROM hospital AS T1 JOIN theater AS T2 ON T1.id = T2.hospital_id GROUP BY T1.id ORDER BY count(*) LIMIT 1	hospital_theater
SELECT name, gender FROM theater WHERE official_genre = 'rock'	hospital_theater
SELECT count(*) FROM hospital WHERE id NOT IN (SELECT hospital_id FROM theater)	hospital_theater
SELECT avg(T2.year) FROM hospital AS T1 JOIN theater AS T2 ON T1.id = T2.hospital_id WHERE T1.score = 35	hospital_theater
SELECT name FROM hospital WHERE id NOT IN (SELECT hospital_id FROM theater)	hospital_theater
SELECT count(*), T1.name FROM patient AS T1 JOIN shop AS T2 ON T1.patient_id = T2.patient_id GROUP BY T1.patient_id	statue_patient
SELECT count(*) FROM house WHERE goals > 5	statue_patient
SELECT name FROM shop ORDER BY name	statue_patient
SELECT count(*) FROM patient WHERE type = 'premium'	statue_patient
SELECT code FROM statue ORDER BY code	statue_patient
SELECT rank FROM theater	statue_patient
SELECT state FROM art_festival ORDER BY annual_discount DESC LIMIT 1	statue_patient
SELECT state FROM art_festival GROUP BY state HAVING count(*) > 3	statue_patient
SELECT avg(revenue), type FROM patient GROUP BY type	statue_patient
SELECT T1.name FROM patient AS T1 JOIN house AS T2 ON T1.patient_id = T2.patient_id ORDER BY T2.goals DESC LIMIT 1	statue_patient
SELECT state FROM art_festival ORDER BY title	statue_patient
SELECT state FROM art_festival GROUP BY state ORDER BY count(*) DESC LIMIT 1	statue_patient
SELECT code FROM statue WHERE salary BETWEEN 255 AND 477 AND statue_id NOT IN (SELECT statue_id FROM shop WHERE depth > 104)	statue_patient
SELECT T1.name, T1.type FROM patient AS T1 JOIN art_festival AS T2 ON T1.patient_id = T2.patient_id GROUP BY T1.patient_id HAVING count(*) >= 2	statue_patient
SELECT gender FROM theater WHERE gender = 'male' AND rank > (SELECT avg(rank) FROM theater)	statue_patient
SELECT votes FROM battle WHERE name LIKE 'Distant%'	tower_car
SELECT count(*), T1.name FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id GROUP BY T1.tower_id	tower_car
SELECT DISTINCT T1.name FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T2.current_material = 'steel'	tower_car
SELECT DISTINCT cuisine FROM tower	tower_car
SELECT T1.name, T1.cuisine FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T2.current_material = 'steel' GROUP BY T1.tower_id ORDER BY count(*) DESC LIMIT 1	tower_car
SELECT DISTINCT current_material FROM car	tower_car
SELECT name FROM tower WHERE last_hours < 19 AND tower_id NOT IN (SELECT tower_id FROM car WHERE current_material = 'steel')	tower_car
SELECT name FROM battle WHERE budget < 502	tower_car
SELECT T1.nationality, T1.last_hours FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T2.current_material = 'steel' GROUP BY T1.tower_id ORDER BY count(*) DESC LIMIT 1	tower_car
SELECT T3.votes FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id JOIN battle AS T3 ON T2.car_id = T3.car_id WHERE T1.cuisine = 'Korean'	tower_car
SELECT cuisine FROM tower WHERE nationality = 'Turkish' INTERSECT SELECT cuisine FROM tower WHERE last_hours < 29	tower_car
SELECT cuisine FROM tower GROUP BY cuisine ORDER BY count(*) DESC LIMIT 1	tower_car
SELECT current_material, members FROM car	tower_car
SELECT current_material FROM car GROUP BY current_material ORDER BY count(*) DESC LIMIT 1	tower_car
SELECT T2.current_material, T2.members FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T1.last_hours < 17	tower_car
SELECT score FROM south_director ORDER BY name	senior_sale_mobile_stadium
SELECT T2.score FROM senior_sale AS T1 JOIN south_director AS T2 ON T1.sale_id = T2.sale_id WHERE T1.official_votes < 458	senior_sale_mobile_stadium
SELECT name, score FROM south_director WHERE quantity < 76 AND score < (SELECT avg(score) FROM south_director)	senior_sale_mobile_stadium
SELECT title FROM senior_sale WHERE rent > 279 AND sale_id NOT IN (SELECT sale_id FROM mountain_coach WHERE month = 'December')	senior_sale_mobile_stadium
SELECT T2.name FROM mobile_stadium AS T1 JOIN south_director AS T2 ON T1.stadium_id = T2.stadium_id WHERE T1.former_size > 66	senior_sale_mobile_stadium
SELECT sum(former_size) FROM mobile_stadium WHERE former_size >= 73	senior_sale_mobile_stadium
SELECT sum(former_size), min(former_size) FROM mobile_stadium	senior_sale_mobile_stadium
SELECT country FROM mobile_stadium WHERE former_size = 44 INTERSECT SELECT country FROM mobile_stadium WHERE former_size > 66	senior_sale_mobile_stadium
SELECT T1.official_votes FROM senior_sale AS T1 JOIN mobile_stadium AS T2 ON T1.sale_id = T2.sale_id GROUP BY T1.sale_id ORDER BY count(*) DESC LIMIT 1	senior_sale_mobile_stadium
SELECT credits FROM mountain_coach	senior_sale_mobile_stadium
SELECT T1.title FROM senior_sale AS T1 JOIN mobile_stadium AS T2 ON T1.sale_id = T2.sale_id ORDER BY T2.former_size DESC LIMIT 1	senior_sale_mobile_stadium
SELECT count(*) FROM south_director	senior_sale_mobile_stadium
SELECT count(*), month FROM mountain_coach GROUP BY month	senior_sale_mobile_stadium
SELECT name, former_size FROM mobile_stadium ORDER BY name	senior_sale_mobile_stadium
SELECT T1.size FROM truck AS T1 JOIN cat AS T2 ON T1.truck_id = T2.truck_id GROUP BY T1.truck_id HAVING count(*) > 2	farmer_modern_factory
SELECT count(*) FROM truck WHERE truck_id NOT IN (SELECT truck_id FROM cat)	farmer_modern_factory
SELECT count(*) FROM health_review	farmer_modern_factory
SELECT hours FROM farmer WHERE month = 'May'	farmer_modern_factory
SELECT T1.name FROM farmer AS T1 JOIN modern_factory AS T2 ON T1.farmer_id = T2.farmer_id WHERE T2.price <= 714 GROUP BY T1.farmer_id ORDER BY count(*) DESC LIMIT 1	farmer_modern_factory
SELECT avg(hours) FROM farmer	farmer_modern_factory
SELECT T3.title FROM farmer AS T1 JOIN modern_factory AS T2 ON T1.farmer_id = T2.farmer_id JOIN health_review AS T3 ON T2.factory_id = T3.factory_id WHERE T1.month = 'October'	farmer_modern_factory
SELECT size FROM truck ORDER BY net_distance LIMIT 1	farmer_modern_factory
SELECT count(DISTINCT month) FROM farmer	farmer_modern_factory
SELECT T1.price, T1.revenue FROM modern_factory AS T1 JOIN truck AS T2 ON T1.factory_id = T2.factory_id WHERE T2.size >= 55 GROUP BY T1.factory_id ORDER BY count(*) DESC LIMIT 1	farmer_modern_factory
SELECT DISTINCT month FROM farmer	farmer_modern_factory
SELECT T1.hours, T1.month FROM farmer AS T1 JOIN modern_factory AS T2 ON T1.farmer_id = T2.farmer_id ORDER BY T2.price LIMIT 1	farmer_modern_factory
SELECT code FROM cat WHERE native_sales < 919	farmer_modern_factory
SELECT count(DISTINCT gender) FROM author	farmer_modern_factory
SELECT avg(hours), month FROM farmer GROUP BY month	farmer_modern_factory
SELECT sum(last_credits) FROM chef WHERE depth > 214	mountain_manager_senior_country
SELECT count(*) FROM senior_country AS T1 JOIN restaurant AS T2 ON T1.country_id = T2.country_id WHERE T1.level < 5	mountain_manager_senior_country
SELECT count(*) FROM senior_country AS T1 JOIN restaurant AS T2 ON T1.country_id = T2.country_id WHERE T1.distance < 434	mountain_manager_senior_country
SELECT distance, name FROM senior_country	mountain_manager_senior_country
SELECT name, tax FROM mountain_manager WHERE end_seats > 464	mountain_manager_senior_country
SELECT T1.tax, T1.end_seats FROM mountain_manager AS T1 JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id ORDER BY T2.level LIMIT 1	mountain_manager_senior_country
SELECT min(tax), gender FROM mountain_manager GROUP BY gender	mountain_manager_senior_country
SELECT distance FROM senior_country ORDER BY level LIMIT 1	mountain_manager_senior_country
SELECT distance FROM senior_country ORDER BY distance LIMIT 1	mountain_manager_senior_country
SELECT count(*) FROM mountain_manager WHERE manager_id NOT IN (SELECT manager_id FROM senior_country)	mountain_manager_senior_country
SELECT name FROM chef WHERE points > 83	mountain_manager_senior_country
SELECT T2.brand, T2.scale FROM senior_country AS T1 JOIN restaurant AS T2 ON T1.country_id = T2.country_id WHERE T1.level = 5	mountain_manager_senior_country
SELECT T1.distance FROM senior_country AS T1 JOIN chef AS T2 ON T1.country_id = T2.country_id WHERE T2.category = 'travel' GROUP BY T1.country_id ORDER BY count(*) DESC LIMIT 1	mountain_manager_senior_country
SELECT net_method FROM restaurant GROUP BY net_method ORDER BY count(*) DESC LIMIT 1	mountain_manager_senior_country
SELECT count(*) FROM house WHERE score = 65	summer_agent_mobile_exam
SELECT T3.name FROM summer_agent AS T1 JOIN mobile_exam AS T2 ON T1.agent_id = T2.agent_id JOIN night_captain AS T3 ON T2.exam_id = T3.exam_id WHERE T1.points < 38	summer_agent_mobile_exam
SELECT DISTINCT type FROM mobile_exam	summer_agent_mobile_exam
SELECT title FROM mobile_exam WHERE type = 'special' AND depth < (SELECT avg(depth) FROM mobile_exam)	summer_agent_mobile_exam
SELECT DISTINCT cuisine FROM house	summer_agent_mobile_exam
SELECT name FROM house ORDER BY name	summer_agent_mobile_exam
SELECT name FROM summer_agent WHERE debt < 515 AND agent_id NOT IN (SELECT agent_id FROM house WHERE score <= 65)	summer_agent_mobile_exam
SELECT name FROM night_captain WHERE last_city = 'Berlin' ORDER BY name	summer_agent_mobile_exam
SELECT name FROM summer_agent ORDER BY name	summer_agent_mobile_exam
SELECT DISTINCT last_city FROM night_captain	summer_agent_mobile_exam
SELECT title FROM mobile_exam WHERE type = 'premium' AND depth > (SELECT avg(depth) FROM mobile_exam)	summer_agent_mobile_exam
SELECT T1.title, T1.depth FROM mobile_exam AS T1 JOIN new_camp AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id ORDER BY count(*) DESC LIMIT 1	summer_agent_mobile_exam
SELECT T1.name FROM summer_agent AS T1 JOIN mobile_exam AS T2 ON T1.agent_id = T2.agent_id WHERE T2.type = 'special' GROUP BY T1.agent_id ORDER BY count(*) DESC LIMIT 1	summer_agent_mobile_exam
SELECT sum(T2.score) FROM mobile_exam AS T1 JOIN house AS T2 ON T1.exam_id = T2.exam_id WHERE T1.depth = 108	summer_agent_mobile_exam
SELECT count(DISTINCT type) FROM mobile_exam	summer_agent_mobile_exam
SELECT max(T2.size) FROM castle AS T1 JOIN mobile_school AS T2 ON T1.castle_id = T2.castle_id WHERE T1.points > 36	castle_mobile_school
SELECT T1.size FROM mobile_school AS T1 JOIN bike AS T2 ON T1.school_id = T2.school_id GROUP BY T1.school_id ORDER BY count(*) DESC LIMIT 1	castle_mobile_school
SELECT amount FROM castle WHERE name LIKE '%Harbor%'	castle_mobile_school
SELECT T1.size FROM mobile_school AS T1 JOIN bike AS T2 ON T1.school_id = T2.school_id GROUP BY T1.school_id HAVING count(*) > 1	castle_mobile_school
SELECT code FROM bike WHERE votes = 839 ORDER BY code	castle_mobile_school
SELECT revenue, state FROM mobile_school	castle_mobile_school
SELECT code FROM bike ORDER BY end_power DESC LIMIT 1	castle_mobile_school
SELECT amount FROM castle WHERE price > 877	castle_mobile_school
SELECT count(*), T1.name FROM castle AS T1 JOIN bike AS T2 ON T1.castle_id = T2.castle_id GROUP BY T1.castle_id	castle_mobile_school
SELECT count(*) FROM castle WHERE price > 243	castle_mobile_school
SELECT state FROM mobile_school	castle_mobile_school
SELECT size FROM mobile_school WHERE revenue > (SELECT avg(revenue) FROM mobile_school)	castle_mobile_school
SELECT T1.name, T1.price FROM castle AS T1 JOIN mobile_school AS T2 ON T1.castle_id = T2.castle_id ORDER BY T2.size DESC LIMIT 1	castle_mobile_school
SELECT month FROM bike WHERE votes = 13 EXCEPT SELECT month FROM bike WHERE votes = 618	castle_mobile_school
SELECT name FROM actor WHERE target_debt < (SELECT avg(target_debt) FROM actor)	actor_story
SELECT count(*) FROM actor	actor_story
SELECT name FROM actor WHERE color != 'yellow'	actor_story
SELECT T1.credits FROM actor AS T1 JOIN warehouse AS T2 ON T1.id = T2.actor_id WHERE T2.scale = 'large' GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	actor_story
SELECT DISTINCT T1.name FROM actor AS T1 JOIN story AS T2 ON T1.id = T2.actor_id WHERE T2.depth = 468	actor_story
SELECT T2.name, T2.daily_volume FROM actor AS T1 JOIN story AS T2 ON T1.id = T2.actor_id WHERE T1.color = 'yellow'	actor_story
SELECT DISTINCT color FROM actor	actor_story
SELECT name FROM actor ORDER BY target_debt LIMIT 2	actor_story
SELECT count(*) FROM warehouse WHERE end_nationality != 'Greek'	actor_story
SELECT color FROM actor GROUP BY color HAVING count(*) > 3	actor_story
SELECT name, credits FROM actor ORDER BY target_debt DESC LIMIT 1	actor_story
SELECT weight, name FROM warehouse ORDER BY name	actor_story
SELECT DISTINCT T1.credits, T1.color FROM actor AS T1 JOIN story AS T2 ON T1.id = T2.actor_id WHERE T2.daily_volume > 26	actor_story
SELECT T2.name FROM actor AS T1 JOIN warehouse AS T2 ON T1.id = T2.actor_id WHERE T1.color = 'red'	actor_story
SELECT name FROM bakery WHERE peak_breed = 'husky' AND bakery_id NOT IN (SELECT bakery_id FROM velvet_audition WHERE wattage >= 879)	bakery_baker
SELECT name, peak_breed FROM bakery WHERE peak_breed = 'husky' AND peak_penalty > (SELECT avg(peak_penalty) FROM bakery)	bakery_baker
SELECT name FROM baker WHERE altitude < 108	bakery_baker
SELECT avg(T2.wattage) FROM falcon AS T1 JOIN velvet_audition AS T2 ON T1.falcon_id = T2.falcon_id WHERE T1.instrument = 'banjo'	bakery_baker
SELECT peak_penalty FROM bakery WHERE bakery_id NOT IN (SELECT bakery_id FROM baker)	bakery_baker
SELECT mileage FROM baker ORDER BY altitude DESC LIMIT 1	bakery_baker
SELECT T3.name FROM falcon AS T1 JOIN velvet_audition AS T2 ON T1.falcon_id = T2.falcon_id JOIN sofa AS T3 ON T2.audition_id = T3.audition_id WHERE T1.instrument = 'banjo'	bakery_baker
SELECT count(*) FROM velvet_audition	bakery_baker
SELECT name FROM falcon WHERE octane < 22	bakery_baker
SELECT province FROM velvet_audition GROUP BY province ORDER BY count(*) DESC LIMIT 1	bakery_baker
SELECT count(*), T1.name FROM baker AS T1 JOIN falcon AS T2 ON T1.baker_id = T2.baker_id GROUP BY T1.baker_id	bakery_baker
SELECT T1.instrument, T1.octane FROM falcon AS T1 JOIN eclipse AS T2 ON T1.falcon_id = T2.falcon_id WHERE T2.thickness >= 32 GROUP BY T1.falcon_id ORDER BY count(*) DESC LIMIT 1	bakery_baker
SELECT T2.name FROM bakery AS T1 JOIN falcon AS T2 ON T1.bakery_id = T2.bakery_id WHERE T1.peak_breed = 'husky'	bakery_baker
SELECT frozen_wingspan FROM sofa WHERE name LIKE 'Beacon%'	bakery_baker
SELECT thickness FROM eclipse WHERE diagnosis = 'migraine' AND thickness < (SELECT avg(thickness) FROM eclipse)	bakery_baker
SELECT min(peak_penalty), peak_breed FROM bakery GROUP BY peak_breed	bakery_baker
SELECT instrument FROM referee GROUP BY instrument HAVING count(*) > 3	referee_violinist
SELECT mineral FROM novelist GROUP BY mineral HAVING count(*) > 2	referee_violinist
SELECT name, primary_pension FROM harvest WHERE viewers < 988 AND harvest_id NOT IN (SELECT harvest_id FROM novelist WHERE turnover < 714)	referee_violinist
SELECT T1.name FROM harvest AS T1 JOIN novelist AS T2 ON T1.harvest_id = T2.harvest_id WHERE T2.mineral = 'marble' GROUP BY T1.harvest_id ORDER BY count(*) DESC LIMIT 1	referee_violinist
SELECT DISTINCT T1.name, T1.thickness FROM violinist AS T1 JOIN harvest AS T2 ON T1.violinist_id = T2.violinist_id WHERE T2.primary_pension >= 289	referee_violinist
SELECT avg(calories), instrument FROM referee GROUP BY instrument	referee_violinist
SELECT T2.name, T2.humidity FROM referee AS T1 JOIN violinist AS T2 ON T1.referee_id = T2.referee_id WHERE T1.calories = 771	referee_violinist
SELECT T1.calories FROM referee AS T1 JOIN violinist AS T2 ON T1.referee_id = T2.referee_id WHERE T2.thickness > 31 GROUP BY T1.referee_id ORDER BY count(*) DESC LIMIT 1	referee_violinist
SELECT mineral FROM novelist GROUP BY mineral HAVING count(*) < 3	referee_violinist
SELECT T2.wattage FROM referee AS T1 JOIN violinist AS T2 ON T1.referee_id = T2.referee_id WHERE T1.calories > 328	referee_violinist
SELECT T1.name FROM harvest AS T1 JOIN novelist AS T2 ON T1.harvest_id = T2.harvest_id ORDER BY T2.turnover LIMIT 1	referee_violinist
SELECT count(*), T1.name FROM harvest AS T1 JOIN novelist AS T2 ON T1.harvest_id = T2.harvest_id GROUP BY T1.harvest_id	referee_violinist
SELECT thickness FROM violinist WHERE mileage > 474	referee_violinist
SELECT count(*) FROM referee WHERE calories < 771	referee_violinist
SELECT count(*), instrument FROM referee GROUP BY instrument	referee_violinist
SELECT T1.name FROM helmet AS T1 JOIN ancient_picnic AS T2 ON T1.helmet_id = T2.helmet_id ORDER BY T2.voltage DESC LIMIT 1	helmet_ancient_picnic
SELECT T2.hourly_octane FROM helmet AS T1 JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id WHERE T1.viewers = 402	helmet_ancient_picnic
SELECT count(*), dialect FROM falcon GROUP BY dialect	helmet_ancient_picnic
SELECT name FROM helmet WHERE turnover > 584 ORDER BY name	helmet_ancient_picnic
SELECT name, turnover FROM helmet WHERE turnover < (SELECT avg(turnover) FROM helmet)	helmet_ancient_picnic
SELECT code FROM falcon WHERE hourly_octane < 42 AND humidity > (SELECT avg(humidity) FROM falcon)	helmet_ancient_picnic
SELECT count(*) FROM ancient_picnic WHERE regional_flavor = 'mint'	helmet_ancient_picnic
SELECT name FROM ancient_picnic WHERE regional_flavor = 'vanilla' AND voltage BETWEEN 257 AND 275	helmet_ancient_picnic
SELECT instrument FROM helmet GROUP BY instrument HAVING count(*) >= 2	helmet_ancient_picnic
SELECT count(*), T1.name FROM helmet AS T1 JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id GROUP BY T1.helmet_id	helmet_ancient_picnic
SELECT count(DISTINCT dialect) FROM falcon	helmet_ancient_picnic
SELECT max(calories), instrument FROM helmet GROUP BY instrument	helmet_ancient_picnic
SELECT dialect FROM falcon GROUP BY dialect HAVING count(*) > 3	helmet_ancient_picnic
SELECT instrument FROM helmet GROUP BY instrument HAVING count(*) > 2	helmet_ancient_picnic
SELECT T1.viewers FROM helmet AS T1 JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id GROUP BY T1.helmet_id ORDER BY count(*) DESC LIMIT 1	helmet_ancient_picnic
SELECT name FROM helmet WHERE turnover < 878 AND viewers < (SELECT avg(viewers) FROM helmet)	helmet_ancient_picnic
SELECT dialect FROM aquarium WHERE flavor = 'ginger' AND aquarium_id NOT IN (SELECT aquarium_id FROM parade WHERE primary_wattage > 695)	aquarium_parade
SELECT count(*), T1.name FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id GROUP BY T1.aquarium_id	aquarium_parade
SELECT flavor FROM aquarium WHERE dialect = 'Bavarian' AND bonus < (SELECT avg(bonus) FROM aquarium)	aquarium_parade
SELECT T1.religion FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id ORDER BY T2.hourly_viewers LIMIT 1	aquarium_parade
SELECT flavor FROM aquarium WHERE bonus > 475 INTERSECT SELECT flavor FROM aquarium WHERE religion = 'Jewish'	aquarium_parade
SELECT name FROM parade WHERE deposit >= 391 ORDER BY name	aquarium_parade
SELECT name FROM parade ORDER BY hourly_viewers LIMIT 2	aquarium_parade
SELECT max(bonus) FROM aquarium WHERE flavor = 'ginger'	aquarium_parade
SELECT T1.name FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id GROUP BY T1.aquarium_id HAVING count(*) >= 3	aquarium_parade
SELECT flavor FROM aquarium GROUP BY flavor HAVING count(*) >= 2	aquarium_parade
SELECT flavor FROM aquarium WHERE bonus < 350 INTERSECT SELECT flavor FROM aquarium WHERE religion = 'Hindu'	aquarium_parade
SELECT religion FROM aquarium WHERE flavor = 'lemon' AND bonus < (SELECT avg(bonus) FROM aquarium)	aquarium_parade
SELECT T2.name FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T1.religion = 'Lutheran'	aquarium_parade
SELECT diagnosis FROM orchid GROUP BY diagnosis ORDER BY count(*) DESC LIMIT 1	jockey_arctic_harvest
SELECT count(DISTINCT diagnosis) FROM orchid	jockey_arctic_harvest
SELECT turnover, spare_humidity FROM orchid WHERE diagnosis = 'anemia'	jockey_arctic_harvest
SELECT T3.spare_humidity FROM jockey AS T1 JOIN arctic_harvest AS T2 ON T1.jockey_id = T2.jockey_id JOIN orchid AS T3 ON T2.harvest_id = T3.harvest_id WHERE T1.regional_attendance > 394	jockey_arctic_harvest
SELECT T1.viewers, T1.province FROM arctic_harvest AS T1 JOIN orchid AS T2 ON T1.harvest_id = T2.harvest_id GROUP BY T1.harvest_id HAVING count(*) >= 3	jockey_arctic_harvest
SELECT name FROM jockey WHERE jockey_id NOT IN (SELECT jockey_id FROM arctic_harvest)	jockey_arctic_harvest
SELECT name FROM jockey WHERE wattage < 472 AND regional_attendance < (SELECT avg(regional_attendance) FROM jockey)	jockey_arctic_harvest
SELECT viewers, title FROM arctic_harvest WHERE province = 'Manitoba' AND viewers < (SELECT avg(viewers) FROM arctic_harvest)	jockey_arctic_harvest
SELECT T3.turnover, T3.spare_humidity FROM jockey AS T1 JOIN arctic_harvest AS T2 ON T1.jockey_id = T2.jockey_id JOIN orchid AS T3 ON T2.harvest_id = T3.harvest_id WHERE T1.regional_attendance >= 288	jockey_arctic_harvest
SELECT count(*) FROM orchid WHERE spare_humidity > 11	jockey_arctic_harvest
SELECT count(*) FROM jockey AS T1 JOIN arctic_harvest AS T2 ON T1.jockey_id = T2.jockey_id WHERE T1.wattage > 627	jockey_arctic_harvest
SELECT T3.turnover, T3.spare_humidity FROM jockey AS T1 JOIN arctic_harvest AS T2 ON T1.jockey_id = T2.jockey_id JOIN orchid AS T3 ON T2.harvest_id = T3.harvest_id WHERE T1.regional_attendance < 644	jockey_arctic_harvest
SELECT max(viewers), province FROM arctic_harvest GROUP BY province	jockey_arctic_harvest
SELECT title FROM arctic_harvest WHERE province = 'Alberta'	jockey_arctic_harvest
SELECT max(spare_humidity), diagnosis FROM orchid GROUP BY diagnosis	jockey_arctic_harvest
SELECT hourly_calories, primary_voltage FROM bakery WHERE primary_voltage = 140 ORDER BY name	velvet_auction_vineyard
SELECT sum(primary_voltage) FROM bakery WHERE hourly_calories < 203	velvet_auction_vineyard
SELECT count(*) FROM vineyard AS T1 JOIN wooden_diver AS T2 ON T1.id = T2.vineyard_id JOIN bakery AS T3 ON T2.id = T3.diver_id WHERE T1.turnover > 526	velvet_auction_vineyard
SELECT count(*), T1.name FROM wooden_diver AS T1 JOIN bakery AS T2 ON T1.id = T2.diver_id GROUP BY T1.id	velvet_auction_vineyard
SELECT code FROM sofa WHERE spare_thickness = 11 ORDER BY octane	velvet_auction_vineyard
SELECT count(*) FROM vineyard WHERE turnover > 450	velvet_auction_vineyard
SELECT max(T2.regional_pension) FROM sofa AS T1 JOIN wooden_diver AS T2 ON T1.id = T2.sofa_id WHERE T1.spare_thickness <= 11	velvet_auction_vineyard
SELECT count(DISTINCT province) FROM vineyard	velvet_auction_vineyard
SELECT T2.turnover FROM velvet_auction AS T1 JOIN vineyard AS T2 ON T1.id = T2.auction_id WHERE T1.latency > 115	velvet_auction_vineyard
SELECT name FROM wooden_diver WHERE regional_pension < 434 AND id NOT IN (SELECT diver_id FROM bakery WHERE hourly_calories = 203)	velvet_auction_vineyard
SELECT code, octane FROM sofa WHERE spare_thickness BETWEEN 21 AND 39 AND id NOT IN (SELECT sofa_id FROM wooden_diver WHERE frozen_wattage < 300)	velvet_auction_vineyard
SELECT province FROM vineyard GROUP BY province HAVING count(*) >= 3	velvet_auction_vineyard
SELECT count(*) FROM vineyard AS T1 JOIN wooden_diver AS T2 ON T1.id = T2.vineyard_id WHERE T1.turnover <= 814	velvet_auction_vineyard
SELECT name FROM bakery WHERE hourly_calories <= 61	velvet_auction_vineyard
SELECT T1.name, T1.mineral FROM goalie AS T1 JOIN helicopter AS T2 ON T1.id = T2.goalie_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1	kettle_goalie
SELECT name FROM goalie WHERE frozen_pension = 173 ORDER BY name	kettle_goalie
SELECT count(*), primary_flavor FROM helicopter GROUP BY primary_flavor	kettle_goalie
SELECT name FROM kettle UNION SELECT title FROM brochure	kettle_goalie
SELECT mileage, name FROM kettle WHERE penalty < 54 ORDER BY name	kettle_goalie
SELECT min(latency), breed FROM helicopter GROUP BY breed	kettle_goalie
SELECT count(*), T1.name FROM kettle AS T1 JOIN brochure AS T2 ON T1.id = T2.kettle_id GROUP BY T1.id	kettle_goalie
SELECT count(*) FROM brochure WHERE attendance > 514	kettle_goalie
SELECT T1.frozen_pension FROM goalie AS T1 JOIN helicopter AS T2 ON T1.id = T2.goalie_id GROUP BY T1.id HAVING count(*) > 1	kettle_goalie
SELECT T1.name FROM kettle AS T1 JOIN goalie AS T2 ON T1.id = T2.kettle_id GROUP BY T1.id HAVING count(*) >= 2	kettle_goalie
SELECT T1.penalty FROM kettle AS T1 JOIN goalie AS T2 ON T1.id = T2.kettle_id GROUP BY T1.id HAVING count(*) >= 2	kettle_goalie
SELECT fabric FROM helicopter WHERE breed = 'beagle' INTERSECT SELECT fabric FROM helicopter WHERE breed = 'collie'	kettle_goalie
SELECT primary_viewers FROM brochure WHERE attendance <= 514	kettle_goalie
SELECT count(*) FROM kettle AS T1 JOIN goalie AS T2 ON T1.id = T2.kettle_id JOIN brochure AS T3 ON T2.id = T3.goalie_id WHERE T1.mileage < 682	kettle_goalie
SELECT T1.name FROM goalie AS T1 JOIN helicopter AS T2 ON T1.id = T2.goalie_id GROUP BY T1.id HAVING count(*) >= 3	kettle_goalie
SELECT religion FROM brochure ORDER BY attendance DESC LIMIT 1	kettle_goalie
SELECT T3.name FROM diver AS T1 JOIN debate AS T2 ON T1.diver_id = T2.diver_id JOIN wooden_compass AS T3 ON T2.debate_id = T3.debate_id WHERE T1.instrument = 'oboe'	diver_debate
SELECT count(*), peak_fabric FROM diver GROUP BY peak_fabric	diver_debate
SELECT spare_province FROM debate GROUP BY spare_province ORDER BY count(*) LIMIT 1	diver_debate
SELECT name FROM debate UNION SELECT name FROM diver	diver_debate
SELECT count(*) FROM diver	diver_debate
SELECT mineral FROM diver	diver_debate
SELECT max(T2.penalty) FROM diver AS T1 JOIN debate AS T2 ON T1.diver_id = T2.diver_id WHERE T1.fatalities >= 75	diver_debate
SELECT T2.spare_province, T2.penalty FROM diver AS T1 JOIN debate AS T2 ON T1.diver_id = T2.diver_id WHERE T1.peak_fabric = 'denim'	diver_debate
SELECT name, fatalities FROM diver WHERE fatalities > 74 AND diver_id NOT IN (SELECT diver_id FROM debate WHERE thickness > 29)	diver_debate
SELECT count(*), T1.name FROM diver AS T1 JOIN debate AS T2 ON T1.diver_id = T2.diver_id GROUP BY T1.diver_id	diver_debate
SELECT spare_province FROM debate WHERE thickness < 39 EXCEPT SELECT spare_province FROM debate WHERE penalty = 28	diver_debate
SELECT count(*), T1.name FROM debate AS T1 JOIN wooden_compass AS T2 ON T1.debate_id = T2.debate_id GROUP BY T1.debate_id	diver_debate
SELECT name FROM diver WHERE diver_id NOT IN (SELECT diver_id FROM debate)	diver_debate
SELECT avg(fatalities), instrument FROM diver GROUP BY instrument	diver_debate
SELECT T1.name FROM diver AS T1 JOIN debate AS T2 ON T1.diver_id = T2.diver_id GROUP BY T1.diver_id ORDER BY count(*) LIMIT 1	diver_debate
SELECT name FROM polar_gardener UNION SELECT title FROM polar_sketch	polar_gardener_dolphin
SELECT DISTINCT T1.name FROM polar_gardener AS T1 JOIN dolphin AS T2 ON T1.gardener_id = T2.gardener_id WHERE T2.peak_flavor = 'ginger'	polar_gardener_dolphin
SELECT count(DISTINCT continent) FROM polar_gardener	polar_gardener_dolphin
SELECT count(*), diagnosis FROM polar_sketch GROUP BY diagnosis	polar_gardener_dolphin
SELECT diagnosis FROM polar_sketch WHERE humidity > 41 EXCEPT SELECT diagnosis FROM polar_sketch WHERE humidity < 6	polar_gardener_dolphin
SELECT count(*) FROM polar_sketch WHERE diagnosis = 'measles'	polar_gardener_dolphin
SELECT count(*) FROM polar_sketch WHERE humidity >= 41	polar_gardener_dolphin
SELECT T1.name FROM polar_gardener AS T1 JOIN dolphin AS T2 ON T1.gardener_id = T2.gardener_id WHERE T2.octane > 74 GROUP BY T1.gardener_id ORDER BY count(*) DESC LIMIT 1	polar_gardener_dolphin
SELECT T1.name FROM polar_gardener AS T1 JOIN dolphin AS T2 ON T1.gardener_id = T2.gardener_id GROUP BY T1.gardener_id HAVING count(*) >= 2	polar_gardener_dolphin
SELECT title FROM polar_sketch ORDER BY humidity DESC LIMIT 1	polar_gardener_dolphin
SELECT DISTINCT T1.name, T1.mineral FROM polar_gardener AS T1 JOIN polar_sketch AS T2 ON T1.gardener_id = T2.gardener_id WHERE T2.humidity < 70	polar_gardener_dolphin
SELECT DISTINCT diagnosis FROM polar_sketch	polar_gardener_dolphin
SELECT DISTINCT T1.name FROM polar_gardener AS T1 JOIN polar_sketch AS T2 ON T1.gardener_id = T2.gardener_id WHERE T2.humidity < 19	polar_gardener_dolphin
SELECT max(penalty), mineral FROM polar_gardener GROUP BY mineral	polar_gardener_dolphin
SELECT max(penalty), sum(penalty) FROM polar_gardener	polar_gardener_dolphin
SELECT count(*), T1.name FROM polar_gardener AS T1 JOIN polar_sketch AS T2 ON T1.gardener_id = T2.gardener_id GROUP BY T1.gardener_id	polar_gardener_dolphin
SELECT count(*), currency FROM arctic_wedding GROUP BY currency	coastal_drummer_arctic_wedding
SELECT currency FROM arctic_wedding GROUP BY currency ORDER BY count(*) DESC LIMIT 1	coastal_drummer_arctic_wedding
SELECT avg(altitude) FROM coastal_drummer WHERE wattage <= 250	coastal_drummer_arctic_wedding
SELECT count(DISTINCT currency) FROM arctic_wedding	coastal_drummer_arctic_wedding
SELECT currency FROM arctic_wedding GROUP BY currency ORDER BY count(*) LIMIT 1	coastal_drummer_arctic_wedding
SELECT name, wattage FROM coastal_drummer WHERE calories > 125	coastal_drummer_arctic_wedding
SELECT wattage FROM coastal_drummer WHERE calories > 468 AND drummer_id NOT IN (SELECT drummer_id FROM arctic_wedding WHERE peak_turnover < 73)	coastal_drummer_arctic_wedding
SELECT T1.name FROM coastal_drummer AS T1 JOIN arctic_wedding AS T2 ON T1.drummer_id = T2.drummer_id GROUP BY T1.drummer_id HAVING count(*) > 2	coastal_drummer_arctic_wedding
SELECT avg(spare_octane) FROM coastal_drummer	coastal_drummer_arctic_wedding
SELECT avg(peak_turnover), currency FROM arctic_wedding GROUP BY currency	coastal_drummer_arctic_wedding
SELECT DISTINCT T1.name FROM coastal_drummer AS T1 JOIN arctic_wedding AS T2 ON T1.drummer_id = T2.drummer_id WHERE T2.currency = 'rupee'	coastal_drummer_arctic_wedding
SELECT count(*) FROM coastal_drummer WHERE drummer_id NOT IN (SELECT drummer_id FROM arctic_wedding)	coastal_drummer_arctic_wedding
SELECT count(*), T1.name FROM brewery AS T1 JOIN wooden_diver AS T2 ON T1.brewery_id = T2.brewery_id GROUP BY T1.brewery_id	brewery_wooden_diver
SELECT name FROM brewery WHERE dialect = 'Frisian'	brewery_wooden_diver
SELECT fatalities FROM brewery WHERE name LIKE '%Orchard%'	brewery_wooden_diver
SELECT name, fatalities FROM brewery ORDER BY name	brewery_wooden_diver
SELECT min(voltage), regional_currency FROM wooden_diver GROUP BY regional_currency	brewery_wooden_diver
SELECT T1.name FROM brewery AS T1 JOIN wooden_diver AS T2 ON T1.brewery_id = T2.brewery_id WHERE T2.regional_currency = 'krone' GROUP BY T1.brewery_id ORDER BY count(*) DESC LIMIT 1	brewery_wooden_diver
SELECT count(*) FROM brewery AS T1 JOIN wooden_diver AS T2 ON T1.brewery_id = T2.brewery_id WHERE T1.fatalities < 35	brewery_wooden_diver
SELECT mineral FROM helmet ORDER BY spare_turnover LIMIT 1	brewery_wooden_diver
SELECT DISTINCT T1.voltage FROM wooden_diver AS T1 JOIN helmet AS T2 ON T1.diver_id = T2.diver_id WHERE T2.spare_turnover > 216	brewery_wooden_diver
SELECT voltage, regional_currency FROM wooden_diver	brewery_wooden_diver
SELECT name, dialect FROM brewery WHERE fatalities < 35	brewery_wooden_diver
SELECT name FROM brewery WHERE fatalities < (SELECT avg(fatalities) FROM brewery)	brewery_wooden_diver
SELECT spare_turnover FROM helmet	brewery_wooden_diver
SELECT fatalities, dialect FROM brewery	brewery_wooden_diver
SELECT name, flavor FROM velvet_helicopter WHERE helicopter_id NOT IN (SELECT helicopter_id FROM polar_ballad)	velvet_helicopter_polar_ballad
SELECT T1.name FROM velvet_helicopter AS T1 JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id GROUP BY T1.helicopter_id ORDER BY count(*) DESC LIMIT 1	velvet_helicopter_polar_ballad
SELECT name FROM velvet_helicopter WHERE flavor = 'lemon' AND helicopter_id NOT IN (SELECT helicopter_id FROM polar_ballad WHERE spare_pension > 459)	velvet_helicopter_polar_ballad
SELECT octane FROM polar_ballad ORDER BY spare_pension DESC LIMIT 1	velvet_helicopter_polar_ballad
SELECT flavor, wattage FROM velvet_helicopter WHERE wattage > (SELECT avg(wattage) FROM velvet_helicopter)	velvet_helicopter_polar_ballad
SELECT T2.octane FROM velvet_helicopter AS T1 JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id WHERE T1.wattage < 871	velvet_helicopter_polar_ballad
SELECT T1.name FROM velvet_helicopter AS T1 JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id ORDER BY T2.spare_pension DESC LIMIT 1	velvet_helicopter_polar_ballad
SELECT avg(wattage), min(wattage) FROM velvet_helicopter WHERE flavor = 'lemon'	velvet_helicopter_polar_ballad
SELECT name FROM velvet_helicopter ORDER BY wattage DESC LIMIT 1	velvet_helicopter_polar_ballad
SELECT sum(wattage), flavor FROM velvet_helicopter GROUP BY flavor	velvet_helicopter_polar_ballad
SELECT count(*) FROM polar_ballad WHERE fabric = 'wool'	velvet_helicopter_polar_ballad
SELECT spare_pension, octane FROM polar_ballad WHERE fabric = 'linen'	velvet_helicopter_polar_ballad
SELECT count(DISTINCT flavor) FROM velvet_helicopter	velvet_helicopter_polar_ballad
SELECT T1.flavor FROM velvet_helicopter AS T1 JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id ORDER BY T2.spare_pension DESC LIMIT 1	velvet_helicopter_polar_ballad
SELECT diagnosis FROM prison GROUP BY diagnosis ORDER BY count(*) DESC LIMIT 1	sketch_prison
SELECT DISTINCT fabric FROM sketch	sketch_prison
SELECT T2.name FROM sketch AS T1 JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id WHERE T1.fabric = 'linen'	sketch_prison
SELECT dialect FROM sketch GROUP BY dialect ORDER BY count(*) DESC LIMIT 1	sketch_prison
SELECT T1.title FROM sketch AS T1 JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id WHERE T2.altitude < 434 GROUP BY T1.sketch_id ORDER BY count(*) DESC LIMIT 1	sketch_prison
SELECT altitude FROM prison WHERE diagnosis = 'eczema'	sketch_prison
SELECT count(DISTINCT fabric) FROM sketch	sketch_prison
SELECT T1.title, T1.wattage FROM sketch AS T1 JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id WHERE T2.altitude > 627 GROUP BY T1.sketch_id ORDER BY count(*) DESC LIMIT 1	sketch_prison
SELECT name FROM prison ORDER BY altitude DESC LIMIT 1	sketch_prison
SELECT DISTINCT dialect FROM sketch	sketch_prison
SELECT diagnosis, altitude FROM prison	sketch_prison
SELECT min(wattage), fabric FROM sketch GROUP BY fabric	sketch_prison
SELECT T2.altitude FROM sketch AS T1 JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id WHERE T1.dialect = 'Bavarian'	sketch_prison
SELECT name, fatalities FROM arctic_reservoir WHERE fatalities < (SELECT avg(fatalities) FROM arctic_reservoir)	helicopter_arctic_reservoir
SELECT T1.fatalities FROM arctic_reservoir AS T1 JOIN goalie AS T2 ON T1.id = T2.reservoir_id GROUP BY T1.id HAVING count(*) > 1	helicopter_arctic_reservoir
SELECT code, instrument FROM helicopter WHERE humidity BETWEEN 17 AND 26 AND id NOT IN (SELECT helicopter_id FROM arctic_reservoir WHERE occupation = 'porter')	helicopter_arctic_reservoir
SELECT code FROM helicopter WHERE humidity > 17 AND id NOT IN (SELECT helicopter_id FROM arctic_reservoir WHERE occupation = 'porter')	helicopter_arctic_reservoir
SELECT bonus FROM goalie ORDER BY bonus DESC LIMIT 5	helicopter_arctic_reservoir
SELECT avg(T2.bonus) FROM arctic_reservoir AS T1 JOIN goalie AS T2 ON T1.id = T2.reservoir_id WHERE T1.occupation = 'porter'	helicopter_arctic_reservoir
SELECT peak_octane FROM helicopter WHERE id NOT IN (SELECT helicopter_id FROM goalie)	helicopter_arctic_reservoir
SELECT T2.diagnosis FROM arctic_reservoir AS T1 JOIN goalie AS T2 ON T1.id = T2.reservoir_id WHERE T1.occupation = 'tailor'	helicopter_arctic_reservoir
SELECT name FROM arctic_reservoir UNION SELECT code FROM helicopter	helicopter_arctic_reservoir
SELECT peak_octane FROM helicopter ORDER BY code	helicopter_arctic_reservoir
SELECT code FROM helicopter WHERE humidity < (SELECT avg(humidity) FROM helicopter)	helicopter_arctic_reservoir
SELECT diagnosis FROM goalie	helicopter_arctic_reservoir
SELECT occupation FROM arctic_reservoir GROUP BY occupation ORDER BY count(*) DESC LIMIT 1	helicopter_arctic_reservoir
SELECT province FROM goalie GROUP BY province HAVING count(*) > 3	helicopter_arctic_reservoir
SELECT count(*) FROM helicopter AS T1 JOIN arctic_reservoir AS T2 ON T1.id = T2.helicopter_id JOIN valley AS T3 ON T2.id = T3.reservoir_id WHERE T1.instrument = 'banjo'	helicopter_arctic_reservoir
SELECT code FROM helicopter ORDER BY humidity DESC LIMIT 1	helicopter_arctic_reservoir
SELECT count(*) FROM velvet_falcon	velvet_falcon_auction
SELECT avg(turnover) FROM coastal_diver WHERE attendance < 684	velvet_falcon_auction
SELECT max(octane) FROM auction WHERE octane < 56	velvet_falcon_auction
SELECT dialect FROM auction WHERE name LIKE '%Thunder%'	velvet_falcon_auction
SELECT name FROM velvet_falcon WHERE deposit > (SELECT avg(deposit) FROM velvet_falcon)	velvet_falcon_auction
SELECT name FROM cathedral WHERE thickness > 33	velvet_falcon_auction
SELECT name, wattage FROM cathedral ORDER BY thickness LIMIT 1	velvet_falcon_auction
SELECT name FROM cathedral WHERE altitude > 77 AND wattage < (SELECT avg(wattage) FROM cathedral)	velvet_falcon_auction
SELECT sum(thickness) FROM cathedral	velvet_falcon_auction
SELECT name FROM auction WHERE octane < 64	velvet_falcon_auction
SELECT T1.name, T1.deposit FROM velvet_falcon AS T1 JOIN cathedral AS T2 ON T1.falcon_id = T2.falcon_id ORDER BY T2.thickness DESC LIMIT 1	velvet_falcon_auction
SELECT T1.name FROM auction AS T1 JOIN coastal_diver AS T2 ON T1.auction_id = T2.auction_id GROUP BY T1.auction_id HAVING count(*) > 1	velvet_falcon_auction
SELECT instrument FROM velvet_falcon WHERE frozen_voltage > 246 INTERSECT SELECT instrument FROM velvet_falcon WHERE frozen_voltage = 196	velvet_falcon_auction
SELECT T2.name FROM cathedral AS T1 JOIN coastal_diver AS T2 ON T1.cathedral_id = T2.cathedral_id WHERE T1.wattage = 551	velvet_falcon_auction
