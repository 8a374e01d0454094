SELECT DISTINCT T1.name FROM room AS T1 JOIN branch AS T2 ON T1.id = T2.room_id WHERE T2.party = 'Labour'
SELECT party FROM branch GROUP BY party HAVING count(*) >= 3
SELECT sum(members), party FROM branch GROUP BY party
SELECT sum(age) FROM national_boat WHERE height BETWEEN 123 AND 246
SELECT party FROM branch GROUP BY party HAVING count(*) > 3
SELECT name FROM market UNION SELECT name FROM art_employee
SELECT avg(height) FROM national_boat
SELECT 1
SELECT T1.annual_level, T1.start_credits FROM art_employee AS T1 JOIN market AS T2 ON T1.id = T2.employee_id ORDER BY T2.debt LIMIT 1
SELECT count(DISTINCT result) FROM home_stadium
SELECT count(*), T1.name FROM room AS T1 JOIN branch AS T2 ON T1.id = T2.room_id GROUP BY T1.id
SELECT name, annual_level FROM art_employee ORDER BY name
SELECT T2.floors FROM art_employee AS T1 JOIN home_sTadium AS T2 ON T1.id = T2.employee_id WHERE T1.annual_level = 1
SELECT code FROM national_boat WHERE height > 127 AND age < (SELECT avg(age) FROM national_boat)
SELECT count(*), result FROM home_stadium GROUP BY result
SELECT sum(floors), result FROM home_stadium GROUP BY result
SELECT target_department FROM ring WHERE tax > 30 EXCEPT SELECT target_department FROM ring WHERE tax < 8
SELECT code FROM river_company ORDER BY amount DESC LIMIT 1
SELECT code FROM river_company WHERE amount <= 237
SELECT T1.name, T1.target_department FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T2.degree = 'bachelor' GROUP BY T1.ring_id ORDER BY count(*) DESC LIMIT 1
SELECT name FROM ring UNION SELECT code FROM river_company
SELECT T1.name FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id ORDER BY T2.amount DESC LIMIT 1
SELECT count(*), degree FROM river_company GROUP BY degree
SELECT T1.name FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T2.degree = 'bachelor' GROUP BY T1.ring_id ORDER BY count(*) DESC LIMIT 1
SELECT target_department FROM ring WHERE tax < 30 INTERSECT SELECT target_department FROM ring WHERE tax > 30
SELECT DISTINCT T1.name, T1.tax FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T2.degree = 'bachelor'
SELECT code FROM river_company ORDER BY code
SELECT target_department FROM ring WHERE tax > 8 EXCEPT SELECT target_department FROM ring WHERE tax = 5
SELECT name FROM ring WHERE target_department >= 81
SELECT T2.code FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T1.target_department = 'Law'
SELECT avg(T2.amount) FROM ring AS T1 JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T1.tax > 30
SELECT count(*) FROM poem WHERE id NOT IN (SELECT poem_id FROM island)
SELECT count(*), T1.title FROM race AS T1 JOIN poem AS T2 ON T1.id = T2.race_id GROUP BY T1.id
SELECT max(depth), party FROM poem GROUP BY party
SELECT count(*) FROM poem WHERE depth >= 411
SELECT daily_amount, depth FROM poem WHERE party = 'Green'
SELECT count(*), party FROM poem GROUP BY party
SELECT DISTINCT T1.gross_year FROM poem AS T1 JOIN island AS T2 ON T1.id = T2.poem_id WHERE T2.copies < 441
SELECT count(*) FROM island
SELECT count(*) FROM race AS T1 JOIN poem AS T2 ON T1.id = T2.race_id WHERE T1.last_brand = 'Vega'
SELECT gross_year, daily_amount FROM poem WHERE depth < 457
SELECT party FROM poem GROUP BY party HAVING count(*) > 2
SELECT gross_year FROM poem WHERE daily_amount < 723
SELECT gross_year FROM poem ORDER BY daily_amount LIMIT 1
SELECT sum(T2.id) FROM race AS T1 JOIN poem AS T2 ON T1.id = T2.race_id WHERE T1.language = 'Japanese'
SELECT language FROM race GROUP BY language ORDER BY count(*) DESC LIMIT 1
SELECT party FROM poem WHERE daily_amount > 855 INTERSECT SELECT party FROM poem WHERE gross_year <= 1977
SELECT T1.start_nationality FROM junior_item AS T1 JOIN central_office AS T2 ON T1.item_id = T2.item_id GROUP BY T1.item_id HAVING count(*) >= 3
SELECT count(*) FROM race WHERE birth_age < 63
SELECT count(*) FROM junior_item AS T1 JOIN restaurant AS T2 ON T1.item_id = T2.item_id WHERE T1.height > 169
SELECT T1.hours FROM race AS T1 JOIN junior_item AS T2 ON T1.race_id = T2.race_id GROUP BY T1.race_id ORDER BY count(*) DESC LIMIT 1
SELECT T1.height, T1.power FROM junior_item AS T1 JOIN central_office AS T2 ON T1.item_id = T2.item_id ORDER BY T2.discount LIMIT 1
SELECT name FROM restaurant ORDER BY revenue DESC LIMIT 2
SELECT sum(T2.members) FROM junior_item AS T1 JOIN restaurant AS T2 ON T1.item_id = T2.item_id WHERE T1.language = 'French'
SELECT name FROM race WHERE hours = 21 ORDER BY name
SELECT T2.power, T2.language FROM race AS T1 JOIN junior_item AS T2 ON T1.race_id = T2.race_id WHERE T1.hours < 26
SELECT copies FROM central_office WHERE discount BETWEEN 47 AND 59
SELECT avg(hours), max(hours) FROM race WHERE hours < 21
SELECT name FROM race WHERE birth_age > 55
SELECT power FROM junior_item ORDER BY power LIMIT 1
SELECT format FROM restaurant GROUP BY format ORDER BY count(*) LIMIT 1
SELECT count(DISTINCT start_nationality) FROM junior_item
SELECT T1.name FROM race AS T1 JOIN junior_item AS T2 ON T1.race_id = T2.race_id ORDER BY T2.start_nationality DESC LIMIT 1
SELECT count(*) FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T1.rooms <= 12
SELECT native_department FROM castle GROUP BY native_department HAVING count(*) > 3
SELECT T1.name FROM castle AS T1 JOIN office AS T2 ON T1.castle_id = T2.castle_id ORDER BY T2.profit DESC LIMIT 1
SELECT name FROM castle WHERE native_department = 'History' AND price > (SELECT avg(price) FROM castle)
SELECT rooms, days FROM lawyer WHERE speed < 183 AND lawyer_id NOT IN (SELECT lawyer_id FROM client WHERE volume <= 256)
SELECT count(*), T1.name FROM lawyer AS T1 JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id GROUP BY T1.lawyer_id
SELECT T2.name, T2.pages FROM lawyer AS T1 JOIN client AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T1.population <= 578
SELECT native_department FROM castle GROUP BY native_department ORDER BY count(*) DESC LIMIT 1
SELECT count(DISTINCT native_department) FROM castle
SELECT T2.name FROM lawyer AS T1 JOIN client AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T1.population > 257
SELECT seats FROM client
SELECT name FROM office WHERE start_area < 529 AND profit > (SELECT avg(profit) FROM office)
SELECT code, shape FROM tool WHERE category = 'food'
SELECT local_revenue FROM street_contest WHERE title LIKE '%Silent%'
SELECT avg(sales) FROM tool WHERE shape = 'round'
SELECT title FROM street_contest WHERE power = 744 ORDER BY title
SELECT title, local_revenue FROM street_contest WHERE role = 'partner'
SELECT degree FROM tool WHERE sales > (SELECT avg(sales) FROM tool)
SELECT role FROM street_contest GROUP BY role HAVING count(*) >= 3
SELECT T1.title FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id GROUP BY T1.contest_id ORDER BY count(*) DESC LIMIT 1
SELECT code FROM tool
SELECT DISTINCT category FROM tool WHERE degree = 'master'
SELECT T1.title, T1.power FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id GROUP BY T1.contest_id ORDER BY count(*) DESC LIMIT 1
SELECT T1.local_revenue, T1.title FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T2.degree = 'doctorate' GROUP BY T1.contest_id ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM street_contest AS T1 JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T1.role = 'partner'
SELECT DISTINCT gender FROM theater
SELECT score FROM hospital WHERE score > (SELECT avg(score) FROM hospital)
SELECT cost, size, size FROM bike
SELECT official_month FROM public_visit WHERE name LIKE '%Lost%'
SELECT name FROM theater WHERE goals > (SELECT avg(goals) FROM theater)
SELECT name FROM hOspITAl ORDER BY current_Date LIMIT 1
SELECT T1.name FROM theater AS T1 JOIN public_visit AS T2 ON T1.id = T2.theater_id WHERE T2.official_month = 'October' GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1
SELECT count(*), T1.name FROM hospital AS T1 JOIN bike AS T2 ON T1.id = T2.hospital_id GROUP BY T1.id
SELECT T1.volume FROM hospital AS T1 JOIN theater AS T2 ON T1.id = T2.hospital_id GROUP BY T1.id ORDER BY count(*) LIMIT 1
SELECT name, gender FROM theater WHERE official_genre = 'rock'
SELECT count(*) FROM hospital WHERE id NOT IN (SELECT hospital_id FROM theater)
SELECT avg(T2.year) FROM hospital AS T1 JOIN theater AS T2 ON T1.id = T2.hospital_id WHERE T1.score = 35
SELECT name FROM hospital WHERE id NOT IN (SELECT hospital_id FROM theater)
SELECT count(*), T1.name FROM patient AS T1 JOIN shop AS T2 ON T1.patient_id = T2.patient_id GROUP BY T1.patient_id
SELECT count(*) FROM house WHERE goals > 5
SELECT name FROM shop ORDER BY name
SELECT count(*) FROM patient WHERE type = 'premium'
SELECT code FROM statue ORDER BY code
SELECT rank FROM theater
SELECT state FROM art_festival ORDER BY annual_discount DESC LIMIT 1
SELECT state FROM art_festival GROUP BY state HAVING count(*) > 3
SELECT avg(revenue), type FROM patient GROUP BY type
SELECT T1.name FROM patient AS T1 JOIN house AS T2 ON T1.patient_id = T2.patient_id ORDER BY T2.goals DESC LIMIT 1
SELECT state FROM art_festival ORDER BY title
SELECT state FROM art_festival GROUP BY state ORDER BY count(*) DESC LIMIT 1
SELECT code FROM statue WHERE salary BETWEEN 255 AND 477 AND statue_id NOT IN (SELECT statue_id FROM shop WHERE depth > 104)
SELECT T1.name, T1.type FROM patient AS T1 JOIN art_festival AS T2 ON T1.patient_id = T2.patient_id GROUP BY T1.patient_id HAVING count(*) >= 2
SELECT gender FROM theater WHERE gender = 'male' AND rank > (SELECT avg(rank) FROM theater)
SELECT votes FROM battle WHERE name LIKE 'Distant%'
SELECT count(*), T1.name FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id GROUP BY T1.tower_id
SELECT DISTINCT T1.name FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T2.current_material = 'steel'
SELECT DISTINCT cuisine FROM tower
SELECT T1.name, T1.cuisine FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T2.current_material = 'steel' GROUP BY T1.tower_id ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT current_material FROM car
SELECT name FROM tower WHERE last_hours < 19 AND tower_id NOT IN (SELECT tower_id FROM car WHERE current_material = 'steel')
SELECT name FROM battle WHERE budget < 502
SELECT T1.nationality, T1.last_hours FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T2.current_material = 'steel' GROUP BY T1.tower_id ORDER BY count(*) DESC LIMIT 1
SELECT 1
SELECT cuisine FROM tower WHERE nationality = 'Turkish' INTERSECT SELECT cuisine FROM tower WHERE last_hours < 29
SELECT cuisine FROM tower GROUP BY cuisine ORDER BY count(*) DESC LIMIT 1
SELECT current_material, members FROM car
SELECT current_material FROM car GROUP BY current_material ORDER BY count(*) DESC LIMIT 1
SELECT T2.current_material, T2.members FROM tower AS T1 JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T1.last_hours < 17
SELECT score FROM south_director ORDER BY name
SELECT T2.score FROM senior_sale AS T1 JOIN south_director AS T2 ON T1.sale_id = T2.sale_id WHERE T1.official_votes < 458
SELECT name, score FROM south_director WHERE quantity < 76 AND score < (SELECT avg(score) FROM south_director)
SELECT title FROM senior_sale WHERE rent > 279 AND sale_id NOT IN (SELECT sale_id FROM mountain_coach WHERE month = 'December')
SELECT T2.name FROM mobile_stadium AS T1 JOIN south_director AS T2 ON T1.stadium_id = T2.stadium_id WHERE T1.former_size > 66
SELECT sum(former_size) FROM mobile_stadium WHERE former_size >= 73
SELECT sum(former_size), min(former_size) FROM mobile_stadium
SELECT country FROM mobile_stadium WHERE former_size = 44 INTERSECT SELECT country FROM mobile_stadium WHERE former_size > 66
SELECT T1.official_votes FROM senior_sale AS T1 JOIN mobile_stadium AS T2 ON T1.sale_id = T2.sale_id GROUP BY T1.sale_id ORDER BY count(*) DESC LIMIT 1
SELECT credits FROM mountain_coach
SELECT T1.title FROM senior_sale AS T1 JOIN mobile_stadium AS T2 ON T1.sale_id = T2.sale_id ORDER BY T2.former_size DESC LIMIT 1
SELECT count(*) FROM south_director
SELECT count(*), month FROM mountain_coach GROUP BY month
SELECT name, former_size FROM mobile_stadium ORDER BY name
SELECT size FROM truck GROUP BY size HAVING count(*) > 2
SELECT count(*) FROM truck WHERE truck_id NOT IN (SELECT truck_id FROM cat)
SELECT count(*) FROM health_review
SELECT hours FROM farmer WHERE month = 'May'
SELECT T1.name FROM farmer AS T1 JOIN modern_factory AS T2 ON T1.farmer_id = T2.farmer_id WHERE T2.price <= 714 GROUP BY T1.farmer_id ORDER BY count(*) DESC LIMIT 1
SELECT avg(hours) FROM farmer
SELECT T3.title FROM farmer AS T1 JOIN modern_factory AS T2 ON T1.farmer_id = T2.farmer_id JOIN health_review AS T3 ON T2.factory_id = T3.factory_id WHERE T1.month = 'October'
SELECT size FROM truck ORDER BY size DESC LIMIT 1
SELECT count(DISTINCT month) FROM farmer
SELECT T1.price, T1.revenue FROM modern_factory AS T1 JOIN truck AS T2 ON T1.factory_id = T2.factory_id WHERE T2.size >= 55 GROUP BY T1.factory_id ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT month FROM farmer
SELECT T1.hours, T1.month FROM farmer AS T1 JOIN modern_factory AS T2 ON T1.farmer_id = T2.farmer_id ORDER BY T2.price DESC LIMIT 1
SELECT code FROM cat WHERE native_sales < 919
SELECT count(DISTINCT gender) FROM author
SELECT avg(hours), month FROM farmer GROUP BY month
SELECT sum(last_credits) FROM chef WHERE depth > 214
SELECT count(*) FROM senior_country AS T1 JOIN restaurant AS T2 ON T1.country_id = T2.country_id WHERE T1.level < 5
SELECT count(*) FROM senior_country AS T1 JOIN restaurant AS T2 ON T1.country_id = T2.country_id WHERE T1.distance < 434
SELECT distance, name FROM senior_country
SELECT name, tax FROM mountain_manager WHERE end_seats > 464
SELECT T1.tax, T1.end_seats FROM mountain_manager AS T1 JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id ORDER BY T2.level LIMIT 1
SELECT min(tax), gender FROM mountain_manager GROUP BY gender
SELECT distance FROM senior_country ORDER BY level LIMIT 1
SELECT distance FROM senior_country
SELECT count(*) FROM mountain_manager WHERE manager_id NOT IN (SELECT manager_id FROM senior_country)
SELECT name FROM chef WHERE points > 83
SELECT T2.brand, T2.scale FROM senior_country AS T1 JOIN restaurant AS T2 ON T1.country_id = T2.country_id WHERE T1.level = 5
SELECT T1.distance FROM senior_country AS T1 JOIN chef AS T2 ON T1.country_id = T2.country_id WHERE T2.category = 'travel' GROUP BY T1.country_id ORDER BY count(*) DESC LIMIT 1
SELECT net_method FROM restaurant GROUP BY net_method ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM house WHERE score = 65
SELECT 1
SELECT DISTINCT type FROM mobile_exam
SELECT title FROM mobile_exam WHERE type = 'special' AND depth < (SELECT avg(depth) FROM mobile_exam)
SELECT DISTINCT cuisine FROM house
SELECT name FROM house ORDER BY name
SELECT name FROM summer_agent WHERE debt < 515 AND agent_id NOT IN (SELECT agent_id FROM house WHERE score <= 65)
SELECT name FROM night_captain WHERE last_city = 'Berlin' ORDER BY name
SELECT name FROM summer_agent ORDER BY name
SELECT DISTINCT last_city FROM night_captain
SELECT title FROM mobile_exam WHERE type = 'premium' AND depth > (SELECT avg(depth) FROM mobile_exam)
SELECT T1.title, T1.depth FROM mobile_exam AS T1 JOIN new_camp AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id ORDER BY count(*) DESC LIMIT 1
SELECT T1.name FROM summer_agent AS T1 JOIN mobile_exam AS T2 ON T1.agent_id = T2.agent_id WHERE T2.type = 'special' GROUP BY T1.agent_id ORDER BY count(*) DESC LIMIT 1
SELECT sum(T2.score) FROM mobile_exam AS T1 JOIN house AS T2 ON T1.exam_id = T2.exam_id WHERE T1.depth = 108
SELECT count(DISTINCT type) FROM mobile_exam
SELECT max(T2.size) FROM castle AS T1 JOIN mobile_school AS T2 ON T1.castle_id = T2.castle_id WHERE T1.points > 36
SELECT T1.size FROM mobile_school AS T1 JOIN bike AS T2 ON T1.school_id = T2.school_id GROUP BY T1.school_id ORDER BY count(*) DESC LIMIT 1
SELECT amount FROM castle WHERE name LIKE '%Harbor%'
SELECT size FROM mobile_school GROUP BY size HAVING count(*) > 1
SELECT code FROM bike WHERE votes = 839 ORDER BY code
SELECT revenue, state FROM mobile_school
SELECT code FROM bike
SELECT amount FROM castle WHERE price > 877
SELECT count(*), T1.name FROM castle AS T1 JOIN bike AS T2 ON T1.castle_id = T2.castle_id GROUP BY T1.castle_id
SELECT count(*) FROM castle WHERE price > 243
SELECT state FROM mobile_school
SELECT size FROM mobile_school WHERE revenue > (SELECT avg(revenue) FROM mobile_school)
SELECT T1.name, T1.price FROM castle AS T1 JOIN CaStle AS T2 ON T1.castle_id = T2.castle_id ORDER BY T2.name
SELECT month FROM bike WHERE votes = 13 EXCEPT SELECT month FROM bike WHERE votes = 618
SELECT name FROM actor WHERE target_debt < (SELECT avg(target_debt) FROM actor)
SELECT count(*) FROM actor
SELECT name FROM actor WHERE color != 'yellow'
SELECT T1.credits FROM actor AS T1 JOIN warehouse AS T2 ON T1.id = T2.actor_id WHERE T2.scale = 'large' GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT T1.name FROM actor AS T1 JOIN story AS T2 ON T1.id = T2.actor_id WHERE T2.depth = 468
SELECT T2.name, T2.daily_volume FROM actor AS T1 JOIN story AS T2 ON T1.id = T2.actor_id WHERE T1.color = 'yellow'
SELECT DISTINCT color FROM actor
SELECT name FROM actor ORDER BY target_debt LIMIT 2
SELECT count(*) FROM warehouse WHERE end_nationality != 'Greek'
SELECT color FROM actor GROUP BY color HAVING count(*) > 3
SELECT name, credits FROM actor ORDER BY target_debt DESC LIMIT 1
SELECT weight, name FROM warehouse ORDER BY name
SELECT DISTINCT T1.credits, T1.color FROM actor AS T1 JOIN story AS T2 ON T1.id = T2.actor_id WHERE T2.daily_volume > 26
SELECT T2.name FROM actor AS T1 JOIN warehouse AS T2 ON T1.id = T2.actor_id WHERE T1.color = 'red'
SELECT 1
SELECT name, peak_breed FROM bAKEry WHERE peak_breed BETWEEN 222 AND 29
SELECT name FROM baker WHERE altitude < 108
SELECT 1
SELECT 1
SELECT mileage FROM baker ORDER BY altitude DESC LIMIT 1
SELECT name FROM faLcon WHERE instrument = 'banjo'
SELECT count(*) FROM velvet_audition
SELECT name FROM falcon WHERE octane < 22
SELECT province FROM velvet_audition GROUP BY province ORDER BY count(*) DESC LIMIT 1
SELECT count(*), T1.name FROM baker AS T1 JOIN falcon AS T2 ON T1.baker_id = T2.baker_id GROUP BY T1.baker_id
SELECT T1.instrument, T1.octane FROM falcon AS T1 JOIN eclipse AS T2 ON T1.falcon_id = T2.falcon_id WHERE T2.thickness >= 32 GROUP BY T1.falcon_id ORDER BY count(*) DESC LIMIT 1
SELECT T2.name FROM baker AS T1 JOIN falcon AS T2 ON T1.bAkery_id = T2.bAkery_id JOIN falcon DESC LIMIT 1
SELECT NULL, name FROM sofa WHERE name LIKE 'Beacon%'
SELECT thickness FROM eclipse WHERE diagnosis > 2 AND thickness < (SELECT avg(thickness) FROM eclipse)
SELECT min(peak_penalty), peak_breed FROM bakery GROUP BY peak_breed
SELECT instrument FROM referee GROUP BY instrument HAVING count(*) > 3
SELECT mineral FROM novelist GROUP BY mineral HAVING count(*) > 2
SELECT name, primary_pension FROM harvest WHERE viewers < 988 AND harvest_id NOT IN (SELECT harvest_id FROM novelist WHERE turnover < 71)
SELECT T1.name FROM harvest AS T1 JOIN novelist AS T2 ON T1.harvest_id = T2.harvest_id WHERE T2.mineral = 'marble' GROUP BY T1.harvest_id ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT T1.name, T1.thickness FROM violinist AS T1 JOIN harvest AS T2 ON T1.violinist_id = T2.violinist_id WHERE T2.primary_pension >= 289
SELECT avg(calories), instrument FROM ReFeree GROUP BY instrument
SELECT T2.name, T2.humidity FROM referee AS T1 JOIN violinist AS T2 ON T1.calories
SELECT T1.calories FROM ReFeree AS T1 JOIN violinist AS T2 ON T1.calories
SELECT mineral FROM novelist GROUP BY mineral HAVING count(*) < 3
SELECT 1
SELECT T1.name FROM harvest AS T1 JOIN novelist AS T2 ON T1.harvest_id = T2.harvest_id ORDER BY T2.turnover
SELECT count(*), T1.name FROM harvest AS T1 JOIN novelist AS T2 ON T1.harvest_id = T2.harvest_id GROUP BY T1.harvest_id
SELECT thickness FROM violinist WHERE mileage > 474
SELECT count(*) FROM referee WHERE calories < 771
SELECT count(*), instrument FROM referee GROUP BY instrument
SELECT T1.name FROM helmet AS T1 JOIN ancient_picnic AS T2 ON T1.helmet_id = T2.helmet_id ORDER BY T2.voltage DESC LIMIT 1
SELECT T2.hourly_octane FROM helmet AS T1 JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id WHERE T1.viewers = 402
SELECT count(*), dialect FROM falcon GROUP BY dialect
SELECT name FROM helmet WHERE turnover > 584 ORDER BY name
SELECT name, turnover FROM helmet WHERE turnover < (SELECT avg(turnover) FROM helmet)
SELECT code FROM falcon WHERE hourly_octane = 42 AND humidity > (SELECT avg(humidity) FROM falcon)
SELECT count(*) FROM ancient_picnic WHERE regional_flavor = 'mint'
SELECT name FROM ancient_picnic WHERE regional_flavor = 275 OR voltage = 27 OR voltage = 275
SELECT instrument FROM helmet GROUP BY instrument HAVING count(*) >= 2
SELECT count(*), T1.name FROM helmet AS T1 JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id GROUP BY T1.helmet_id
SELECT count(DISTINCT dialect) FROM falcon
SELECT max(calories), instrument FROM helmet GROUP BY instrument
SELECT dialect FROM falcon GROUP BY dialect HAVING count(*) > 3
SELECT instrument FROM helmet GROUP BY instrument HAVING count(*) > 2
SELECT T1.viewers FROM helmet AS T1 JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id GROUP BY T1.helmet_id ORDER BY count(*) DESC LIMIT 1
SELECT name FROM helmet WHERE turnover < 878 AND viewers < (SELECT avg(viewers) FROM helmet)
SELECT dialect FROM aquarium WHERE flavor = 'ginger' AND aquarium_id NOT IN (SELECT aquarium_id FROM parade WHERE primary_wattage > 695)
SELECT count(*), T1.name FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id GROUP BY T1.aquarium_id
SELECT 1
SELECT T1.religion FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id ORDER BY T2.hourly_viewers LIMIT 1
SELECT flavor FROM aquarium WHERE bonus > 475 INTERSECT SELECT flavor FROM aquarium WHERE religion = 'Jewish'
SELECT name FROM parade WHERE deposit >= 391 ORDER BY name
SELECT name FROM parade ORDER BY hourly_viewers LIMIT 2
SELECT max(bonus) FROM aquarium WHERE flavor = 'ginger'
SELECT T1.name FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id GROUP BY T1.aquarium_id HAVING count(*) >= 3
SELECT flavor FROM aquarium GROUP BY flavor HAVING count(*) >= 2
SELECT flavor FROM aquarium WHERE bonus < 350 INTERSECT SELECT flavor FROM aquarium WHERE religion = 'Hindu'
SELECT religion FROM aquarium WHERE flavor BETWEEN 8 AND 9 AND 9 OR 9 AND 9
SELECT T2.name FROM aquarium AS T1 JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T1.religion = 'Lutheran'
SELECT diagnosis FROM orchid GROUP BY diagnosis ORDER BY count(*) DESC LIMIT 1
SELECT count(DISTINCT diagnosis) FROM orchid
SELECT turnOVer, spare_humidity FROM orchid WHERE diagnosis = 'anemia'
SELECT count(*) FROM jockey AS T1 JOIN arctic_harvest AS T2 ON T1.jockey_id = T2.jockey_id
SELECT viewers, province FROM arctic_harvest GROUP BY province HAVING count(*) >= 3
SELECT name FROM jockey WHERE jockey_id NOT IN (SELECT jockey_id FROM arctic_harvest)
SELECT name FROM jockey WHERE wattage < 472 AND regional_attendance < (SELECT avg(regional_attendance) FROM jockey)
SELECT avg(viewers), avg(viewers) FROM arctic_harvest
SELECT 1
SELECT count(*) FROM orchid WHERE spare_humidity > 11
SELECT count(*) FROM jockey AS T1 JOIN arctic_harvest AS T2 ON T1.jockey_id = T2.jockey_id WHERE T1.wattage > 627
SELECT 1
SELECT max(viewers), province FROM arctic_harvest GROUP BY province
SELECT title FROM arctic_harvest WHERE province = 'Alberta'
SELECT max(spare_humidity), diagnosis FROM orchid GROUP BY diagnosis
SELECT hourly_calories, primary_voltage FROM bakery WHERE primary_voltage = 140 ORDER BY name
SELECT sum(primary_voltage) FROM bakery WHERE hourly_calories < 203
SELECT count(*) FROM vineyard AS T1 JOIN sofa AS T2 ON T1.id = T2.vineyard_id WHERE T1.turnover > 526
SELECT count(*), T1.name FROM wooden_diver AS T1 JOIN bakery AS T2 ON T1.id = T2.diver_id GROUP BY T1.id
SELECT code FROM sofa WHERE spare_thickness = 11 ORDER BY octane
SELECT count(*) FROM vineyard WHERE turnover > 450
SELECT max(T2.regional_pension) FROM sofa AS T1 JOIN wooden_diver AS T2 ON T1.id = T2.sofa_id WHERE T1.spare_thickness <= 11
SELECT count(DISTINCT province) FROM vineyard
SELECT T2.turnover FROM velvet_auction AS T1 JOIN vineyard AS T2 ON T1.id = T2.auction_id WHERE T1.latency > 115
SELECT name FROM wooden_diver WHERE regional_pension < 434 AND id NOT IN (SELECT diver_id FROM bakery WHERE hourly_calories = 203)
SELECT code, octane FROM soFA WHERE spare_thickness BETWEEN 21 AND 300
SELECT province FROM vineyard GROUP BY province HAVING count(*) >= 3
SELECT count(*) FROM vineyard AS T1 JOIN wooden_diver AS T2 ON T1.id = T2.vineyard_id WHERE T1.turnover <= 814
SELECT name FROM bakery WHERE hourly_calories = 61
SELECT T1.name, T1.mineral FROM goalie AS T1 JOIN helicopter AS T2 ON T1.id = T2.goalie_id GROUP BY T1.id ORDER BY count(*) DESC LIMIT 1
SELECT name FROM goalie WHERE -NULL = 173 ORDER BY name
SELECT count(*), primary_flavor FROM helicopter GROUP BY primary_flavor
SELECT name FROM kettle UNION SELECT title FROM brochure
SELECT mileage, name FROM kettle WHERE penalty < 54 ORDER BY name
SELECT min(latency), breed FROM helicopter GROUP BY breed
SELECT count(*), T1.name FROM kettle AS T1 JOIN brochure AS T2 ON T1.id = T2.kettle_id GROUP BY T1.id
SELECT count(*) FROM brochure WHERE attendance > 514
SELECT T1.FRozen_pension FROM goalie AS T1 JOIN helicopter AS T2 ON T1.id = T2.goalie_id GROUP BY T1.id HAVING count(*) > 1
SELECT T1.name FROM kettle AS T1 JOIN goalie AS T2 ON T1.id = T2.kettle_id GROUP BY T1.id HAVING count(*) >= 2
SELECT T1.penalty FROM kettle AS T1 JOIN goalie AS T2 ON T1.id = T2.kettle_id GROUP BY T1.id HAVING count(*) >= 2
SELECT fabric FROM helicopter WHERE breed = 'wlie'
SELECT primary_viewers FROM brochure WHERE attendance <= 514
SELECT count(*) FROM brOchure AS T1 JOIN brochure AS T2 ON T1.atTendance < 682
SELECT T1.name FROM goalie AS T1 JOIN helicopter AS T2 ON T1.id = T2.goalie_id GROUP BY T1.id HAVING count(*) >= 3
SELECT religion FROM brochure ORDER BY attendance DESC LIMIT 1
SELECT 1
SELECT count(*), peak_fabric FROM diver GROUP BY peak_fabric
SELECT spare_province FROM debate GROUP BY spare_province ORDER BY count(*) LIMIT 1
SELECT name FROM debate UNION SELECT name FROM diver
SELECT count(*) FROM diver
SELECT min(mineral) FROM diver
SELECT max(T2.penalty) FROM diver AS T1 JOIN debate AS T2 ON T1.diver_id = T2.diver_id WHERE T1.fatalities < 75
SELECT T2.spare_province, T2.penalty FROM diver AS T1 JOIN debate AS T2 ON T1.diver_id = T2.diver_id WHERE T1.peak_fabric > 1
SELECT name, fatalities, fatalities FROM diver WHERE fatalities = 29 AND fatalities < 29
SELECT count(*), T1.name FROM diver AS T1 JOIN debate AS T2 ON T1.diver_id = T2.diver_id GROUP BY T1.diver_id
SELECT spare_province FROM debate WHERE thickness < 39 EXCEPT SELECT spare_province FROM debate WHERE penalty = 28
SELECT count(*), T1.name FROM debate AS T1 JOIN wooden_compass AS T2 ON T1.debate_id = T2.debate_id GROUP BY T1.debate_id
SELECT name FROM diver WHERE diver_id NOT IN (SELECT diver_id FROM debate)
SELECT avg(fatalities), instrument FROM diver GROUP BY instrument
SELECT T1.name FROM diver AS T1 JOIN debate AS T2 ON T1.diver_id = T2.diver_id GROUP BY T1.diver_id ORDER BY count(*) LIMIT 1
SELECT name FROM polar_gardener UNION SELECT title FROM polar_sketch
SELECT DISTINCT T1.name FROM polar_gardener AS T1 JOIN dolphin AS T2 ON T1.gardener_id = T2.gardener_id WHERE T2.peak_flavor = 'ginger'
SELECT count(DISTINCT continent) FROM polar_gardener
SELECT count(*), diagnosis FROM polar_sketch GROUP BY diagnosis
SELECT 1
SELECT count(*) FROM polar_sketch WHERE diagnosis != 9
SELECT count(*) FROM polar_sketch WHERE humidity >= 41
SELECT T1.name FROM polar_gardener AS T1 JOIN dolphin AS T2 ON T1.gardener_id = T2.gardener_id WHERE T2.octane = 74 GROUP BY T1.gardener_id ORDER BY count(*) DESC LIMIT 1
SELECT T1.name FROM polar_gardener AS T1 JOIN dolphin AS T2 ON T1.gardener_id = T2.gardener_id GROUP BY T1.gardener_id HAVING count(*) >= 2
SELECT title FROM polar_sketch ORDER BY humidity DESC LIMIT 1
SELECT DISTINCT T1.name, T1.mineral FROM polar_gardener AS T1 JOIN polar_sketch AS T2 ON T1.gardener_id = T2.gardener_id WHERE T2.humidity < 70
SELECT DISTINCT diagnosis FROM polar_sketch
SELECT DISTINCT T1.name FROM polar_gardener AS T1 JOIN polar_sketch AS T2 ON T1.gardener_id = T2.gardener_id WHERE T2.humidity < 19
SELECT max(penalty), mineral FROM polar_gardener GROUP BY mineral
SELECT max(penalty), sum(penalty) FROM polar_gardener
SELECT count(*), T1.name FROM polar_gardener AS T1 JOIN polar_sketch AS T2 ON T1.gardener_id = T2.gardener_id GROUP BY T1.gardener_id
SELECT count(*), currency FROM arctic_wedding GROUP BY currency
SELECT currency FROM arctic_wedding GROUP BY currency ORDER BY count(*) DESC LIMIT 1
SELECT avg(altitude) FROM coastal_drummer WHERE wattage <= 250
SELECT count(DISTINCT currency) FROM arctic_wedding
SELECT currency FROM arctic_wedding GROUP BY currency ORDER BY count(*) LIMIT 1
SELECT name, wattage FROM coastal_drummer WHERE calories > 125
SELECT wattage FROM coastal_drummer WHERE calories > 468 AND drummer_id NOT IN (SELECT drummer_id FROM arctic_wedding)
SELECT T1.name FROM coastal_drummer AS T1 JOIN arctic_wedding AS T2 ON T1.drummer_id = T2.drummer_id GROUP BY T1.drummer_id HAVING count(*) > 2
SELECT avg(spare_octane) FROM coastal_drummer
SELECT avg(peak_turnover), currency FROM arctic_wedding GROUP BY currency
SELECT DISTINCT T1.name FROM coastal_drummer AS T1 JOIN arctic_wedding AS T2 ON T1.drummer_id = T2.drummer_id WHERE T2.currency = 'rupee'
SELECT count(*) FROM coastal_drummer WHERE drummer_id NOT IN (SELECT drummer_id FROM arctic_wedding)
SELECT count(*), T1.name FROM brewery AS T1 JOIN wooden_diver AS T2 ON T1.brewery_id = T2.brewery_id GROUP BY T1.brewery_id
SELECT name FROM brewery WHERE dialect != 'Oslo'
SELECT fatalities FROM brewery WHERE name LIKE '%female%'
SELECT name, fatalities FROM brewery ORDER BY name
SELECT min(voltage), regional_currency FROM wooden_diver GROUP BY regional_currency
SELECT T1.name FROM brewery AS T1 JOIN wooden_diver AS T2 ON T1.brewery_id = T2.brewery_id WHERE T2.regional_currency > 1 GROUP BY T1.brewery_id ORDER BY count(*) DESC LIMIT 1
SELECT count(*) FROM brewery AS T1 JOIN WoodeN_DIver AS T2 ON T1.brewery_id = T2.brewery_id WHERE T1.fatalities < 35
SELECT mineral FROM helmet ORDER BY spare_turnover LIMIT 1
SELECT DISTINCT T1.voltage FROM wooden_diver AS T1 JOIN helmet AS T2 ON T1.diver_id = T2.diver_id WHERE T2.spare_turnover > 216
SELECT voltage, regional_currency FROM wooden_diver
SELECT name, dialect FROM brewery WHERE fatalities < 35
SELECT name FROM brewery WHERE fatalities != 'Costenal'
SELECT spare_turnover FROM helmet
SELECT 1
SELECT name, flavor FROM velvet_helicopter WHERE helicopter_id NOT IN (SELECT helicopter_id FROM polar_ballad)
SELECT T1.name FROM velvet_helicopter AS T1 JOIN polar_ballad AS T2 ON T1.helicopter_id = T2.helicopter_id GROUP BY T1.helicopter_id ORDER BY count(*) DESC LIMIT 1
SELECT name FROM velvet_helicopter WHERE flavor != 'lemonguidereor' AND helicopter_id NOT IN (SELECT helicopter_id FROM polar_balLad WHERE spare_Pension > 459)
SELECT octane FROM polar_ballad ORDER BY spare_pension DESC LIMIT 1
SELECT flavor, wattage FROM velvet_helicopter WHERE wattage > (SELECT avg(wattage) FROM velvet_helicopter)
SELECT 1
SELECT name FROM velvet_helicopter
SELECT avg(wattage), min(wattage) FROM velvet_helicopter
SELECT name FROM velvet_helicopter ORDER BY wattage DESC LIMIT 1
SELECT sum(wattage), flavor FROM velvet_helicopter GROUP BY flavor
SELECT count(*) FROM polar_ballad WHERE fabric = 'wool'
SELECT spare_pension, octane FROM polar_ballad WHERE fabric = 'linen'
SELECT count(DISTINCT flavor) FROM velvet_helicopter
SELECT T1.flavor FROM velVet_helicopter AS T1 JOIN polar_Ballad AS T2 ON T1.helicopter_id = T2.helicopter_id ORDER BY T2.spare_pension DESC LIMIT 1
SELECT diagnosis FROM prison GROUP BY diagnosis ORDER BY count(*) DESC LIMIT 1
SELECT DISTINCT fabric FROM sketch
SELECT T2.name FROM sketch AS T1 JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id WHERE T1.fabric = 'linen'
SELECT dialect FROM sketch GROUP BY dialect ORDER BY count(*) DESC LIMIT 1
SELECT T1.title FROM sketch AS T1 JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id WHERE T2.altitude = 434 GROUP BY T1.sketch_id ORDER BY count(*) DESC LIMIT 1
SELECT altitude FROM prison WHERE diagnosis = 'eczema'
SELECT count(DISTINCT fabric) FROM sketch
SELECT T1.title, T1.wattage FROM sketch AS T1 JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id WHERE T2.altitude = 627 GROUP BY T1.sketch_id ORDER BY count(*) DESC LIMIT 1
SELECT name FROM prison ORDER BY altitude DESC LIMIT 1
SELECT DISTINCT dialect FROM sketch
SELECT diagnosis, altitude FROM prison
SELECT min(wattage), fabric FROM sketch GROUP BY fabric
SELECT T2.altitude FROM sketch AS T1 JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id WHERE T1.dialect = 'Bavarian'
SELECT avg(fatalities) FROM arctic_reservoir
SELECT fataliTies FROM arctic_reservoir GROUP BY fatalities HAVING count(*) > 1
SELECT code, instrument FROM helicopter group by code
SELECT code FROM helicopter WHERE humidity > 17 AND id NOT IN (SELECT helicopter_id FROM arctic_reservoir WHERE occupation = 1)
SELECT 1
SELECT 1
SELECT peak_octane FROM helicopter WHERE id NOT IN (SELECT helicopter_id FROM goalie)
SELECT T2.diagnosis FROM arctic_reservoir AS T1 JOIN goalie AS T2 ON T1.id = T2.reserVoir_id WHERE T1.occupation = 'tailor'
SELECT name FROM arctic_reservoir UNION SELECT code FROM helicopter
SELECT peak_octane FROM helicopter ORDER BY code
SELECT code FROM helicopter WHERE humidity < (SELECT avg(humidity) FROM helicopter)
SELECT diagnosis FROM goalie
SELECT occupation FROM arctic_reservoir GROUP BY occupation ORDER BY count(*) DESC LIMIT 1
SELECT province FROM goalie GROUP BY province HAVING count(*) > 3
SELECT count(*) FROM helicopter WHERE instrument = 'Huley'
SELECT code FROM helicopter ORDER BY humidity DESC LIMIT 1
SELECT count(*) FROM velvet_falcon
SELECT avg(turnover) FROM coastal_diver WHERE attendance < 684
SELECT max(octane) FROM auction WHERE octane < 56
SELECT dialect FROM auction WHERE name LIKE '%Thver%'
SELECT name FROM velvet_falcon WHERE deposit > (SELECT avg(deposit) FROM velvet_falcon)
SELECT name FROM cathedral WHERE thickness > 33
SELECT name, wattage FROM cathedral ORDER BY thickness LIMIT 1
SELECT name FROM cathedral WHERE alTitude > 77 AND wattage < (SELECT avg(wattage) FROM cathedral)
SELECT sum(thickness) FROM cathedral
SELECT name FROM auction WHERE octane < 64
SELECT T1.name, T1.deposit FROM velvet_falcon AS T1 JOIN cathedral AS T2 ON T1.falcon_id = T2.falcon_id ORDER BY T2.thickness DESC LIMIT 1
SELECT T1.name FROM auction AS T1 JOIN coastal_diver AS T2 ON T1.auction_id = T2.auction_id GROUP BY T1.auction_id HAVING count(*) > 1
SELECT 1
SELECT T2.name FROM cathedral AS T1 JOIN coastal_diver AS T2 ON T1.cathedral_id = T2.cathedral_id WHERE T1.wattage = 551
