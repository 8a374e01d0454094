SELECT DISTINCT T1.name FROM room AS T1 INNER JOIN branch AS T2 ON T1.id = T2.room_id WHERE T2.party = 'Labour'
SELECT party FROM branch GROUP BY party HAVING COUNT(id) >= 3
SELECT party FROM branch GROUP BY party HAVING COUNT(id) > 3
SELECT name FROM branch WHERE party = 'Reform'
SELECT code, height FROM national_boat WHERE age > 72 ORDER BY code ASC
SELECT COUNT(id) FROM market WHERE debt > 383
SELECT T1.name FROM room AS T1 INNER JOIN art_employee AS T2 ON T1.id = T2.room_id GROUP BY T1.id HAVING COUNT(T2.id) > 1
SELECT DISTINCT T1.name FROM room AS T1 INNER JOIN branch AS T2 ON T1.id = T2.room_id WHERE T2.party = 'Green'
SELECT debt FROM market ORDER BY debt DESC LIMIT 1
SELECT T1.name, COUNT(T2.id) AS row_count FROM art_employee AS T1 INNER JOIN national_boat AS T2 ON T1.id = T2.employee_id GROUP BY T1.id
SELECT DISTINCT T1.name, T1.annual_level FROM art_employee AS T1 INNER JOIN home_stadium AS T2 ON T1.id = T2.employee_id WHERE T2.result = 'draw'
SELECT name FROM room
SELECT MIN(members) FROM branch
SELECT DISTINCT T1.target_department FROM ring AS T1 INNER JOIN ring AS T2 ON T1.ring_id = T2.ring_id WHERE T2.tax < 80
SELECT name FROM ring WHERE tax > (SELECT AVG(tax) FROM ring)
SELECT code FROM river_company WHERE amount <= 237
SELECT code FROM river_company WHERE degree = 'diploma' AND amount < (SELECT AVG(amount) FROM river_company)
SELECT T1.name, T1.tax FROM ring AS T1 INNER JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T2.degree = 'bachelor' GROUP BY T1.ring_id ORDER BY COUNT(T2.company_id) DESC LIMIT 1
SELECT name FROM ring
SELECT name FROM ring WHERE target_department = 'Design' AND tax < (SELECT AVG(tax) FROM ring)
SELECT target_department, COUNT(ring_id) AS row_count FROM ring GROUP BY target_department
SELECT code FROM river_company ORDER BY amount DESC LIMIT 1
SELECT target_department FROM ring WHERE tax < 30
SELECT T1.name, COUNT(T2.company_id) AS row_count FROM ring AS T1 INNER JOIN river_company AS T2 ON T1.ring_id = T2.ring_id GROUP BY T1.ring_id
SELECT name, target_department FROM ring
SELECT T1.name FROM ring AS T1 INNER JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T2.degree = 'bachelor' GROUP BY T1.ring_id ORDER BY COUNT(T2.company_id) DESC LIMIT 1
SELECT T2.code FROM ring AS T1 INNER JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T1.tax < 81
SELECT 1
SELECT code FROM river_company
SELECT daily_amount, depth FROM poem WHERE party = 'Liberal' AND id NOT IN (SELECT poem_id FROM island WHERE annual_weight < 84)
SELECT 1
SELECT copies FROM island WHERE copies = 204 ORDER BY annual_weight ASC
SELECT 1
SELECT T1.title, T1.last_brand FROM race AS T1 INNER JOIN poem AS T2 ON T1.id = T2.race_id GROUP BY T1.id HAVING COUNT(T2.id) >= 3
SELECT COUNT(id) FROM race WHERE id NOT IN (SELECT race_id FROM poem)
SELECT COUNT(DISTINCT language) FROM race
SELECT T1.party, T1.daily_amount FROM poem AS T1 INNER JOIN island AS T2 ON T1.id = T2.poem_id GROUP BY T1.id HAVING COUNT(T2.id) >= 2
SELECT title FROM race WHERE language = 'Japanese' AND distance < (SELECT AVG(distance) FROM race)
SELECT T2.copies FROM poem AS T1 INNER JOIN island AS T2 ON T1.id = T2.poem_id WHERE T1.depth > 49
SELECT T1.party, T1.daily_amount FROM poem AS T1 INNER JOIN island AS T2 ON T1.id = T2.poem_id ORDER BY T2.copies DESC LIMIT 1
SELECT language FROM race GROUP BY language ORDER BY COUNT(id) DESC LIMIT 1
SELECT title, language FROM race
SELECT title FROM race WHERE distance > 516 AND id NOT IN (SELECT race_id FROM poem WHERE depth > 115)
SELECT DISTINCT T1.gross_year FROM poem AS T1 INNER JOIN island AS T2 ON T1.id = T2.poem_id WHERE T2.copies < 569
SELECT 1
SELECT T1.height FROM junior_item AS T1 INNER JOIN restaurant AS T2 ON T1.item_id = T2.item_id GROUP BY T1.item_id ORDER BY COUNT(T2.restaurant_id) DESC LIMIT 1
SELECT 1
SELECT T2.copies FROM junior_item AS T1 INNER JOIN central_office AS T2 ON T1.item_id = T2.item_id WHERE T1.language = 'French'
SELECT discount FROM central_office ORDER BY copies ASC LIMIT 1
SELECT format, MAX(revenue) AS max_revenue FROM restaurant GROUP BY format
SELECT name FROM race ORDER BY name ASC
SELECT copies FROM central_office WHERE discount < 47
SELECT language, COUNT(item_id) AS row_count FROM junior_item GROUP BY language
SELECT 1
SELECT T1.language, T1.start_nationality FROM junior_item AS T1 INNER JOIN restaurant AS T2 ON T1.item_id = T2.item_id GROUP BY T1.item_id HAVING COUNT(T2.restaurant_id) > 1
SELECT DISTINCT format FROM restaurant WHERE members < 19
SELECT power FROM junior_item WHERE height > (SELECT AVG(height) FROM junior_item)
SELECT 1
SELECT T1.name FROM race AS T1 INNER JOIN junior_item AS T2 ON T1.race_id = T2.race_id ORDER BY T2.height DESC LIMIT 1
SELECT DISTINCT T1.birth_age FROM race AS T1 INNER JOIN junior_item AS T2 ON T1.race_id = T2.race_id WHERE T2.power < 680
SELECT 1
SELECT native_department FROM castle GROUP BY native_department HAVING COUNT(castle_id) > 3
SELECT DISTINCT T1.price, T1.native_department FROM castle AS T1 INNER JOIN office AS T2 ON T1.castle_id = T2.castle_id WHERE T2.profit < 374
SELECT COUNT(T2.castle_id) FROM lawyer AS T1 INNER JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T1.rooms > 138
SELECT 1
SELECT COUNT(castle_id) FROM castle
SELECT DISTINCT T1.name FROM lawyer AS T1 INNER JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T2.price < 701
SELECT MIN(price), MIN(price) FROM castle WHERE score > 45
SELECT DISTINCT T1.days FROM lawyer AS T1 INNER JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T2.native_department = 'History'
SELECT COUNT(T2.client_id) FROM lawyer AS T1 INNER JOIN client AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T1.days < 8
SELECT volume FROM client WHERE name LIKE '%Carlos%'
SELECT COUNT(lawyer_id) FROM lawyer WHERE speed <= 129
SELECT T1.name, COUNT(T2.castle_id) AS row_count FROM lawyer AS T1 INNER JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id GROUP BY T1.lawyer_id
SELECT code, shape FROM tool WHERE category = 'food'
SELECT local_revenue FROM street_contest WHERE title LIKE '%Silent%'
SELECT COUNT(T2.tool_id) FROM street_contest AS T1 INNER JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T2.degree = 'master'
SELECT category FROM tool GROUP BY category ORDER BY COUNT(tool_id) DESC LIMIT 1
SELECT COUNT(contest_id) FROM street_contest WHERE power > 203
SELECT DISTINCT T1.power, T1.role FROM street_contest AS T1 INNER JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T2.sales = 924
SELECT COUNT(T2.tool_id) FROM street_contest AS T1 INNER JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T1.local_revenue > 189
SELECT title FROM street_contest WHERE role = 'partner' AND power <= 779
SELECT MIN(local_revenue) FROM street_contest
SELECT title, local_revenue FROM street_contest WHERE contest_id NOT IN (SELECT contest_id FROM tool)
SELECT code FROM tool
SELECT role FROM street_contest GROUP BY role HAVING COUNT(contest_id) < 3
SELECT T1.title FROM street_contest AS T1 INNER JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T2.degree = 'doctorate' GROUP BY T1.contest_id ORDER BY COUNT(T2.tool_id) DESC LIMIT 1
SELECT DISTINCT category FROM tool WHERE degree = 'doctorate'
SELECT AVG(goals) FROM theater WHERE official_genre = 'rock'
SELECT name FROM theater WHERE goals > 23 AND id NOT IN (SELECT theater_id FROM public_visit WHERE official_month = 'October')
SELECT T1.name FROM hospital AS T1 INNER JOIN theater AS T2 ON T1.id = T2.hospital_id ORDER BY T2.goals DESC LIMIT 1
SELECT cost FROM bike
SELECT name FROM theater ORDER BY name ASC
SELECT SUM(volume) FROM hospital
SELECT age FROM public_visit WHERE official_month = 'July'
SELECT official_genre, MAX(year) AS max_year FROM theater GROUP BY official_genre
SELECT T1.name FROM hospital AS T1 INNER JOIN bike AS T2 ON T1.id = T2.hospital_id WHERE T2.power > 225 GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1
SELECT T1.name FROM hospital AS T1 INNER JOIN bike AS T2 ON T1.id = T2.hospital_id GROUP BY T1.id HAVING COUNT(T2.id) >= 2
SELECT official_month, MIN(age) AS min_age FROM public_visit GROUP BY official_month
SELECT T2.official_month FROM theater AS T1 INNER JOIN public_visit AS T2 ON T1.id = T2.theater_id WHERE T1.gender = 'male'
SELECT gender, AVG(year) AS avg_year FROM theater GROUP BY gender
SELECT 1
SELECT MIN(power) FROM bike WHERE power = 640
SELECT T1.name FROM shop AS T1 INNER JOIN art_festival AS T2 ON T1.shop_id = T2.shop_id GROUP BY T1.shop_id ORDER BY COUNT(T2.festival_id) DESC LIMIT 1
SELECT code FROM statue WHERE statue_id NOT IN (SELECT statue_id FROM patient)
SELECT name FROM theater ORDER BY name ASC
SELECT title FROM art_festival ORDER BY annual_discount DESC LIMIT 1
SELECT AVG(rank) FROM theater
SELECT name FROM patient ORDER BY name ASC
SELECT name FROM patient
SELECT revenue FROM patient WHERE revenue > (SELECT AVG(revenue) FROM patient)
SELECT COUNT(house_id) FROM house WHERE house_id NOT IN (SELECT house_id FROM theater)
SELECT 1
SELECT title, state FROM art_festival WHERE state = 'Iowa' AND annual_discount > (SELECT AVG(annual_discount) FROM art_festival)
SELECT COUNT(shop_id) FROM shop WHERE votes BETWEEN 302 AND 786
SELECT DISTINCT T1.code FROM statue AS T1 INNER JOIN patient AS T2 ON T1.statue_id = T2.statue_id WHERE T2.type = 'standard'
SELECT state, AVG(annual_discount) AS avg_discount FROM art_festival GROUP BY state
SELECT votes FROM battle WHERE name LIKE 'Distant%'
SELECT T1.name FROM tower AS T1 INNER JOIN car AS T2 ON T1.tower_id = T2.tower_id GROUP BY T1.tower_id ORDER BY COUNT(T2.car_id) ASC LIMIT 1
SELECT name FROM tower WHERE last_hours < 21 AND tower_id NOT IN (SELECT tower_id FROM car WHERE members = 132)
SELECT DISTINCT current_material FROM car
SELECT name FROM tower
SELECT SUM(T2.members) FROM tower AS T1 INNER JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T1.last_hours < 19
SELECT cuisine FROM tower GROUP BY cuisine ORDER BY COUNT(tower_id) DESC LIMIT 1
SELECT SUM(last_hours) FROM tower
SELECT cuisine FROM tower ORDER BY last_hours DESC LIMIT 1
SELECT current_material FROM car GROUP BY current_material HAVING COUNT(car_id) > 2
SELECT votes, name FROM battle WHERE votes > 569 AND budget > (SELECT AVG(budget) FROM battle)
SELECT DISTINCT T1.name FROM tower AS T1 INNER JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T2.current_material = 'steel'
SELECT COUNT(tower_id) FROM tower WHERE tower_id NOT IN (SELECT tower_id FROM car)
SELECT name, votes FROM battle ORDER BY name ASC
SELECT cuisine FROM tower WHERE tower_id IN (SELECT tower_id FROM car WHERE current_material = 'steel')
SELECT DISTINCT nationality FROM tower
SELECT country FROM mobile_stadium
SELECT name FROM mobile_stadium WHERE former_size < 44
SELECT T1.title, COUNT(T2.director_id) AS row_count FROM senior_sale AS T1 INNER JOIN south_director AS T2 ON T1.sale_id = T2.sale_id GROUP BY T1.sale_id
SELECT official_votes, title FROM senior_sale
SELECT COUNT(director_id) FROM south_director
SELECT COUNT(T2.coach_id) FROM senior_sale AS T1 INNER JOIN mountain_coach AS T2 ON T1.sale_id = T2.sale_id WHERE T1.rent = 762
SELECT month FROM mountain_coach GROUP BY month HAVING COUNT(coach_id) >= 2
SELECT title FROM senior_sale WHERE rent > 225
SELECT COUNT(coach_id) FROM mountain_coach WHERE month = 'July'
SELECT T1.title FROM senior_sale AS T1 INNER JOIN south_director AS T2 ON T1.sale_id = T2.sale_id ORDER BY T2.quantity DESC LIMIT 1
SELECT T2.name FROM mobile_stadium AS T1 INNER JOIN mountain_coach AS T2 ON T1.stadium_id = T2.stadium_id WHERE T1.country = 'France'
SELECT 1
SELECT name FROM mountain_coach WHERE credits > 10
SELECT AVG(T2.level) FROM mobile_stadium AS T1 INNER JOIN mountain_coach AS T2 ON T1.stadium_id = T2.stadium_id WHERE T1.country = 'France'
SELECT name FROM mobile_stadium WHERE country = 'France'
SELECT T1.official_votes FROM senior_sale AS T1 INNER JOIN south_director AS T2 ON T1.sale_id = T2.sale_id ORDER BY T2.quantity DESC LIMIT 1
SELECT COUNT(truck_id) FROM truck WHERE truck_id NOT IN (SELECT truck_id FROM cat)
SELECT COUNT(DISTINCT month) FROM farmer
SELECT month, AVG(hours) AS avg_hours FROM farmer GROUP BY month
SELECT T1.net_distance FROM truck AS T1 INNER JOIN author AS T2 ON T1.truck_id = T2.truck_id GROUP BY T1.truck_id ORDER BY COUNT(T2.author_id) DESC LIMIT 1
SELECT size FROM truck ORDER BY net_distance DESC LIMIT 5
SELECT target_level, cost FROM health_review
SELECT T2.net_distance, T2.size FROM modern_factory AS T1 INNER JOIN truck AS T2 ON T1.factory_id = T2.factory_id WHERE T1.price <= 714
SELECT T1.name, COUNT(T2.factory_id) AS row_count FROM farmer AS T1 INNER JOIN modern_factory AS T2 ON T1.farmer_id = T2.farmer_id GROUP BY T1.farmer_id
SELECT name FROM farmer WHERE hours > 3 AND farmer_id NOT IN (SELECT farmer_id FROM modern_factory WHERE revenue = 248)
SELECT size, net_distance FROM truck WHERE truck_id NOT IN (SELECT truck_id FROM cat)
SELECT gender, MAX(members) AS max_members FROM author GROUP BY gender
SELECT hours, name FROM farmer
SELECT T1.revenue FROM modern_factory AS T1 INNER JOIN health_review AS T2 ON T1.factory_id = T2.factory_id GROUP BY T1.factory_id ORDER BY COUNT(T2.review_id) DESC LIMIT 1
SELECT 1
SELECT month FROM farmer GROUP BY month ORDER BY COUNT(farmer_id) DESC LIMIT 1
SELECT SUM(T2.last_credits) FROM chef AS T1 INNER JOIN chef AS T2 ON T1.chef_id = T2.chef_id WHERE T1.depth > 214
SELECT T1.end_seats FROM mountain_manager AS T1 INNER JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id ORDER BY T2.level DESC LIMIT 1
SELECT 1
SELECT COUNT(manager_id) FROM mountain_manager WHERE gender = 'male'
SELECT T1.tax FROM mountain_manager AS T1 INNER JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id ORDER BY T2.level ASC LIMIT 1
SELECT T1.name, T1.distance FROM senior_country AS T1 INNER JOIN chef AS T2 ON T1.country_id = T2.country_id WHERE T2.depth < 399 GROUP BY T1.country_id ORDER BY COUNT(T2.chef_id) DESC LIMIT 1
SELECT SUM(T2.level) FROM mountain_manager AS T1 INNER JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id WHERE T1.home_duration >= 136
SELECT name FROM senior_country WHERE distance > 300
SELECT gender, COUNT(manager_id) AS row_count FROM mountain_manager GROUP BY gender
SELECT COUNT(T2.restaurant_id) FROM senior_country AS T1 INNER JOIN restaurant AS T2 ON T1.country_id = T2.country_id WHERE T1.level < 5
SELECT brand, COUNT(restaurant_id) AS row_count FROM restaurant GROUP BY brand
SELECT name, distance FROM senior_country WHERE country_id NOT IN (SELECT country_id FROM chef)
SELECT MIN(T2.level) FROM mountain_manager AS T1 INNER JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id WHERE T1.tax >= 71
SELECT DISTINCT T1.name FROM senior_country AS T1 INNER JOIN senior_country AS T2 ON T1.country_id = T2.country_id WHERE T2.distance > 294
SELECT AVG(fee), SUM(fee) FROM restaurant WHERE brand = 'Apex'
SELECT COUNT(house_id) FROM house WHERE score = 65
SELECT 1
SELECT SUM(goals) FROM night_captain
SELECT T1.title FROM mobile_exam AS T1 INNER JOIN night_captain AS T2 ON T1.exam_id = T2.exam_id WHERE T2.goals > 23 GROUP BY T1.exam_id ORDER BY COUNT(T2.captain_id) DESC LIMIT 1
SELECT depth FROM mobile_exam ORDER BY depth ASC LIMIT 1
SELECT DISTINCT T1.points FROM summer_agent AS T1 INNER JOIN mobile_exam AS T2 ON T1.agent_id = T2.agent_id WHERE T2.type = 'special'
SELECT type FROM mobile_exam WHERE exam_id NOT IN (SELECT exam_id FROM night_captain)
SELECT T1.type FROM mobile_exam AS T1 INNER JOIN night_captain AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id ORDER BY COUNT(T2.captain_id) DESC LIMIT 1
SELECT T1.depth, T1.title FROM mobile_exam AS T1 INNER JOIN night_captain AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id ORDER BY COUNT(T2.captain_id) DESC LIMIT 1
SELECT DISTINCT T1.name, T1.points FROM summer_agent AS T1 INNER JOIN mobile_exam AS T2 ON T1.agent_id = T2.agent_id WHERE T2.type = 'special'
SELECT name FROM night_captain WHERE goals = 14 ORDER BY name ASC
SELECT name, income FROM new_camp ORDER BY cost DESC LIMIT 3
SELECT type, COUNT(exam_id) AS row_count FROM mobile_exam GROUP BY type
SELECT MIN(score) FROM house
SELECT COUNT(DISTINCT cuisine) FROM house
SELECT COUNT(T2.captain_id) FROM mobile_exam AS T1 INNER JOIN night_captain AS T2 ON T1.exam_id = T2.exam_id WHERE T1.type = 'special'
SELECT MAX(T2.size) FROM castle AS T1 INNER JOIN mobile_school AS T2 ON T1.castle_id = T2.castle_id WHERE T1.points > 36
SELECT T1.size FROM mobile_school AS T1 INNER JOIN bike AS T2 ON T1.school_id = T2.school_id GROUP BY T1.school_id HAVING COUNT(T2.bike_id) > 1
SELECT COUNT(DISTINCT state) FROM mobile_school
SELECT revenue FROM mobile_school WHERE revenue < 798 AND school_id NOT IN (SELECT school_id FROM bike WHERE country = 'Norway')
SELECT points FROM castle WHERE points BETWEEN 36 AND 49 AND castle_id NOT IN (SELECT castle_id FROM mobile_school WHERE size < 35)
SELECT votes, end_power FROM bike
SELECT amount FROM castle WHERE name LIKE '%Summit%'
SELECT MIN(revenue), SUM(revenue) FROM mobile_school
SELECT month, MAX(end_power) AS max_power FROM bike GROUP BY month
SELECT 1
SELECT T2.code FROM castle AS T1 INNER JOIN bike AS T2 ON T1.castle_id = T2.castle_id WHERE T1.amount < 638
SELECT name FROM castle WHERE amount < 638 AND castle_id NOT IN (SELECT castle_id FROM bike WHERE end_power < 363)
SELECT country, COUNT(bike_id) AS row_count FROM bike GROUP BY country
SELECT votes, month FROM bike ORDER BY end_power DESC LIMIT 1
SELECT COUNT(T2.id) FROM actor AS T1 INNER JOIN story AS T2 ON T1.id = T2.actor_id WHERE T1.color = 'yellow'
SELECT name FROM warehouse WHERE weight > (SELECT AVG(weight) FROM warehouse)
SELECT COUNT(id) FROM warehouse WHERE scale = 'large'
SELECT T2.name, T2.weight FROM actor AS T1 INNER JOIN warehouse AS T2 ON T1.id = T2.actor_id WHERE T1.color = 'red'
SELECT COUNT(id) FROM story WHERE depth < 297
SELECT color, credits FROM actor WHERE id NOT IN (SELECT actor_id FROM story)
SELECT DISTINCT T1.name FROM actor AS T1 INNER JOIN warehouse AS T2 ON T1.id = T2.actor_id WHERE T2.end_nationality = 'French'
SELECT T1.name FROM actor AS T1 INNER JOIN story AS T2 ON T1.id = T2.actor_id GROUP BY T1.id HAVING COUNT(T2.id) >= 2
SELECT credits FROM actor WHERE target_debt > 360
SELECT T1.name FROM actor AS T1 INNER JOIN story AS T2 ON T1.id = T2.actor_id WHERE T2.depth <= 50 GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1
SELECT name FROM actor WHERE target_debt < 349
SELECT color, COUNT(id) AS row_count FROM actor GROUP BY color
SELECT T1.name, T1.name FROM falcon AS T1 INNER JOIN eclipse AS T2 ON T1.falcon_id = T2.falcon_id WHERE T2.thickness > 22 GROUP BY T1.falcon_id ORDER BY COUNT(T2.eclipse_id) DESC LIMIT 1
SELECT 1
SELECT SUM(wattage) FROM velvet_audition
SELECT 1
SELECT 1
SELECT province FROM velvet_audition WHERE wattage > (SELECT AVG(wattage) FROM velvet_audition)
SELECT 1
SELECT name FROM falcon WHERE octane < 22
SELECT 1
SELECT instrument FROM falcon
SELECT T1.octane, T1.instrument FROM falcon AS T1 INNER JOIN eclipse AS T2 ON T1.falcon_id = T2.falcon_id GROUP BY T1.falcon_id HAVING COUNT(T2.eclipse_id) > 2
SELECT AVG(wattage), AVG(wattage) FROM velvet_audition
SELECT AVG(wattage), MIN(wattage) FROM velvet_audition
SELECT 1
SELECT 1
SELECT 1
SELECT mineral FROM novelist GROUP BY mineral ORDER BY COUNT(novelist_id) DESC LIMIT 1
SELECT 1
SELECT 1
SELECT SUM(T2.primary_pension) FROM violinist AS T1 INNER JOIN harvest AS T2 ON T1.violinist_id = T2.violinist_id WHERE T1.wattage <= 391
SELECT primary_pension, name FROM harvest WHERE viewers < 974 ORDER BY name ASC
SELECT 1
SELECT 1
SELECT name, viewers FROM harvest WHERE primary_pension > 317
SELECT name FROM violinist WHERE humidity > 78
SELECT 1
SELECT 1
SELECT primary_pension, viewers FROM harvest
SELECT COUNT(harvest_id) FROM harvest
SELECT 1
SELECT 1
SELECT DISTINCT T1.name FROM helmet AS T1 INNER JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id WHERE T2.humidity >= 70
SELECT COUNT(DISTINCT dialect) FROM falcon
SELECT T1.name FROM helmet AS T1 INNER JOIN ancient_picnic AS T2 ON T1.helmet_id = T2.helmet_id ORDER BY T2.voltage DESC LIMIT 1
SELECT COUNT(helmet_id) FROM helmet
SELECT 1
SELECT T1.calories FROM helmet AS T1 INNER JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id GROUP BY T1.helmet_id ORDER BY COUNT(T2.falcon_id) ASC LIMIT 1
SELECT 1
SELECT name, instrument FROM helmet ORDER BY viewers ASC LIMIT 2
SELECT name FROM helmet WHERE instrument != 'banjo'
SELECT COUNT(T2.falcon_id) FROM helmet AS T1 INNER JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id WHERE T1.calories <= 221
SELECT DISTINCT dialect FROM falcon
SELECT 1
SELECT occupation FROM ancient_picnic WHERE bonus > (SELECT AVG(bonus) FROM ancient_picnic)
SELECT code FROM falcon ORDER BY code ASC
SELECT 1
SELECT T1.name FROM helmet AS T1 INNER JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id GROUP BY T1.helmet_id HAVING COUNT(T2.falcon_id) >= 3
SELECT T1.name, T1.dialect FROM aquarium AS T1 INNER JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T2.hourly_viewers <= 708 GROUP BY T1.aquarium_id ORDER BY COUNT(T2.parade_id) DESC LIMIT 1
SELECT 1
SELECT T1.name, COUNT(T2.parade_id) AS row_count FROM aquarium AS T1 INNER JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id GROUP BY T1.aquarium_id
SELECT name FROM aquarium ORDER BY bonus DESC LIMIT 2
SELECT deposit FROM parade WHERE primary_wattage > 99
SELECT deposit, primary_wattage FROM parade
SELECT T2.name FROM aquarium AS T1 INNER JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T1.religion = 'Lutheran'
SELECT flavor, COUNT(aquarium_id) AS row_count FROM aquarium GROUP BY flavor
SELECT DISTINCT T1.flavor, T1.dialect FROM aquarium AS T1 INNER JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T2.deposit < 550
SELECT name, dialect FROM aquarium ORDER BY bonus ASC LIMIT 1
SELECT name FROM aquarium WHERE flavor = 'vanilla'
SELECT 1
SELECT COUNT(DISTINCT diagnosis) FROM orchid
SELECT 1
SELECT 1
SELECT 1
SELECT T1.province FROM arctic_harvest AS T1 INNER JOIN orchid AS T2 ON T1.harvest_id = T2.harvest_id GROUP BY T1.harvest_id ORDER BY COUNT(T2.orchid_id) DESC LIMIT 1
SELECT 1
SELECT province FROM arctic_harvest GROUP BY province HAVING COUNT(harvest_id) >= 2
SELECT regional_attendance FROM jockey WHERE wattage > (SELECT AVG(wattage) FROM jockey)
SELECT province FROM arctic_harvest GROUP BY province ORDER BY COUNT(harvest_id) DESC LIMIT 1
SELECT DISTINCT province FROM arctic_harvest WHERE viewers > 503
SELECT 1
SELECT 1
SELECT title FROM arctic_harvest ORDER BY title ASC
SELECT province, COUNT(harvest_id) AS row_count FROM arctic_harvest GROUP BY province
SELECT 1
SELECT title FROM velvet_auction ORDER BY wingspan DESC LIMIT 5
SELECT name, regional_pension FROM wooden_diver ORDER BY name ASC
SELECT T1.code, COUNT(T2.id) AS row_count FROM sofa AS T1 INNER JOIN wooden_diver AS T2 ON T1.id = T2.sofa_id GROUP BY T1.id
SELECT T1.title, COUNT(T2.id) AS row_count FROM velvet_auction AS T1 INNER JOIN vineyard AS T2 ON T1.id = T2.auction_id GROUP BY T1.id
SELECT province, COUNT(id) AS row_count FROM vineyard GROUP BY province
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT T1.title FROM velvet_auction AS T1 INNER JOIN vineyard AS T2 ON T1.id = T2.auction_id GROUP BY T1.id HAVING COUNT(T2.id) > 2
SELECT regional_pension FROM wooden_diver ORDER BY name ASC
SELECT COUNT(id) FROM vineyard WHERE province != 'Yukon'
SELECT T1.name, T1.mineral FROM goalie AS T1 INNER JOIN helicopter AS T2 ON T1.id = T2.goalie_id GROUP BY T1.id HAVING COUNT(T2.id) >= 2
SELECT instrument, COUNT(id) AS row_count FROM kettle GROUP BY instrument
SELECT title, primary_viewers FROM brochure
SELECT 1
SELECT instrument FROM kettle GROUP BY instrument HAVING COUNT(id) > 1
SELECT 1
SELECT title, primary_viewers FROM brochure ORDER BY attendance ASC LIMIT 1
SELECT 1
SELECT T2.title FROM kettle AS T1 INNER JOIN brochure AS T2 ON T1.id = T2.kettle_id WHERE T1.mileage < 575
SELECT T1.name, COUNT(T2.id) AS row_count FROM kettle AS T1 INNER JOIN goalie AS T2 ON T1.id = T2.kettle_id GROUP BY T1.id
SELECT 1
SELECT 1
SELECT title FROM brochure ORDER BY attendance ASC LIMIT 5
SELECT name, fabric FROM helicopter WHERE latency <= 214
SELECT T1.name FROM kettle AS T1 INNER JOIN brochure AS T2 ON T1.id = T2.kettle_id ORDER BY T2.attendance ASC LIMIT 1
SELECT DISTINCT T1.name, T1.peak_fabric FROM diver AS T1 INNER JOIN debate AS T2 ON T1.diver_id = T2.diver_id WHERE T2.penalty < 47
SELECT instrument, COUNT(diver_id) AS row_count FROM diver GROUP BY instrument
SELECT 1
SELECT 1
SELECT T1.name, COUNT(T2.debate_id) AS row_count FROM diver AS T1 INNER JOIN debate AS T2 ON T1.diver_id = T2.diver_id GROUP BY T1.diver_id
SELECT T2.name FROM debate AS T1 INNER JOIN wooden_compass AS T2 ON T1.debate_id = T2.debate_id WHERE T1.spare_province = 1
SELECT name FROM debate WHERE thickness < (SELECT AVG(thickness) FROM debate)
SELECT 1
SELECT name, mineral FROM diver WHERE instrument = 'ssboeument' AND 'fatalit'
SELECT 1
SELECT COUNT(debate_id) FROM debate WHERE thickness BETWEEN 39 AND 43
SELECT COUNT(debate_id) FROM debate
SELECT 1
SELECT T1.spare_province FROM debate AS T1 INNER JOIN debate AS T2 ON T1.debate_id = T2.debate_id GROUP BY T1.debate_id ORDER BY COUNT(T2.debate_id) DESC LIMIT 1
SELECT name, mineral FROM diver ORDER BY name ASC
SELECT name FROM debate WHERE thickness BETWEEN 39 AND penalty < (SELECT AVG(penalty) FROM debate)
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
SELECT currency, COUNT(wedding_id) AS row_count FROM arctic_wedding GROUP BY currency
SELECT currency FROM arctic_wedding GROUP BY currency ORDER BY COUNT(wedding_id) DESC LIMIT 1
SELECT 1
SELECT 1
SELECT T1.name FROM coastal_drummer AS T1 INNER JOIN arctic_wedding AS T2 ON T1.drummer_id = T2.drummer_id GROUP BY T1.drummer_id HAVING COUNT(T2.wedding_id) >= 3
SELECT name FROM arctic_wedding ORDER BY name ASC
SELECT 1
SELECT name, wattage FROM coastal_drummer ORDER BY name ASC
SELECT 1
SELECT 1
SELECT 1
SELECT T1.regional_currency FROM wooden_diver AS T1 INNER JOIN helmet AS T2 ON T1.diver_id = T2.diver_id GROUP BY T1.diver_id HAVING COUNT(T2.helmet_id) >= 3
SELECT T2.voltage FROM brewery AS T1 INNER JOIN wooden_diver AS T2 ON T1.brewery_id = T2.brewery_id WHERE T1.fatalities = 49
SELECT mineral, COUNT(helmet_id) AS row_count FROM helmet GROUP BY mineral
SELECT name FROM brewery WHERE name LIKE '%er%'
SELECT T1.voltage FROM wooden_diver AS T1 INNER JOIN helmet AS T2 ON T1.diver_id = T2.diver_id GROUP BY T1.diver_id HAVING COUNT(T2.helmet_id) > 1
SELECT 1
SELECT 1
SELECT name FROM brewery ORDER BY name ASC
SELECT COUNT(diver_id) FROM wooden_diver WHERE voltage <= 177
SELECT T1.name, COUNT(T2.helmet_id) AS row_count FROM brewery AS T1 INNER JOIN helmet AS T2 ON T1.brewery_id = T2.brewery_id GROUP BY T1.brewery_id
SELECT name FROM brewery WHERE fatalities > 29 AND brewery_id NOT IN (SELECT brewery_id FROM wooden_diver WHERE regional_currency < 29)
SELECT name FROM brewery WHERE dialect = 'Catalan'
SELECT 1
SELECT name, dialect FROM brewery WHERE fatalities > 6
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
SELECT name FROM prison ORDER BY name ASC
SELECT 1
SELECT 1
SELECT T1.title, COUNT(T2.prison_id) AS row_count FROM sketch AS T1 INNER JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id GROUP BY T1.sketch_id
SELECT name FROM prison WHERE diagnosis = 'asthma'
SELECT title FROM sketch
SELECT title, fabric FROM sketch WHERE fabric != 'vel' AND wattage < (SELECT AVG(wattage) FROM sketch)
SELECT diagnosis, COUNT(prison_id) AS row_count FROM prison GROUP BY diagnosis
SELECT fabric FROM sketch GROUP BY fabric ORDER BY COUNT(sketch_id) DESC LIMIT 1
SELECT 1
SELECT title, fabric FROM sketch WHERE wattage BETWEEN 326 AND 364
SELECT T2.title, T2.fabric FROM sketch AS T1 INNER JOIN sketch AS T2 ON T1.sketch_id = T2.sketch_id WHERE T1.wattage >= 834
SELECT 1
SELECT title FROM sketch WHERE dialect = 'Catalan' ORDER BY title ASC
SELECT title, dialect FROM sketch WHERE wattage < 570
SELECT SUM(T2.bonus) FROM helicopter AS T1 INNER JOIN goalie AS T2 ON T1.id = T2.helicopter_id WHERE T1.peak_octane < 35
SELECT 1
SELECT province FROM goalie ORDER BY bonus DESC LIMIT 5
SELECT 1
SELECT T1.code FROM helicopter AS T1 INNER JOIN goalie AS T2 ON T1.id = T2.helicopter_id GROUP BY T1.id HAVING COUNT(T2.id) >= 3
SELECT 1
SELECT 1
SELECT 1
SELECT occupation FROM arctic_reservoir GROUP BY occupation ORDER BY COUNT(id) DESC LIMIT 1
SELECT province FROM goalie GROUP BY province ORDER BY COUNT(id) DESC LIMIT 1
SELECT 1
SELECT 1
SELECT 1
SELECT T1.code, T1.religion FROM helicopter AS T1 INNER JOIN goalie AS T2 ON T1.id = T2.helicopter_id GROUP BY T1.id HAVING COUNT(T2.id) >= 2
SELECT name, fabric FROM valley WHERE calories BETWEEN 433 AND 570
SELECT name FROM arctic_reservoir WHERE id NOT IN (SELECT reservoir_id FROM valley WHERE fabric != 'linen')
SELECT instrument FROM velvet_falcon GROUP BY instrument ORDER BY COUNT(falcon_id) DESC LIMIT 1
SELECT 1
SELECT SUM(octane), MAX(octane) FROM auction
SELECT COUNT(cathedral_id) FROM cathedral
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT name FROM cathedral
SELECT name, attendance FROM coastal_diver
SELECT name FROM coastal_diver
