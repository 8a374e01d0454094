"""English word rules on SQL text: each case is what the official tokeniser gives."""

from __future__ import annotations

import pytest

from finer_sql_lib.evaluation.spider.tokens import OfficialCrash, OfficialParseError, tokenise


@pytest.mark.parametrize(
    ("sql", "tokens"),
    [
        ("", []),
        ("SELECT T1.Name", ["select", "t1.name"]),
        ("a , b,c,1,2 , 3,d", ["a", ",", "b", ",", "c,1,2", ",", "3", ",", "d"]),
        ("a=b", ["a=b"]),
        ("a>=1", ["a", ">", "=1"]),
        ("a >= 1", ["a", ">=", "1"]),
        ("a ! = 1", ["a", "!=", "1"]),
        ("a <> 1", ["a", "<", ">", "1"]),
        ("count(*)", ["count", "(", "*", ")"]),
        ("x = 'It' AND y", ["x", "=", '"It"', "and", "y"]),
        ("x = 'It''s'", ["x", "=", "__literal_1____literal_3__"]),
        ("x LIKE'%A%'", ["x", "like__literal_1__"]),
        ("x = \"A 'b' c\"", ["x", "=", "__literal_1__b__literal_3__"]),
        ("`a`", ["`", "a", "`"]),
        ("a -- b", ["a", "--", "b"]),
        ("a-b - c", ["a-b", "-", "c"]),
        ("1.5 ; a.", ["1.5", ";", "a", "."]),
        ("a. b", ["a.", "b"]),
        ("cannot gonna wanna", ["can", "not", "gon", "na", "wan", "na"]),
        ("a..b", ["a", "..", "b"]),
        ("a::b", ["a", ":", ":b"]),
    ],
)
def test_golden_cases(sql: str, tokens: list[str]) -> None:
    assert tokenise(sql) == tokens


def test_an_odd_quote_is_an_official_failure() -> None:
    with pytest.raises(OfficialParseError, match="odd number of quote"):
        tokenise("SELECT 'a FROM t")
    assert issubclass(OfficialParseError, OfficialCrash)
