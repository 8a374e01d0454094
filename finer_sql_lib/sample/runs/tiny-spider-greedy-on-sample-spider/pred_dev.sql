SELECT DISTINCT T1.name FROM room AS T1 JOIN branch AS T2 ON T1.id = T2.room_id WHERE T2.party = 'Labour'
SELECT party FROM branch GROUP BY party HAVING count(*) >= 3
SELECT party FROM branch GROUP BY party HAVING count(*) > 3
SELECT name FROM branch WHERE party = 'Reform' AND members > 32
SELECT code, height FROM national_boat WHERE age > 72 ORDER BY code
SELECT count(*) FROM market WHERE debt > 383
SELECT T1.name FROM room AS T1 JOIN art_employee AS T2 ON T1.id = T2.room_id GROUP BY T1.id HAVING count(*) > 1
SELECT DISTINCT T1.name FROM room AS T1 JOIN branch AS T2 ON T1.id = T2.room_id WHERE T2.party = 'Green'
SELECT debt FROM market ORDER BY debt DESC LIMIT 1
SELECT count(*), T1.name FROM art_employee AS T1 JOIN national_boat AS T2 ON T1.id = T2.employee_id GROUP BY T1.id
SELECT name, annual_level FROM art_employee WHERE id IN (SELECT employee_id FROM home_stadium WHERE result = 'draw')
SELECT name FROM room
SELECT min(members) FROM branch
SELECT target_department FROM ring WHERE tax > 30 EXCEPT SELECT target_department FROM ring WHERE tax < 8
SELECT name FROM ring WHERE tax > (SELECT avg(tax) FROM ring)
SELECT code FROM river_company WHERE amount <= 237
SELECT code FROM river_company WHERE degree = 'diploma' AND amount < (SELECT avg(amount) FROM river_company)
SELECT T1.name, T1.tax FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T2.degree = 'bachelor' GROUP BY T1.ring_id ORDER BY count(*) DESC LIMIT 1
SELECT name FROM ring UNION SELECT code FROM river_company
SELECT name FROM ring WHERE target_department = 'Design' AND tax < (SELECT avg(tax) FROM ring)
SELECT count(*), target_department FROM ring GROUP BY target_department
SELECT code FROM river_company ORDER BY amount DESC LIMIT 1
SELECT target_department FROM ring WHERE tax < 30 INTERSECT SELECT target_department FROM ring WHERE tax > 30
SELECT count(*), T1.name FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id GROUP BY T1.ring_id
SELECT name, target_department FROM ring
SELECT T1.name FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T2.degree = 'bachelor' GROUP BY T1.ring_id ORDER BY count(*) DESC LIMIT 1
SELECT T2.code FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T1.tax < 81
SELECT 1
SELECT code FROM river_company
SELECT daily_amount, depth FROM poem WHERE party = 'Liberal' AND id NOT IN (SELECT poem_id FROM island WHERE annual_weight < 84)
SELECT 1
SELECT copies FROM island WHERE copies = 204 ORDER BY annual_weight
SELECT count(DISTINCT target_role) FROM race
SELECT T1.title, T1.last_brand FROM race AS T1 JOIN poem AS T2 ON T1.id = T2.race_id GROUP BY T1.id HAVING count(*) >= 3
SELECT count(*) FROM race WHERE id NOT IN (SELECT race_id FROM poem)
SELECT count(DISTINCT language) FROM race
SELECT T1.party, T1.daily_amount FROM poem AS T1 JOIN island AS T2 ON T1.id = T2.poem_id GROUP BY T1.id HAVING count(*) >= 2
SELECT title FROM race WHERE language = 'Japanese' AND distance < (SELECT avg(distance) FROM race)
SELECT T2.copies FROM poem AS T1 JOIN island AS T2 ON T1.id = T2.poem_id WHERE T1.depth > 49
SELECT T1.party, T1.daily_amount FROM poem AS T1 JOIN island AS T2 ON T1.id = T2.poem_id ORDER BY T2.copies DESC LIMIT 1
SELECT language FROM race GROUP BY language ORDER BY count(*) DESC LIMIT 1
SELECT title, language FROM race
SELECT title FROM race WHERE distance > 516 AND id NOT IN (SELECT race_id FROM poem WHERE depth > 115)
SELECT DISTINCT T1.gross_year FROM poem AS T1 JOIN island AS T2 ON T1.id = T2.poem_id WHERE T2.copies < 569
SELECT language FROM junior_item WHERE item_id NOT IN (SELECT item_id FROM central_office)
SELECT T1.height FROM junior_item AS T1 JOIN restaurant AS T2 ON T1.item_id = T2.item_id GROUP BY T1.item_id ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT T2.copies FROM junior_item AS T1 JOIN central_office AS T2 ON T1.item_id = T2.item_id WHERE T1.language = 'French'
SELECT discount FROM central_office ORDER BY copies LIMIT 1
SELECT max(revenue), format FROM restaurant GROUP BY format
SELECT name FROM race ORDER BY name
SELECT copies FROM central_office WHERE discount < 47
SELECT count(*), language FROM junior_item GROUP BY language
SELECT 1
SELECT T1.language, T1.start_nationality FROM junior_item AS T1 JOIN restaurant AS T2 ON T1.item_id = T2.item_id GROUP BY T1.item_id HAVING count(*) > 1
SELECT format FROM restaurant WHERE revenue < 659 EXCEPT SELECT format FROM restaurant WHERE members < 19
SELECT power FROM junior_item WHERE height > (SELECT avg(height) FROM junior_item)
SELECT 1
SELECT T1.name FROM race AS T1 JOIN junior_item AS T2 ON T1.race_id = T2.race_id ORDER BY T2.height DESC LIMIT 1
SELECT DISTINCT T1.birth_age FROM race AS T1 JOIN junior_item AS T2 ON T1.race_id = T2.race_id WHERE T2.power < 680
SELECT count(*) FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T1.rooms <= 12
SELECT native_department FROM castle GROUP BY native_department HAVING count(*) > 3
SELECT DISTINCT T1.price, T1.native_department FROM castle AS T1 JOIN office AS T2 ON T1.castle_id = T2.castle_id WHERE T2.profit < 374
SELECT count(*) FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T1.rooms > 138
SELECT 1
SELECT count(*) FROM castle
SELECT DISTINCT T1.name FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T2.price < 701
SELECT min(price), sum(price) FROM castle WHERE score > 45
SELECT DISTINCT T1.days FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T2.native_department = 'History'
SELECT count(*) FROM lawyer AS T1 JOIN client AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T1.days < 8
SELECT volume FROM client WHERE name LIKE '%Carlos%'
SELECT count(*) FROM lawyer WHERE speed <= 129
SELECT count(*), T1.name FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id GROUP BY T1.lawyer_id
SELECT code, shape FROM tool WHERE category = 'food'
SELECT local_revenue FROM street_contest WHERE title LIKE '%Silent%'
SELECT count(*) FROM street_contest WHERE contest_id IN (SELECT contest_id FROM tool WHERE degree = 'master')
SELECT category FROM tool GROUP BY category ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM street_contest WHERE power > 203
SELECT DISTINCT T1.power, T1.role FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T2.sales = 924
SELECT count(*) FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T1.local_revenue > 189
SELECT title FROM street_contest WHERE role = 'partner' AND power <= 779
SELECT min(local_revenue) FROM street_contest
SELECT title, local_revenue FROM street_contest WHERE contest_id NOT IN (SELECT contest_id FROM tool)
SELECT code FROM tool UNION SELECT title FROM street_contest
SELECT role FROM street_contest GROUP BY role HAVING count(*) < 3
SELECT T1.title FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T2.degree = 'doctorate' GROUP BY T1.contest_id ORDER BY count(*) DESC LIMIT 1
SELECT category FROM tool WHERE degree = 'bachelor' INTERSECT SELECT category FROM tool WHERE degree = 'doctorate'
SELECT avg(goals) FROM theater WHERE official_genre = 'rock'
SELECT name FROM theater WHERE goals > 23 AND id NOT IN (SELECT theater_id FROM public_visit WHERE official_month = 'October')
SELECT T1.name FROM hospital AS T1 JOIN theater AS T2 ON T1.id = T2.hospital_id ORDER BY T2.goals DESC LIMIT 1
SELECT cost FROM bike
SELECT name FROM theater ORDER BY name
SELECT sum(volume) FROM hospital
SELECT age FROM public_visit WHERE official_month = 'July'
SELECT max(year), official_genre FROM theater GROUP BY official_genre
SELECT T1.name FROM hospital AS T1 JOIN bike AS T2 ON T1.id = T2.hospital_id WHERE T2.power > 225 GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1
SELECT T1.name FROM hospital AS T1 JOIN bike AS T2 ON T1.id = T2.hospital_id GROUP BY T1.id HAVING count(*) >= 2
SELECT min(age), official_month FROM public_visit GROUP BY official_month
SELECT T2.official_month FROM theater AS T1 JOIN public_visit AS T2 ON T1.id = T2.theater_id WHERE T1.gender = 'male'
SELECT avg(year), gender FROM theater GROUP BY gender
SELECT 1
SELECT min(power) FROM bike WHERE power = 640
SELECT T1.name FROM shop AS T1 JOIN art_festival AS T2 ON T1.shop_id = T2.shop_id GROUP BY T1.shop_id ORDER BY count(*) DESC LIMIT 1
SELECT code FROM statue WHERE statue_id NOT IN (SELECT statue_id FROM patient)
SELECT name FROM theater ORDER BY name
SELECT title FROM art_festival ORDER BY annual_discount DESC LIMIT 1
SELECT avg(rank) FROM theater
SELECT name FROM patient ORDER BY name
SELECT name FROM shop UNION SELECT name FROM patient
SELECT revenue FROM patient WHERE revenue > (SELECT avg(revenue) FROM patient)
SELECT count(*) FROM house WHERE house_id NOT IN (SELECT house_id FROM theater)
SELECT count(*) FROM statue AS T1 JOIN shop AS T2 ON T1.statue_id = T2.statue_id WHERE T1.age < 61
SELECT title, state FROM art_festival WHERE state = 'Iowa' AND annual_discount > (SELECT avg(annual_discount) FROM art_festival)
SELECT count(*) FROM shop WHERE votes BETWEEN 302 AND 78
SELECT DISTINCT T1.code FROM statue AS T1 JOIN patient AS T2 ON T1.statue_id = T2.statue_id WHERE T2.type = 'standard'
SELECT avg(annual_discount), state FROM art_festival GROUP BY state
SELECT votes FROM battle WHERE name LIKE 'Distant%'
SELECT T1.name FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id GROUP BY T1.tower_id ORDER BY count(*) LIMIT 1
SELECT name FROM tower WHERE last_hours < 21 AND tower_id NOT IN (SELECT tower_id FROM car WHERE members = 132)
SELECT DISTINCT current_material FROM car
SELECT name FROM tower UNION SELECT name FROM battle
SELECT sum(T2.members) FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T1.last_hours < 19
SELECT cuisine FROM tower GROUP BY cuisine ORDER BY count(*) DESC LIMIT 1
SELECT sum(last_hours) FROM tower
SELECT cuisine FROM tower ORDER BY last_hours DESC LIMIT 1
SELECT current_material FROM car GROUP BY current_material HAVING count(*) > 2
SELECT votes, votes, name FROM battle WHERE votes > 569 AND budget > (SELECT avg(budget) FROM battle)
SELECT DISTINCT T1.name FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T2.current_material = 'steel'
SELECT count(*) FROM tower WHERE tower_id NOT IN (SELECT tower_id FROM car)
SELECT name, votes FROM battle ORDER BY name
SELECT cuisine FROM tower WHERE tower_id IN (SELECT tower_id FROM car WHERE current_material = 'steel')
SELECT DISTINCT nationality FROM tower
SELECT country FROM mobile_stadium
SELECT name FROM mobile_stadium WHERE former_size < 44 AND country != 'France'
SELECT count(*), T1.title FROM senior_sale AS T1 JOIN south_director AS T2 ON T1.sale_id = T2.sale_id GROUP BY T1.sale_id
SELECT official_votes, title FROM senior_sale
SELECT count(*) FROM south_director
SELECT count(*) FROM senior_sale AS T1 JOIN mountain_coach AS T2 ON T1.sale_id = T2.sale_id WHERE T1.rent = 762
SELECT month FROM mountain_coach GROUP BY month HAVING count(*) >= 2
SELECT title FROM senior_sale WHERE rent > 225
SELECT count(*) FROM mountain_coach WHERE month = 'July'
SELECT T1.title FROM senior_sale AS T1 JOIN south_director AS T2 ON T1.sale_id = T2.sale_id ORDER BY T2.quantity DESC LIMIT 1
SELECT T2.name FROM mobile_stadium AS T1 JOIN mountain_coach AS T2 ON T1.stadium_id = T2.stadium_id WHERE T1.country = 'France'
SELECT 1
SELECT name FROM mountain_coach WHERE credits > 10
SELECT avg(T2.level) FROM mobile_stadium AS T1 JOIN mountain_coach AS T2 ON T1.stadium_id = T2.stadium_id WHERE T1.country = 'France'
SELECT name FROM mobile_stadium WHERE country = 'France'
SELECT T1.official_votes FROM senior_sale AS T1 JOIN south_director AS T2 ON T1.sale_id = T2.sale_id ORDER BY T2.quantity DESC LIMIT 1
SELECT count(*) FROM truck WHERE truck_id NOT IN (SELECT truck_id FROM cat)
SELECT count(DISTINCT month) FROM farmer
SELECT avg(hours), month FROM farmer GROUP BY month
SELECT T1.net_distance FROM truck AS T1 JOIN author AS T2 ON T1.truck_id = T2.truck_id GROUP BY T1.truck_id ORDER BY count(*) DESC LIMIT 1
SELECT size FROM truck ORDER BY net_distance DESC LIMIT 5
SELECT target_level, cost FROM health_review
SELECT T2.net_distance, T2.size FROM modern_factory AS T1 JOIN truck AS T2 ON T1.factory_id = T2.factory_id WHERE T1.price <= 714
SELECT count(*), T1.name FROM farmer AS T1 JOIN modern_factory AS T2 ON T1.farmer_id = T2.farmer_id GROUP BY T1.farmer_id
SELECT name FROM farmer WHERE hours > 3 AND farmer_id NOT IN (SELECT farmer_id FROM modern_factory WHERE revenue = 248)
SELECT size, net_distance FROM truck WHERE truck_id NOT IN (SELECT truck_id FROM cat)
SELECT max(members), gender FROM author GROUP BY gender
SELECT hours, name FROM farmer
SELECT T1.revenue FROM modern_factory AS T1 JOIN health_review AS T2 ON T1.factory_id = T2.factory_id GROUP BY T1.factory_id ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT month FROM farmer GROUP BY month ORDER BY count(*) DESC LIMIT 1
SELECT sum(last_credits) FROM chef WHERE depth > 214
SELECT T1.end_seats FROM mountain_manager AS T1 JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id ORDER BY T2.level DESC LIMIT 1
SELECT 1
SELECT count(*) FROM mountain_manager WHERE gender = 'male'
SELECT T1.tax FROM mountain_manager AS T1 JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id ORDER BY T2.level LIMIT 1
SELECT T1.name, T1.distance FROM senior_country AS T1 JOIN chef AS T2 ON T1.country_id = T2.country_id WHERE T2.depth < 399 GROUP BY T1.country_id ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT name FROM senior_country WHERE distance > 300
SELECT count(*), gender FROM mountain_manager GROUP BY gender
SELECT count(*) FROM senior_country AS T1 JOIN restaurant AS T2 ON T1.country_id = T2.country_id WHERE T1.level < 5
SELECT count(*), brand FROM restaurant GROUP BY brand
SELECT name, distance FROM senior_country WHERE country_id NOT IN (SELECT country_id FROM chef)
SELECT min(T2.level) FROM mountain_manager AS T1 JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id WHERE T1.tax >= 71
SELECT name FROM senior_country WHERE distance > 294
SELECT avg(fee), sum(fee) FROM restaurant WHERE brand = 'Apex'
SELECT count(*) FROM house WHERE score = 65
SELECT 1
SELECT sum(goals) FROM night_captain
SELECT T1.title FROM mobile_exam AS T1 JOIN night_captain AS T2 ON T1.exam_id = T2.exam_id WHERE T2.goals > 23 GROUP BY T1.exam_id ORDER BY count(*) DESC LIMIT 1
SELECT depth FROM mobile_exam ORDER BY depth LIMIT 1
SELECT DISTINCT T1.points FROM summer_agent AS T1 JOIN mobile_exam AS T2 ON T1.agent_id = T2.agent_id WHERE T2.type = 'special'
SELECT type FROM mobile_exam WHERE exam_id NOT IN (SELECT exam_id FROM night_captain)
SELECT T1.type FROM mobile_exam AS T1 JOIN night_captain AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id ORDER BY count(*) DESC LIMIT 1
SELECT T1.depth, T1.title FROM mobile_exam AS T1 JOIN night_captain AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT T1.name, T1.points FROM summer_agent AS T1 JOIN mobile_exam AS T2 ON T1.agent_id = T2.agent_id WHERE T2.type = 'special'
SELECT name FROM night_captain WHERE goals = 14 ORDER BY name
SELECT name, income FROM new_camp ORDER BY cost DESC LIMIT 3
SELECT count(*), type FROM mobile_exam GROUP BY type
SELECT min(score) FROM house
SELECT count(DISTINCT cuisine) FROM house
SELECT count(*) FROM mobile_exam AS T1 JOIN night_captain AS T2 ON T1.exam_id = T2.exam_id WHERE T1.type = 'special'
SELECT max(T2.size) FROM castle AS T1 JOIN mobile_school AS T2 ON T1.castle_id = T2.castle_id WHERE T1.points > 36
SELECT T1.size FROM mobile_school AS T1 JOIN bike AS T2 ON T1.school_id = T2.school_id GROUP BY T1.school_id HAVING count(*) > 1
SELECT count(DISTINCT state) FROM mobile_school
SELECT revenue FROM mobile_school WHERE revenue < 798 AND school_id NOT IN (SELECT school_id FROM bike WHERE country = 'Norway')
SELECT points FROM castle WHERE points BETWEEN 36 AND 49 AND castle_id NOT IN (SELECT castle_id FROM mobile_school WHERE size < 35)
SELECT votes, end_power FROM bike
SELECT amount FROM castle WHERE name LIKE '%Summit%'
SELECT min(revenue), sum(revenue) FROM mobile_school
SELECT max(end_power), month FROM bike GROUP BY month
SELECT 1
SELECT 1
SELECT name FROM castle WHERE amount < 638 AND castle_id NOT IN (SELECT castle_id FROM bike WHERE end_power < 363)
SELECT count(*), country FROM bike GROUP BY country
SELECT votes, month FROM bike ORDER BY end_power DESC LIMIT 1
SELECT count(*) FROM actor AS T1 JOIN story AS T2 ON T1.id = T2.actor_id WHERE T1.color = 'yellow'
SELECT name FROM warehouse WHERE weight > (SELECT avg(weight) FROM warehouse)
SELECT count(*) FROM warehouse WHERE scale = 'large'
SELECT T2.name, T2.weight FROM actor AS T1 JOIN warehouse AS T2 ON T1.id = T2.actor_id WHERE T1.color = 'red'
SELECT count(*) FROM story WHERE depth < 297
SELECT color, credits FROM actor WHERE id NOT IN (SELECT actor_id FROM story)
SELECT DISTINCT T1.name FROM actor AS T1 JOIN warehouse AS T2 ON T1.id = T2.actor_id WHERE T2.end_nationality = 'French'
SELECT T1.name FROM actor AS T1 JOIN story AS T2 ON T1.id = T2.actor_id GROUP BY T1.id HAVING count(*) >= 2
SELECT 1
SELECT DISTINCT T1.name FROM actor AS T1 JOIN story AS T2 ON T1.id = T2.actor_id WHERE T2.depth <= 50
SELECT name FROM actor WHERE target_debt < 349
SELECT count(*), color FROM actor GROUP BY color
SELECT T1.name, T1.octane FROM falcon AS T1 JOIN eclipse AS T2 ON T1.falcon_id = T2.falcon_id WHERE T2.thickness > 22 GROUP BY T1.falcon_id ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT sum(wattage) FROM velvet_audition
SELECT count(*) FROM velvet_audition AS T1 JOIN velvet_audition AS T2 ON T1.audition_id = T2.audition_id WHERE T1.wattage >= 174
SELECT 1
SELECT province FROM velvet_audition WHERE wattage > (SELECT avg(wattage) FROM velvet_audition)
SELECT 1
SELECT name FROM falcon WHERE octane < 22
SELECT 1
SELECT instrument FROM falcon GROUP BY instrument HAVING count(*) > 1
SELECT T1.octane, T1.instrument FROM falcon AS T1 JOIN eclipse AS T2 ON T1.falcon_id = T2.falcon_id GROUP BY T1.falcon_id HAVING count(*) > 2
SELECT avg(wattage), max(wattage) FROM velvet_audition WHERE province = 'Manito'
SELECT avg(wattage), min(wattage) FROM velvet_audition
SELECT 1
SELECT 1
SELECT DISTINCT T1.name, T1.octane FROM falcon AS T1 JOIN eclipse AS T2 ON T1.falcon_id = T2.falcon_id WHERE T2.diagnosis = 'asthma'
SELECT mineral FROM novelist GROUP BY mineral ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT 1
SELECT sum(T2.primary_pension) FROM violinist AS T1 JOIN harvest AS T2 ON T1.violinist_id = T2.violinist_id WHERE T1.wattage <= 391
SELECT primary_pension, name FROM harvest WHERE viewers < 974 ORDER BY name
SELECT 1
SELECT 1
SELECT 1
SELECT name FROM violinist WHERE humidity > 78
SELECT 1
SELECT 1
SELECT primary_pension, viewers FROM harvest
SELECT count(*) FROM harvest
SELECT 1
SELECT 1
SELECT DISTINCT T1.name FROM helmet AS T1 JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id WHERE T2.humidity >= 70
SELECT count(DISTINCT dialect) FROM falcon
SELECT T1.name FROM helmet AS T1 JOIN ancient_picnic AS T2 ON T1.helmet_id = T2.helmet_id ORDER BY T2.voltage DESC LIMIT 1
SELECT count(*) FROM helmet
SELECT 1
SELECT 1
SELECT 1
SELECT name, instrument FROM helmet ORDER BY viewers LIMIT 2
SELECT name FROM helmet WHERE instrument = 'banjo' AND helmet_id NOT IN (SELECT helmet_id FROM falcon WHERE dialect = 'Gaelic')
SELECT count(*) FROM helmet AS T1 JOIN helmet AS T2 ON T1.helmet_id = T2.helmet_id WHERE T1.calories <= 221
SELECT DISTINCT dialect FROM falcon
SELECT 1
SELECT 1
SELECT code FROM falcon ORDER BY code
SELECT 1
SELECT T1.name FROM helmet AS T1 JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id GROUP BY T1.helmet_id HAVING count(*) >= 3
SELECT T1.name, T1.dialect FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T2.hourly_viewers <= 708 GROUP BY T1.aquarium_id ORDER BY count(*) DESC LIMIT 1
SELECT count(DISTINCT dialect) FROM aquarium
SELECT count(*), T1.name FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id GROUP BY T1.aquarium_id
SELECT name FROM aquarium ORDER BY bonus DESC LIMIT 2
SELECT deposit FROM parade WHERE primary_wattage > 99
SELECT deposit, primary_wattage FROM parade
SELECT T2.name FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T1.religion = 'Lutheran'
SELECT count(*), flavor FROM aquarium GROUP BY flavor
SELECT DISTINCT T1.flavor, T1.dialect FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T2.deposit < 550
SELECT name, dialect FROM aquarium ORDER BY bonus LIMIT 1
SELECT name FROM aquarium WHERE flavor = 'vanilla'
SELECT 1
SELECT 1
SELECT 1
SELECT count(*) FROM jockey WHERE jockey_id IN (SELECT jockey_id FROM arctic_harvest WHERE province = 'Saskia')
SELECT count(*) FROM arctic_harvest WHERE harvest_id NOT IN (SELECT harvest_id FROM orchid)
SELECT 1
SELECT 1
SELECT province FROM arctic_harvest GROUP BY province HAVING count(*) >= 2
SELECT 1
SELECT province FROM arctic_harvest GROUP BY province ORDER BY count(*) DESC LIMIT 1
SELECT province FROM arctic_harvest WHERE viewers < 503 EXCEPT SELECT province FROM arctic_harvest WHERE viewers > 503
SELECT 1
SELECT name FROM jockey WHERE jockey_id NOT IN (SELECT jockey_id FROM orchid)
SELECT title FROM arctic_harvest ORDER BY title
SELECT count(*), province FROM arctic_harvest GROUP BY province
SELECT 1
SELECT title FROM velvet_auction ORDER BY wingspan DESC LIMIT 5
SELECT name, regional_pension FROM wooden_diver ORDER BY name
SELECT count(*), T1.code FROM sofa AS T1 JOIN wooden_diver AS T2 ON T1.id = T2.sofa_id GROUP BY T1.id
SELECT count(*), T1.title FROM velvet_auction AS T1 JOIN vineyard AS T2 ON T1.id = T2.auction_id GROUP BY T1.id
SELECT count(*), province FROM vineyard GROUP BY province
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT province FROM vineyard GROUP BY province HAVING count(*) > 3
SELECT T1.title FROM velvet_auction AS T1 JOIN vineyard AS T2 ON T1.id = T2.auction_id GROUP BY T1.id HAVING count(*) > 2
SELECT regional_pension FROM wooden_diver ORDER BY name
SELECT count(*) FROM vineyard WHERE province != 'Yukon'
SELECT 1
SELECT count(*), instrument FROM kettle GROUP BY instrument
SELECT title, primary_viewers, attendance FROM brochure
SELECT 1
SELECT instrument FROM kettle GROUP BY instrument HAVING count(*) > 1
SELECT 1
SELECT title, primary_viewers FROM brochure ORDER BY attendance LIMIT 1
SELECT 1
SELECT T2.title FROM kettle AS T1 JOIN brochure AS T2 ON T1.id = T2.kettle_id WHERE T1.mileage < 575
SELECT count(*), T1.name FROM kettle AS T1 JOIN goalie AS T2 ON T1.id = T2.kettle_id GROUP BY T1.id
SELECT 1
SELECT 1
SELECT title FROM brochure ORDER BY attendance LIMIT 5
SELECT 1
SELECT T1.name FROM kettle AS T1 JOIN brochure AS T2 ON T1.id = T2.kettle_id ORDER BY T2.attendance LIMIT 1
SELECT name, peak_fabric FROM diver WHERE diver_id IN (SELECT diver_id FROM debate WHERE penalty < 47)
SELECT count(*), instrument FROM diver GROUP BY instrument
SELECT T2.name, T2.fatalities FROM diver AS T1 JOIN diver AS T2 ON T1.diver_id = T2.diver_id WHERE T1.peak_fabric = 'denim'
SELECT 1
SELECT count(*), T1.name FROM diver AS T1 JOIN debate AS T2 ON T1.diver_id = T2.diver_id GROUP BY T1.diver_id
SELECT T2.name FROM debate AS T1 JOIN debate AS T2 ON T1.debate_id = T2.debate_id WHERE T1.spare_province = 'Manito'
SELECT name FROM debate WHERE thickness < (SELECT avg(thickness) FROM debate)
SELECT avg(fatalities) FROM diver
SELECT name, mineral FROM diver WHERE instrument = 'oboe' AND fatalities < (SELECT avg(fatalities) FROM diver)
SELECT 1
SELECT count(*) FROM debate WHERE thickness BETWEEN 39 AND 43
SELECT count(*) FROM debate WHERE spare_province = 'Manito'
SELECT 1
SELECT spare_province FROM debate GROUP BY spare_province ORDER BY count(*) DESC LIMIT 1
SELECT name, mineral FROM diver ORDER BY name
SELECT name FROM debate WHERE thickness BETWEEN 39 AND 46 AND penalty < (SELECT avg(penalty) FROM debate)
SELECT name FROM polar_gardener UNION SELECT title FROM polar_sketch
SELECT count(*), T1.name FROM polar_gardener AS T1 JOIN polar_gardener AS T2 ON T1.gardener_id = T2.gardener_id GROUP BY T1.gardener_id
SELECT 1
SELECT 1
SELECT avg(humidity), min(humidity) FROM polar_sketch
SELECT name, penalty FROM polar_gardener WHERE gardener_id NOT IN (SELECT gardener_id FROM polar_gardener)
SELECT T1.penalty FROM polar_gardener AS T1 JOIN dolphin AS T2 ON T1.gardener_id = T2.gardener_id GROUP BY T1.gardener_id HAVING count(*) > 2
SELECT T1.mineral FROM polar_gardener AS T1 JOIN polar_sketch AS T2 ON T1.gardener_id = T2.gardener_id ORDER BY T2.humidity DESC LIMIT 1
SELECT avg(bonus), peak_flavor FROM dolphin GROUP BY peak_flavor
SELECT title FROM polar_sketch WHERE diagnosis = 'measles' AND humidity < 56
SELECT mineral FROM polar_gardener WHERE continent = 'Asia'
SELECT name FROM polar_gardener
SELECT 1
SELECT T1.name FROM polar_gardener AS T1 JOIN dolphin AS T2 ON T1.gardener_id = T2.gardener_id ORDER BY T2.bonus DESC LIMIT 1
SELECT continent FROM polar_gardener WHERE mineral = 'basalt' INTERSECT SELECT continent FROM polar_gardener WHERE penalty < 54
SELECT 1
SELECT count(*), currency FROM arctic_wedding GROUP BY currency
SELECT currency FROM arctic_wedding GROUP BY currency ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT 1
SELECT T1.name FROM coastal_drummer AS T1 JOIN arctic_wedding AS T2 ON T1.drummer_id = T2.drummer_id GROUP BY T1.drummer_id HAVING count(*) >= 3
SELECT name FROM arctic_wedding ORDER BY name
SELECT 1
SELECT wattage FROM coastal_drummer WHERE name LIKE '%Lindqvist%'
SELECT 1
SELECT 1
SELECT 1
SELECT T1.regional_currency FROM wooden_diver AS T1 JOIN helmet AS T2 ON T1.diver_id = T2.diver_id GROUP BY T1.diver_id HAVING count(*) >= 3
SELECT T2.voltage FROM brewery AS T1 JOIN wooden_diver AS T2 ON T1.brewery_id = T2.brewery_id WHERE T1.fatalities = 49
SELECT count(*), mineral FROM helmet GROUP BY mineral
SELECT name FROM brewery WHERE name LIKE '%Björnchard%'
SELECT T1.voltage FROM wooden_diver AS T1 JOIN helmet AS T2 ON T1.diver_id = T2.diver_id GROUP BY T1.diver_id HAVING count(*) > 1
SELECT 1
SELECT count(*) FROM brewery AS T1 JOIN wooden_diver AS T2 ON T1.brewery_id = T2.brewery_id WHERE T1.fatalities > 59
SELECT name FROM brewery ORDER BY name
SELECT count(*) FROM wooden_diver WHERE voltage <= 177
SELECT count(*), T1.name FROM brewery AS T1 JOIN helmet AS T2 ON T1.brewery_id = T2.brewery_id GROUP BY T1.brewery_id
SELECT 1
SELECT 1
SELECT count(*) FROM brewery WHERE fatalities > 15
SELECT 1
SELECT 1
SELECT avg(octane), fabric FROM polar_ballad GROUP BY fabric
SELECT 1
SELECT 1
SELECT DISTINCT fabric FROM polar_ballad
SELECT 1
SELECT DISTINCT T1.name, T1.flavor FROM velvet_helicopter AS T1 JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id WHERE T2.spare_pension > 552
SELECT flavor FROM velvet_helicopter WHERE helicopter_id NOT IN (SELECT helicopter_id FROM polar_ballad)
SELECT T1.name, T1.wattage FROM velvet_helicopter AS T1 JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id GROUP BY T1.helicopter_id ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT count(*), T1.name FROM velvet_helicopter AS T1 JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id GROUP BY T1.helicopter_id
SELECT name FROM velvet_helicopter WHERE helicopter_id IN (SELECT helicopter_id FROM polar_ballad WHERE octane < 76)
SELECT count(*), fabric FROM polar_ballad GROUP BY fabric
SELECT name FROM prison ORDER BY name
SELECT 1
SELECT 1
SELECT count(*), T1.title FROM sketch AS T1 JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id GROUP BY T1.sketch_id
SELECT 1
SELECT title FROM sketch UNION SELECT name FROM prison
SELECT title, fabric FROM sketch WHERE fabric != 'velvet' AND wattage < (SELECT avg(wattage) FROM sketch)
SELECT 1
SELECT fabric FROM sketch GROUP BY fabric ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT title, fabric FROM sketch WHERE wattage BETWEEN 326 AND 364
SELECT title, fabric FROM sketch WHERE wattage >= 834
SELECT dialect FROM sketch WHERE wattage < 570 INTERSECT SELECT dialect FROM sketch WHERE fabric = 'linen'
SELECT title FROM sketch WHERE dialect = 'Catalan' ORDER BY title
SELECT title, dialect FROM sketch WHERE wattage < 570
SELECT 1
SELECT name, fatalities FROM arctic_reservoir ORDER BY name
SELECT province FROM goalie ORDER BY bonus DESC LIMIT 5
SELECT T1.name, T1.occupation FROM arctic_reservoir AS T1 JOIN goalie AS T2 ON T1.id = T2.reservoir_id GROUP BY T1.id HAVING count(*) > 1
SELECT T1.code FROM helicopter AS T1 JOIN goalie AS T2 ON T1.id = T2.helicopter_id GROUP BY T1.id HAVING count(*) >= 3
SELECT 1
SELECT count(*) FROM arctic_reservoir WHERE wattage < 806
SELECT 1
SELECT occupation FROM arctic_reservoir GROUP BY occupation ORDER BY count(*) DESC LIMIT 1
SELECT province FROM goalie GROUP BY province ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT 1
SELECT 1
SELECT T1.code, T1.religion FROM helicopter AS T1 JOIN goalie AS T2 ON T1.id = T2.helicopter_id GROUP BY T1.id HAVING count(*) >= 2
SELECT name, fabric FROM valley WHERE calories BETWEEN 433 AND 570
SELECT name FROM arctic_reservoir WHERE id IN (SELECT reservoir_id FROM valley WHERE fabric = 'linen')
SELECT instrument FROM velvet_falcon GROUP BY instrument ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT min(octane), max(octane) FROM auction
SELECT count(*) FROM cathedral
SELECT deposit FROM velvet_falcon WHERE instrument = 'oboe' AND falcon_id NOT IN (SELECT falcon_id FROM cathedral WHERE thickness > 36)
SELECT 1
SELECT 1
SELECT 1
SELECT name, wattage FROM cathedral WHERE thickness BETWEEN 7 AND 24
SELECT 1
SELECT 1
SELECT name FROM cathedral UNION SELECT name FROM auction
SELECT name, name, name, attendance FROM coastal_diver
SELECT name FROM cathedral UNION SELECT name FROM coastal_diver
