"""The words of the sample's world: things, their attributes and values, known ones and ones that are held out.

Training databases, and those of dev split A, are named with the known words; those of split B with the held-out ones.
Only key columns (``name``, ``title``, ``id``) and the words of questions are common to both.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

Kind = Literal["person", "place", "thing", "work", "event"]


@dataclass(frozen=True, slots=True)
class Noun:
    """Something a table can be about."""

    word: str
    kind: Kind

    @property
    def plural(self) -> str:
        """As English writes it: all nouns here are regular.

        >>> Noun("city", "place").plural, Noun("coach", "person").plural, Noun("boat", "thing").plural
        ('cities', 'coaches', 'boats')
        """
        if self.word.endswith("y") and self.word[-2] not in "aeiou":
            return self.word[:-1] + "ies"
        return self.word + ("es" if self.word.endswith(("s", "x", "ch", "sh")) else "s")


@dataclass(frozen=True, slots=True)
class Measure:
    """A numeric attribute: bounds of its values, and the adjectives of its extremes ("oldest", "youngest")."""

    word: str
    low: int
    high: int
    most: str = ""
    least: str = ""
    is_real: bool = False


@dataclass(frozen=True, slots=True)
class Category:
    """A text attribute with few values."""

    word: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One set of words."""

    nouns: tuple[Noun, ...]
    modifiers: tuple[str, ...]
    measures: tuple[Measure, ...]
    categories: tuple[Category, ...]
    column_modifiers: tuple[str, ...]
    first_names: tuple[str, ...]
    last_names: tuple[str, ...]
    title_words: tuple[str, ...]
    terms: tuple[str, ...]

    def words(self) -> list[str]:
        """Every word, plurals excluded: what a tokenizer should know whole."""
        words = [noun.word for noun in self.nouns]
        words += [*self.modifiers, *self.column_modifiers, *self.terms]
        words += [measure.word for measure in self.measures] + [category.word for category in self.categories]
        words += [part for category in self.categories for value in category.values for part in value.split()]
        words += [*self.first_names, *self.last_names, *self.title_words]
        return list(dict.fromkeys(words))


def _nouns(**kinds: str) -> tuple[Noun, ...]:
    return tuple(Noun(word, kind) for kind, words in kinds.items() for word in words.split())  # type: ignore[arg-type]


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _measures(text: str) -> tuple[Measure, ...]:
    """Lines ``word low high [most least] [real]``."""
    measures = []
    for line in text.strip().splitlines():
        word, low, high, *rest = line.split()
        is_real = bool(rest) and rest[-1] == "real"
        most, least = (rest[0], rest[1]) if len(rest) - is_real == 2 else ("", "")
        measures.append(Measure(word, int(low), int(high), most.replace("-", " "), least.replace("-", " "), is_real))
    return tuple(measures)


def _categories(text: str) -> tuple[Category, ...]:
    """Lines ``word: value, value, ...``."""
    pairs = (line.split(": ") for line in text.strip().splitlines())
    return tuple(Category(word.strip(), tuple(values.split(", "))) for word, values in pairs)


@cache
def known() -> Lexicon:
    """The words of training and of split A."""
    return Lexicon(
        nouns=_nouns(
            person="""singer student teacher driver player coach doctor nurse patient author editor actor director
            manager employee customer member pilot chef farmer artist dancer lawyer judge engineer scientist visitor
            guest owner tenant client agent guide officer captain sailor trainer tutor""",
            place="""city country museum school college library hospital hotel restaurant station airport stadium
            theater park farm factory shop market village island harbor office bank gym clinic studio garden camp
            bridge tower castle region district branch warehouse""",
            thing="""car bus train ship boat plane bike truck camera phone laptop printer lamp engine machine
            product item ticket room house apartment course class team club band company dog cat horse bird tree
            plant flower wine cheese coin ring painting statue device tool robot""",
            work="""book song album film movie story poem paper report article magazine journal game recipe play
            project program contract policy""",
            event="""concert race tournament visit trip flight tour festival exam lesson meeting election
            contest booking payment sale repair delivery review treatment battle voyage""",
        ),
        modifiers=_words(
            """junior senior local national public private modern old new city music art sport health science winter
            summer night home royal green blue north south west east central mobile street river mountain"""
        ),
        measures=_measures("""
            age 18 80 oldest youngest
            price 5 900 most-expensive cheapest
            cost 10 800 costliest least-costly
            height 100 260 tallest shortest
            weight 2 300 heaviest lightest
            length 3 400 longest shortest
            size 1 90 largest smallest
            capacity 20 950
            rating 1 10 best-rated worst-rated real
            score 10 100
            salary 100 990 best-paid worst-paid
            budget 50 990
            population 100 999 most-populous least-populous
            area 10 900
            speed 20 400 fastest slowest
            distance 5 700 farthest nearest
            duration 10 300
            year 1950 2023 latest earliest
            points 0 120
            wins 0 60
            rank 1 99
            credits 1 12
            pages 40 900
            copies 10 990
            seats 2 600
            floors 1 60
            rooms 1 300
            stars 1 5
            sales 10 980
            profit 1 700 most-profitable least-profitable
            revenue 20 990
            rent 100 900
            tax 1 90
            discount 1 60
            quantity 1 80
            amount 5 950
            hours 1 40
            days 1 30
            goals 0 45
            votes 10 990
            members 3 300
            temperature 1 40 warmest coldest
            depth 2 500 deepest shallowest
            power 20 800 strongest weakest
            volume 1 300 loudest quietest
            level 1 9
            income 100 980 richest poorest
            debt 1 700
            fee 1 200
            grade 1 100
        """),
        categories=_categories("""
            city: Paris, London, Madrid, Rome, Berlin, Vienna, Oslo, Lisbon, Zürich, Kraków, Boston, Chicago
            country: France, Spain, Italy, Germany, Austria, Norway, Portugal, Poland, Canada, Japan, Brazil, India
            color: red, green, blue, black, white, yellow, brown, silver
            type: basic, deluxe, standard, special, premium, regular, express
            status: active, closed, pending, open, cancelled, finished
            gender: male, female
            language: English, French, Spanish, German, Italian, Polish, Japanese, Português
            genre: drama, comedy, jazz, rock, folk, horror, classic, pop
            category: food, sport, travel, health, music, science, fashion
            nationality: French, British, American, Dutch, Swedish, Greek, Turkish
            department: History, Physics, Biology, Finance, Marketing, Law, Design
            position: forward, keeper, defender, leader, assistant, chief
            material: wood, steel, glass, stone, plastic, cotton, leather
            season: spring, summer, autumn, winter
            month: January, March, May, July, October, December
            shape: round, square, flat, oval, long
            style: modern, gothic, baroque, rustic, minimal
            brand: Apex, Nova, Orion, Zenith, Titan, Vega
            state: Texas, Ohio, Utah, Nevada, Oregon, Maine, Iowa
            climate: dry, humid, mild, cold, tropical
            cuisine: Thai, Greek, Mexican, Indian, Turkish, Korean
            method: card, cash, cheque, transfer, voucher
            format: digital, print, audio, video
            scale: small, medium, large, huge
            result: win, loss, draw, abandoned
            degree: bachelor, master, diploma, doctorate
            role: host, guest, sponsor, partner, umpire
            medal: gold, bronze, silver, none
            party: Liberal, Labour, Unity, Reform, Green
            weather: sunny, rainy, cloudy, windy, foggy
        """),
        column_modifiers=_words(
            """home birth base main first last current former local annual monthly daily net gross start end yearly
            target official native"""
        ),
        first_names=_words(
            """Anna Maria Peter Paul Laura Carlos Emma David Sofia Lucas Nina Oscar Clara Hugo Alice Victor Julia Simon
            Zoë José Łucja Björn"""
        ),
        last_names=_words(
            """Silva Novak Brown Rossi Weber Garcia Martin Kowalski Hansen Moreau Tanaka Costa Smith Jensen Müller
            O'Brien Núñez Lopez Fischer Dubois"""
        ),
        title_words=_words(
            """Golden Silent Lost Bright Hidden Broken Distant Gentle Wild Secret River Dream Shadow Garden Storm
            Mirror Lagoon Lantern Journey Harbor Summit Meadow Ember Crystal"""
        ),
        terms=_words(
            """major notable popular veteran cheap luxury busy famous heavy young rare leading top strong key early
            recent classic elite minor modest"""
        ),
    )


@cache
def held_out() -> Lexicon:
    """The words of split B, never seen in training."""
    return Lexicon(
        nouns=_nouns(
            person="""drummer sculptor baker plumber violinist goalie surgeon novelist referee gardener jockey diver
            butcher consul""",
            place="""cathedral aquarium bakery vineyard lighthouse monastery brewery reservoir canteen arcade valley
            prison""",
            thing="tractor helicopter violin sofa helmet parcel wallet kettle orchid falcon dolphin carpet compass",
            work="opera podcast ballad sketch symphony diary brochure sermon",
            event="auction regatta wedding parade surgery harvest debate audition eclipse picnic",
        ),
        modifiers=_words("coastal ancient electric wooden polar rural arctic velvet"),
        measures=_measures("""
            altitude 20 990
            wingspan 10 400
            humidity 1 99
            mileage 10 980
            bonus 5 600
            latency 1 300
            thickness 1 80
            wattage 10 900
            pension 50 900
            calories 30 990
            fatalities 0 90
            deposit 10 700
            turnover 20 980
            attendance 30 990
            penalty 1 60
            octane 10 99
            viewers 10 990
            voltage 5 400
        """),
        categories=_categories("""
            province: Alberta, Saskia, Ontario, Yukon, Manitoba
            dialect: Bavarian, Gaelic, Catalan, Walloon, Frisian
            fabric: velvet, linen, silk, denim, wool
            religion: Buddhist, Catholic, Hindu, Jewish, Lutheran
            breed: beagle, poodle, husky, collie, terrier
            diagnosis: asthma, measles, anemia, migraine, eczema
            instrument: cello, oboe, harp, banjo, flute
            flavor: vanilla, lemon, ginger, mint, cocoa
            continent: Asia, Europe, Africa, Oceania
            currency: dollar, peso, rupee, krone, złoty
            mineral: quartz, topaz, marble, granite, basalt
            occupation: clerk, miner, grocer, porter, tailor
        """),
        column_modifiers=_words("spare peak primary regional frozen hourly"),
        first_names=_words("Ingrid Tobias Yasmin Ravi Helga Kenji Amara Stefan Freya Mateo Çağla Søren"),
        last_names=_words("Lindqvist Okafor Haddad Petrov Yamamoto Ferrari Eriksen Bianchi Delgado Szabó"),
        title_words=_words("Crimson Winding Forgotten Marble Thunder Velvet Orchard Beacon Glacier Sparrow"),
        terms=_words("prime seasoned bulky scarce thriving frugal"),
    )
