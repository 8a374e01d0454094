SELECT DISTINCT T1.name FROM room AS T1 INNER JOIN branch AS T2 ON T1.id = T2.room_id WHERE T2.party = 'Labour'
SELECT party FROM branch GROUP BY party HAVING COUNT(id) >= 3
SELECT party, SUM(members) AS sum_members FROM branch GROUP BY party
SELECT SUM(age) FROM national_boat WHERE height BETWEEN 123 AND 246
SELECT party FROM branch GROUP BY party HAVING COUNT(id) > 3
SELECT name FROM market
SELECT AVG(height) FROM national_boat
SELECT code FROM national_boat ORDER BY height DESC LIMIT 1
SELECT T1.annual_level, T1.start_credits FROM art_employee AS T1 INNER JOIN market AS T2 ON T1.id = T2.employee_id ORDER BY T2.debt ASC LIMIT 1
SELECT COUNT(id) FROM home_stadium
SELECT T1.name, COUNT(T2.id) AS row_count FROM room AS T1 INNER JOIN branch AS T2 ON T1.id = T2.room_id GROUP BY T1.id
SELECT name, annual_level FROM art_employee ORDER BY name ASC
SELECT T2.floors FROM art_employee AS T1 INNER JOIN home_stadium AS T2 ON T1.id = T2.employee_id WHERE T1.annual_level = 1
SELECT code FROM national_boat WHERE height > 127 AND age < (SELECT AVG(age) FROM national_boat)
SELECT result, COUNT(id) AS row_count FROM home_stadium GROUP BY result
SELECT result, SUM(floors) AS sum_floors FROM home_stadium GROUP BY result
SELECT DISTINCT target_department FROM ring WHERE tax > 30
SELECT code FROM river_company ORDER BY amount DESC LIMIT 1
SELECT code FROM river_company WHERE amount <= 237
SELECT T1.name, T1.target_department FROM ring AS T1 INNER JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T2.degree = 'bachelor' GROUP BY T1.ring_id ORDER BY COUNT(T2.company_id) DESC LIMIT 1
SELECT name FROM ring
SELECT T1.name FROM ring AS T1 INNER JOIN river_company AS T2 ON T1.ring_id = T2.ring_id ORDER BY T2.amount DESC LIMIT 1
SELECT degree, COUNT(company_id) AS row_count FROM river_company GROUP BY degree
SELECT T1.name FROM ring AS T1 INNER JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T2.degree = 'bachelor' GROUP BY T1.ring_id ORDER BY COUNT(T2.company_id) DESC LIMIT 1
SELECT DISTINCT target_department FROM ring WHERE tax > 30
SELECT DISTINCT T1.name, T1.tax FROM ring AS T1 INNER JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T2.degree = 'bachelor'
SELECT code FROM river_company ORDER BY code ASC
SELECT DISTINCT target_department FROM ring WHERE tax > 8
SELECT name FROM ring WHERE target_department != 'Law'
SELECT T2.code FROM ring AS T1 INNER JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T1.target_department = 'Law'
SELECT AVG(T2.amount) FROM ring AS T1 INNER JOIN river_company AS T2 ON T1.ring_id = T2.ring_id WHERE T1.tax > 30
SELECT COUNT(id) FROM poem WHERE id NOT IN (SELECT poem_id FROM island)
SELECT T1.title, COUNT(T2.id) AS row_count FROM race AS T1 INNER JOIN poem AS T2 ON T1.id = T2.race_id GROUP BY T1.id
SELECT party, MAX(depth) AS max_depth FROM poem GROUP BY party
SELECT COUNT(id) FROM poem WHERE depth >= 411
SELECT daily_amount, depth FROM poem WHERE party = 'Green'
SELECT party, COUNT(id) AS row_count FROM poem GROUP BY party
SELECT DISTINCT T1.gross_year FROM poem AS T1 INNER JOIN island AS T2 ON T1.id = T2.poem_id WHERE T2.copies < 441
SELECT COUNT(id) FROM island
SELECT 1
SELECT gross_year, daily_amount FROM poem WHERE depth < 457
SELECT party FROM poem GROUP BY party HAVING COUNT(id) > 2
SELECT gross_year FROM poem WHERE daily_amount < 723
SELECT gross_year FROM poem ORDER BY daily_amount ASC LIMIT 1
SELECT T2.gross_year FROM race AS T1 INNER JOIN poem AS T2 ON T1.id = T2.race_id WHERE T1.language = 'Japanese'
SELECT language FROM race GROUP BY language ORDER BY COUNT(id) DESC LIMIT 1
SELECT 1
SELECT T1.start_nationality FROM junior_item AS T1 INNER JOIN central_office AS T2 ON T1.item_id = T2.item_id GROUP BY T1.item_id HAVING COUNT(T2.office_id) >= 3
SELECT 1
SELECT COUNT(T2.restaurant_id) FROM junior_item AS T1 INNER JOIN restaurant AS T2 ON T1.item_id = T2.item_id WHERE T1.height > 169
SELECT T1.hours FROM race AS T1 INNER JOIN junior_item AS T2 ON T1.race_id = T2.race_id GROUP BY T1.race_id ORDER BY COUNT(T2.item_id) DESC LIMIT 1
SELECT T1.height, T1.power FROM junior_item AS T1 INNER JOIN central_office AS T2 ON T1.item_id = T2.item_id ORDER BY T2.discount ASC LIMIT 1
SELECT name FROM restaurant ORDER BY revenue DESC LIMIT 2
SELECT T2.members FROM junior_item AS T1 INNER JOIN restaurant AS T2 ON T1.item_id = T2.item_id WHERE T1.language = 'French'
SELECT name FROM race WHERE hours = 21 ORDER BY name ASC
SELECT T2.power, T2.language FROM race AS T1 INNER JOIN junior_item AS T2 ON T1.race_id = T2.race_id WHERE T1.hours < 26
SELECT copies FROM central_office WHERE discount BETWEEN 47 AND 59
SELECT AVG(hours) FROM race WHERE hours < 21
SELECT name FROM race WHERE birth_age > 55
SELECT power FROM junior_item ORDER BY power ASC LIMIT 1
SELECT format FROM restaurant GROUP BY format ORDER BY COUNT(restaurant_id) ASC LIMIT 1
SELECT COUNT(DISTINCT start_nationality) FROM junior_item
SELECT T1.name FROM race AS T1 INNER JOIN junior_item AS T2 ON T1.race_id = T2.race_id ORDER BY T2.height DESC LIMIT 1
SELECT COUNT(T2.castle_id) FROM lawyer AS T1 INNER JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T1.rooms <= 12
SELECT native_department FROM castle GROUP BY native_department HAVING COUNT(castle_id) > 3
SELECT T1.name FROM castle AS T1 INNER JOIN office AS T2 ON T1.castle_id = T2.castle_id ORDER BY T2.profit DESC LIMIT 1
SELECT name FROM castle WHERE native_department = 'History' AND price > (SELECT AVG(price) FROM castle)
SELECT rooms, days FROM lawyer WHERE speed < 183 AND lawyer_id NOT IN (SELECT lawyer_id FROM client WHERE volume <= 25)
SELECT T1.name, COUNT(T2.castle_id) AS row_count FROM lawyer AS T1 INNER JOIN castle AS T2 ON T1.lawyer_id = T2.lawyer_id GROUP BY T1.lawyer_id
SELECT T2.name, T2.pages FROM lawyer AS T1 INNER JOIN client AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T1.population <= 578
SELECT T1.native_department FROM castle AS T1 INNER JOIN castle AS T2 ON T1.castle_id = T2.castle_id GROUP BY T1.castle_id ORDER BY COUNT(T2.castle_id) DESC LIMIT 1
SELECT COUNT(DISTINCT native_department) FROM castle
SELECT T2.name FROM lawyer AS T1 INNER JOIN client AS T2 ON T1.lawyer_id = T2.lawyer_id WHERE T1.population > 257
SELECT seats FROM client
SELECT name FROM office WHERE start_area < 529 AND profit > (SELECT AVG(profit) FROM office)
SELECT code, shape FROM tool WHERE category = 'food'
SELECT local_revenue FROM street_contest WHERE title LIKE '%Silent%'
SELECT AVG(sales) FROM tool WHERE shape = 'round'
SELECT title FROM street_contest WHERE power = 744 ORDER BY title ASC
SELECT title, local_revenue FROM street_contest WHERE role = 'partner'
SELECT degree FROM tool WHERE sales > (SELECT AVG(sales) FROM tool)
SELECT role FROM street_contest GROUP BY role HAVING COUNT(contest_id) >= 3
SELECT T1.title FROM street_contest AS T1 INNER JOIN tool AS T2 ON T1.contest_id = T2.contest_id GROUP BY T1.contest_id ORDER BY COUNT(T2.tool_id) DESC LIMIT 1
SELECT code FROM tool
SELECT DISTINCT category FROM tool WHERE degree = 'master'
SELECT T1.title, T1.power FROM street_contest AS T1 INNER JOIN tool AS T2 ON T1.contest_id = T2.contest_id GROUP BY T1.contest_id ORDER BY COUNT(T2.tool_id) DESC LIMIT 1
SELECT T1.local_revenue, T1.title FROM street_contest AS T1 INNER JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T2.degree = 'doctorate' GROUP BY T1.contest_id ORDER BY COUNT(T2.tool_id) DESC LIMIT 1
SELECT COUNT(T2.tool_id) FROM street_contest AS T1 INNER JOIN tool AS T2 ON T1.contest_id = T2.contest_id WHERE T1.role = 'partner'
SELECT DISTINCT gender FROM theater
SELECT score FROM hospital WHERE score > (SELECT AVG(score) FROM hospital)
SELECT cost, size FROM bike
SELECT official_month FROM public_visit WHERE name LIKE '%Lost%'
SELECT name FROM theater WHERE goals > (SELECT AVG(goals) FROM theater)
SELECT 1
SELECT T1.name FROM theater AS T1 INNER JOIN public_visit AS T2 ON T1.id = T2.theater_id WHERE T2.official_month = 'October' GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1
SELECT T1.name, COUNT(T2.id) AS row_count FROM hospital AS T1 INNER JOIN bike AS T2 ON T1.id = T2.hospital_id GROUP BY T1.id
SELECT T1.volume FROM hospital AS T1 INNER JOIN theater AS T2 ON T1.id = T2.hospital_id GROUP BY T1.id ORDER BY COUNT(T2.id) ASC LIMIT 1
SELECT name, gender FROM theater WHERE official_genre = 'rock'
SELECT COUNT(id) FROM hospital WHERE id NOT IN (SELECT hospital_id FROM theater)
SELECT AVG(T2.year) FROM hospital AS T1 INNER JOIN theater AS T2 ON T1.id = T2.hospital_id WHERE T1.score = 35
SELECT name FROM hospital WHERE id NOT IN (SELECT hospital_id FROM theater)
SELECT T1.name, COUNT(T2.shop_id) AS row_count FROM patient AS T1 INNER JOIN shop AS T2 ON T1.patient_id = T2.patient_id GROUP BY T1.patient_id
SELECT COUNT(house_id) FROM house WHERE goals > 5
SELECT name FROM shop ORDER BY name ASC
SELECT COUNT(patient_id) FROM patient WHERE type = 'premium'
SELECT code FROM statue ORDER BY code ASC
SELECT rank FROM theater
SELECT state FROM art_festival ORDER BY annual_discount DESC LIMIT 1
SELECT state FROM art_festival GROUP BY state HAVING COUNT(festival_id) > 3
SELECT type, AVG(revenue) AS avg_revenue FROM patient GROUP BY type
SELECT T1.name FROM patient AS T1 INNER JOIN house AS T2 ON T1.patient_id = T2.patient_id ORDER BY T2.goals DESC LIMIT 1
SELECT state FROM art_festival ORDER BY title ASC
SELECT state FROM art_festival GROUP BY state ORDER BY COUNT(festival_id) DESC LIMIT 1
SELECT code FROM statue WHERE salary BETWEEN 255 AND 477 AND statue_id NOT IN (SELECT statue_id FROM shop WHERE depth > 104)
SELECT T1.name, T1.type FROM patient AS T1 INNER JOIN art_festival AS T2 ON T1.patient_id = T2.patient_id GROUP BY T1.patient_id HAVING COUNT(T2.festival_id) >= 2
SELECT gender FROM theater WHERE gender = 'male' AND rank > (SELECT AVG(rank) FROM theater)
SELECT votes FROM battle WHERE name LIKE 'Distant%'
SELECT T1.name, COUNT(T2.car_id) AS row_count FROM tower AS T1 INNER JOIN car AS T2 ON T1.tower_id = T2.tower_id GROUP BY T1.tower_id
SELECT DISTINCT T1.name FROM tower AS T1 INNER JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T2.current_material = 'steel'
SELECT DISTINCT cuisine FROM tower
SELECT T1.name, T1.cuisine FROM tower AS T1 INNER JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T2.current_material = 'steel' GROUP BY T1.tower_id ORDER BY COUNT(T2.car_id) DESC LIMIT 1
SELECT DISTINCT current_material FROM car
SELECT name FROM tower WHERE last_hours < 19 AND tower_id NOT IN (SELECT tower_id FROM car WHERE current_material = 'steel')
SELECT name FROM battle WHERE budget < 502
SELECT T1.nationality, T1.last_hours FROM tower AS T1 INNER JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T2.current_material = 'steel' GROUP BY T1.tower_id ORDER BY COUNT(T2.car_id) DESC LIMIT 1
SELECT 1
SELECT 1
SELECT cuisine FROM tower GROUP BY cuisine ORDER BY COUNT(tower_id) DESC LIMIT 1
SELECT current_material, members FROM car
SELECT current_material FROM car GROUP BY current_material ORDER BY COUNT(car_id) DESC LIMIT 1
SELECT T2.current_material, T2.members FROM tower AS T1 INNER JOIN car AS T2 ON T1.tower_id = T2.tower_id WHERE T1.last_hours < 17
SELECT score FROM south_director ORDER BY name ASC
SELECT T2.score FROM senior_sale AS T1 INNER JOIN south_director AS T2 ON T1.sale_id = T2.sale_id WHERE T1.official_votes < 458
SELECT name, score FROM south_director WHERE quantity < 76 AND score < (SELECT AVG(score) FROM south_director)
SELECT title FROM senior_sale WHERE rent > 279 AND sale_id NOT IN (SELECT sale_id FROM mountain_coach WHERE month = 'December')
SELECT T2.name FROM mobile_stadium AS T1 INNER JOIN south_director AS T2 ON T1.stadium_id = T2.stadium_id WHERE T1.former_size > 66
SELECT SUM(former_size) FROM mobile_stadium WHERE former_size >= 73
SELECT 1
SELECT DISTINCT country FROM mobile_stadium WHERE former_size > 66
SELECT official_votes FROM senior_sale GROUP BY official_votes ORDER BY COUNT(sale_id) DESC LIMIT 1
SELECT credits FROM mountain_coach
SELECT T1.title FROM senior_sale AS T1 INNER JOIN mobile_stadium AS T2 ON T1.sale_id = T2.sale_id ORDER BY T2.former_size DESC LIMIT 1
SELECT COUNT(director_id) FROM south_director
SELECT month, COUNT(coach_id) AS row_count FROM mountain_coach GROUP BY month
SELECT name, former_size FROM mobile_stadium ORDER BY name ASC
SELECT T1.size FROM truck AS T1 INNER JOIN cat AS T2 ON T1.truck_id = T2.truck_id GROUP BY T1.truck_id HAVING COUNT(T2.cat_id) > 2
SELECT COUNT(truck_id) FROM truck WHERE truck_id NOT IN (SELECT truck_id FROM cat)
SELECT COUNT(review_id) FROM health_review
SELECT hours FROM farmer WHERE month = 'May'
SELECT T1.name FROM farmer AS T1 INNER JOIN modern_factory AS T2 ON T1.farmer_id = T2.farmer_id WHERE T2.price <= 714 GROUP BY T1.farmer_id ORDER BY COUNT(T2.factory_id) DESC LIMIT 1
SELECT AVG(hours) FROM farmer
SELECT 1
SELECT 1
SELECT COUNT(DISTINCT month) FROM farmer
SELECT T1.price, T1.revenue FROM modern_factory AS T1 INNER JOIN truck AS T2 ON T1.factory_id = T2.factory_id WHERE T2.size >= 55 GROUP BY T1.factory_id ORDER BY COUNT(T2.truck_id) DESC LIMIT 1
SELECT DISTINCT month FROM farmer
SELECT hours, month FROM farmer
SELECT code FROM cat WHERE native_sales < 919
SELECT COUNT(DISTINCT gender) FROM author
SELECT month, AVG(hours) AS avg_hours FROM farmer GROUP BY month
SELECT SUM(last_credits) FROM chef WHERE depth > 214
SELECT COUNT(T2.restaurant_id) FROM senior_country AS T1 INNER JOIN restaurant AS T2 ON T1.country_id = T2.country_id WHERE T1.level < 5
SELECT COUNT(T2.restaurant_id) FROM senior_country AS T1 INNER JOIN restaurant AS T2 ON T1.country_id = T2.country_id WHERE T1.distance < 434
SELECT distance, name FROM senior_country
SELECT name, tax FROM mountain_manager WHERE end_seats > 464
SELECT T1.tax, T1.end_seats FROM mountain_manager AS T1 INNER JOIN senior_country AS T2 ON T1.manager_id = T2.manager_id ORDER BY T2.level ASC LIMIT 1
SELECT gender, MIN(tax) AS min_tax FROM mountain_manager GROUP BY gender
SELECT distance FROM senior_country ORDER BY level ASC LIMIT 1
SELECT distance FROM senior_country
SELECT COUNT(manager_id) FROM mountain_manager WHERE manager_id NOT IN (SELECT manager_id FROM senior_country)
SELECT name FROM chef WHERE points > 83
SELECT T2.brand, T2.scale FROM senior_country AS T1 INNER JOIN restaurant AS T2 ON T1.country_id = T2.country_id WHERE T1.level = 5
SELECT T1.distance FROM senior_country AS T1 INNER JOIN chef AS T2 ON T1.country_id = T2.country_id WHERE T2.category = 'travel' GROUP BY T1.country_id ORDER BY COUNT(T2.chef_id) DESC LIMIT 1
SELECT net_method FROM restaurant GROUP BY net_method ORDER BY COUNT(restaurant_id) DESC LIMIT 1
SELECT COUNT(house_id) FROM house WHERE score = 65
SELECT 1
SELECT DISTINCT type FROM mobile_exam
SELECT title FROM mobile_exam WHERE type = 'special' AND depth < (SELECT AVG(depth) FROM mobile_exam)
SELECT DISTINCT cuisine FROM house
SELECT name FROM house ORDER BY name ASC
SELECT name FROM summer_agent WHERE debt < 515 AND agent_id NOT IN (SELECT agent_id FROM house WHERE score <= 65)
SELECT name FROM night_captain WHERE last_city = 'Berlin' ORDER BY name ASC
SELECT name FROM summer_agent ORDER BY name ASC
SELECT DISTINCT last_city FROM night_captain
SELECT title FROM mobile_exam WHERE type = 'premium' AND depth > (SELECT AVG(depth) FROM mobile_exam)
SELECT T1.title, T1.depth FROM mobile_exam AS T1 INNER JOIN new_camp AS T2 ON T1.exam_id = T2.exam_id GROUP BY T1.exam_id ORDER BY COUNT(T2.camp_id) DESC LIMIT 1
SELECT T1.name FROM summer_agent AS T1 INNER JOIN mobile_exam AS T2 ON T1.agent_id = T2.agent_id WHERE T2.type = 'special' GROUP BY T1.agent_id ORDER BY COUNT(T2.exam_id) DESC LIMIT 1
SELECT SUM(T2.score) FROM mobile_exam AS T1 INNER JOIN house AS T2 ON T1.exam_id = T2.exam_id WHERE T1.depth = 108
SELECT COUNT(DISTINCT type) FROM mobile_exam
SELECT MAX(T2.size) FROM castle AS T1 INNER JOIN mobile_school AS T2 ON T1.castle_id = T2.castle_id WHERE T1.points > 36
SELECT T1.size FROM mobile_school AS T1 INNER JOIN bike AS T2 ON T1.school_id = T2.school_id GROUP BY T1.school_id ORDER BY COUNT(T2.bike_id) DESC LIMIT 1
SELECT amount FROM castle WHERE name LIKE '%Harbor%'
SELECT T1.size FROM mobile_school AS T1 INNER JOIN bike AS T2 ON T1.school_id = T2.school_id GROUP BY T1.school_id HAVING COUNT(T2.bike_id) > 1
SELECT code FROM bike WHERE votes = 839 ORDER BY code ASC
SELECT revenue, state FROM mobile_school
SELECT 1
SELECT amount FROM castle WHERE price > 877
SELECT T1.name, COUNT(T2.bike_id) AS row_count FROM castle AS T1 INNER JOIN bike AS T2 ON T1.castle_id = T2.castle_id GROUP BY T1.castle_id
SELECT COUNT(castle_id) FROM castle WHERE price > 243
SELECT state FROM mobile_school
SELECT size FROM mobile_school WHERE revenue > (SELECT AVG(revenue) FROM mobile_school)
SELECT T1.name, T1.price FROM castle AS T1 INNER JOIN mobile_school AS T2 ON T1.castle_id = T2.castle_id GROUP BY T1.castle_id ORDER BY COUNT(T2.school_id) DESC LIMIT 1
SELECT DISTINCT month FROM bike WHERE votes = 138
SELECT name FROM actor WHERE target_debt < (SELECT AVG(target_debt) FROM actor)
SELECT COUNT(id) FROM actor
SELECT name FROM actor WHERE color != 'yellow'
SELECT T1.credits FROM actor AS T1 INNER JOIN warehouse AS T2 ON T1.id = T2.actor_id WHERE T2.scale = 'large' GROUP BY T1.id ORDER BY COUNT(T2.id) DESC LIMIT 1
SELECT DISTINCT T1.name FROM actor AS T1 INNER JOIN story AS T2 ON T1.id = T2.actor_id WHERE T2.depth = 468
SELECT T2.name, T2.daily_volume FROM actor AS T1 INNER JOIN story AS T2 ON T1.id = T2.actor_id WHERE T1.color = 'yellow'
SELECT DISTINCT color FROM actor
SELECT name FROM actor ORDER BY target_debt ASC LIMIT 2
SELECT COUNT(id) FROM warehouse WHERE end_nationality != 'Greek'
SELECT color FROM actor GROUP BY color HAVING COUNT(id) > 3
SELECT name, credits FROM actor ORDER BY target_debt DESC LIMIT 1
SELECT weight, name FROM warehouse ORDER BY name ASC
SELECT DISTINCT T1.credits, T1.color FROM actor AS T1 INNER JOIN story AS T2 ON T1.id = T2.actor_id WHERE T2.daily_volume > 26
SELECT T2.name FROM actor AS T1 INNER JOIN warehouse AS T2 ON T1.id = T2.actor_id WHERE T1.color = 'red'
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT COUNT(audition_id) FROM velvet_audition
SELECT name FROM falcon WHERE octane < 22
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT AVG(thickness), AVG(thickness) FROM eclipse
SELECT 1
SELECT 1
SELECT mineral FROM novelist GROUP BY mineral HAVING COUNT(novelist_id) > 2
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
SELECT thickness FROM violinist WHERE mileage > 474
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT dialect, COUNT(falcon_id) AS row_count FROM falcon GROUP BY dialect
SELECT name FROM helmet
SELECT 1
SELECT code FROM falcon WHERE hourly_octane < 42 AND humidity > (SELECT AVG(humidity) FROM falcon)
SELECT COUNT(picnic_id) FROM ancient_picnic WHERE regional_flavor = 'mint'
SELECT name FROM ancient_picnic WHERE regional_flavor = 'veorclalalalalalay'
SELECT 1
SELECT T1.name, COUNT(T2.falcon_id) AS row_count FROM helmet AS T1 INNER JOIN falcon AS T2 ON T1.helmet_id = T2.helmet_id GROUP BY T1.helmet_id
SELECT COUNT(DISTINCT dialect) FROM falcon
SELECT instrument FROM helmet
SELECT dialect FROM falcon GROUP BY dialect HAVING COUNT(falcon_id) > 3
SELECT 1
SELECT 1
SELECT name FROM helmet WHERE turnover < 878 AND viewers < (SELECT AVG(viewers) FROM helmet)
SELECT 1
SELECT T1.name, COUNT(T2.parade_id) AS row_count FROM aquarium AS T1 INNER JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id GROUP BY T1.aquarium_id
SELECT flavor FROM aquarium WHERE dialect = 'Bavar' AND bonus < (SELECT AVG(bonus) FROM aquarium)
SELECT T1.religion FROM aquarium AS T1 INNER JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id ORDER BY T2.hourly_viewers DESC LIMIT 1
SELECT DISTINCT flavor FROM aquarium WHERE bonus > 475
SELECT name FROM parade
SELECT name FROM parade ORDER BY hourly_viewers ASC LIMIT 2
SELECT MIN(bonus) FROM aquarium WHERE flavor = 'ginger'
SELECT T1.name FROM aquarium AS T1 INNER JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id GROUP BY T1.aquarium_id HAVING COUNT(T2.parade_id) >= 3
SELECT flavor FROM aquarium GROUP BY flavor HAVING COUNT(aquarium_id) >= 2
SELECT DISTINCT flavor FROM aquarium WHERE bonus = 'Hivor'
SELECT religion FROM aquarium WHERE flavor = 'lemon' AND bonus < (SELECT AVG(bonus) FROM aquarium)
SELECT T2.name FROM aquarium AS T1 INNER JOIN parade AS T2 ON T1.aquarium_id = T2.aquarium_id WHERE T1.religion = 'Lutheran'
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT viewers, COUNT(harvest_id) AS vvince FROM arctic_harvest GROUP BY viewers
SELECT 1
SELECT 1
SELECT viewers, title FROM arctic_harvest
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT province, MAX(viewers) AS max_viewers FROM arctic_harvest GROUP BY province
SELECT title FROM arctic_harvest WHERE province = 'Korean'
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT COUNT(DISTINCT province) FROM vineyard
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT name FROM kettle
SELECT mileage, name FROM kettle WHERE penalty < 54 ORDER BY name ASC
SELECT 1
SELECT T1.name, COUNT(T2.id) AS row_count FROM kettle AS T1 INNER JOIN brochure AS T2 ON T1.id = T2.kettle_id GROUP BY T1.id
SELECT COUNT(id) FROM brochure WHERE attendance > 514
SELECT 1
SELECT 1
SELECT T1.penalty FROM kettle AS T1 INNER JOIN goalie AS T2 ON T1.id = T2.kettle_id GROUP BY T1.id HAVING COUNT(T2.id) >= 2
SELECT 1
SELECT primary_viewers FROM brochure WHERE attendance <= 514
SELECT COUNT(T2.id) FROM kettle AS T1 INNER JOIN brochure AS T2 ON T1.id = T2.kettle_id WHERE T1.mileage < 682
SELECT 1
SELECT religion FROM brochure ORDER BY attendance DESC LIMIT 1
SELECT 1
SELECT peak_fabric, COUNT(diver_id) AS row_count FROM diver GROUP BY peak_fabric
SELECT spare_province FROM debate GROUP BY spare_province ORDER BY COUNT(debate_id) ASC LIMIT 1
SELECT name FROM debate
SELECT COUNT(diver_id) FROM diver
SELECT MIN(mineral) FROM diver
SELECT 1
SELECT T2.spare_province FROM diver AS T1 INNER JOIN debate AS T2 ON T1.diver_id = T2.diver_id WHERE T1.peak_fabric = 'drama'
SELECT 1
SELECT T1.name, COUNT(T2.debate_id) AS row_count FROM diver AS T1 INNER JOIN debate AS T2 ON T1.diver_id = T2.diver_id GROUP BY T1.diver_id
SELECT 1
SELECT 1
SELECT name FROM diver WHERE diver_id NOT IN (SELECT diver_id FROM debate)
SELECT 1
SELECT T1.name FROM diver AS T1 INNER JOIN debate AS T2 ON T1.diver_id = T2.diver_id GROUP BY T1.diver_id ORDER BY COUNT(T2.debate_id) ASC LIMIT 1
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
SELECT currency, COUNT(wedding_id) AS row_countding FROM arctic_wedding GROUP BY currency
SELECT 1
SELECT 1
SELECT COUNT(wedding_id) FROM arctic_wedding
SELECT 1
SELECT name, wattage FROM coastal_drummer WHERE calories > 125
SELECT 1
SELECT T1.name FROM coastal_drummer AS T1 INNER JOIN arctic_wedding AS T2 ON T1.drummer_id = T2.drummer_id GROUP BY T1.drummer_id HAVING COUNT(T2.wedding_id) > 2
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT T1.name, COUNT(T2.diver_id) AS row_count FROM brewery AS T1 INNER JOIN wooden_diver AS T2 ON T1.brewery_id = T2.brewery_id GROUP BY T1.brewery_id
SELECT name FROM brewery WHERE dialect = 'Missy'
SELECT 1
SELECT 1
SELECT 1
SELECT T1.name FROM brewery AS T1 INNER JOIN wooden_diver AS T2 ON T1.brewery_id = T2.brewery_id GROUP BY T1.brewery_id ORDER BY COUNT(T2.diver_id) DESC LIMIT 1
SELECT COUNT(brewery_id) FROM brewery WHERE fatalities < 35
SELECT 1
SELECT DISTINCT T1.voltage FROM wooden_diver AS T1 INNER JOIN helmet
SELECT 1
SELECT name, dialect FROM brewery WHERE fatalities < 35
SELECT 1
SELECT spare_turnover FROM helmet
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
SELECT DISTINCT fabric FROM sketch
SELECT T2.name FROM sketch AS T1 INNER JOIN prison AS T2 ON T1.sketch_id = T2.sketch_id WHERE T1.fabric = 'linen'
SELECT dialect FROM sketch GROUP BY dialect ORDER BY COUNT(sketch_id) DESC LIMIT 1
SELECT 1
SELECT 1
SELECT COUNT(DISTINCT fabric) FROM sketch
SELECT 1
SELECT 1
SELECT DISTINCT dialect FROM sketch
SELECT 1
SELECT fabric, MIN(wattage) AS minattage FROM sketch GROUP BY fabric
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT bonus FROM goalie ORDER BY bonus DESC LIMIT 5
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT 1
SELECT diagnosis FROM goalie
SELECT 1
SELECT province FROM goalie GROUP BY province HAVING COUNT(id) > 3
SELECT 1
SELECT 1
SELECT COUNT(falcon_id) FROM velvet_falcon
SELECT AVG(turnover) FROM coastal_diver WHERE attendance < 684
SELECT octane FROM auction WHERE octane < 56
SELECT dialect FROM auction WHERE name LIKE '%Th%'
SELECT 1
SELECT name FROM cathedral WHERE thickness > 33
SELECT name, wattage FROM cathedral ORDER BY thickness DESC LIMIT 1
SELECT 1
SELECT 1
SELECT name FROM auction WHERE octane < 64
SELECT 1
SELECT T1.name FROM auction AS T1 INNER JOIN coastal_diver AS T2 ON T1.auction_id = T2.auction_id GROUP BY T1.auction_id HAVING COUNT(T2.diver_id) > 1
SELECT 1
SELECT 1
