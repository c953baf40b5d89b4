"""The log: one JSON object a line, whatever is logged."""

import io
import json
import logging
import sys

import pytest

from praktijkpodium.site.logs import JsonFormatter, current_request_id


@pytest.fixture
def log():
    """A logger and what it wrote."""
    written = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    handler = logging.StreamHandler(written)
    handler.setFormatter(JsonFormatter())
    logger = logging.Logger("praktijkpodium.test")  # noqa: LOG001 - one of its own, whose handlers nobody else sees
    logger.addHandler(handler)

    def lines():
        written.flush()
        return [json.loads(line) for line in written.buffer.getvalue().decode().splitlines()]

    return logger, lines


def test_a_line_says_when_how_bad_where_and_what(log):
    logger, lines = log
    logger.warning("%s is vol", "De emmer", extra={"bucket": "één", "size": 3})
    [line] = lines()
    assert line.pop("time").endswith("+00:00")
    assert line == {
        "level": "WARNING",
        "logger": "praktijkpodium.test",
        "message": "De emmer is vol",
        "bucket": "één",
        "size": "3",
    }


@pytest.mark.parametrize(
    "text", ["a\nb", "a\r\nb", "a\u2028b\u2029c\x85d", "\ud800", "“één” 🚀", '{"level": "INFO"}', "\0"]
)
def test_nothing_that_is_logged_makes_a_second_line_or_loses_one(log, text):
    logger, lines = log
    logger.info("gelezen: %s", text, extra={"path": text})
    [line] = lines()
    assert (line["message"], line["path"]) == (f"gelezen: {text}", text)


def test_what_comes_along_cannot_pose_as_the_line_itself(log):
    logger, lines = log
    logger.error("echt", extra={"level": "INFO", "logger": "onschuldig", "time": "gisteren"})
    [line] = lines()
    assert (line["level"], line["logger"], line["time"][:2]) == ("ERROR", "praktijkpodium.test", "20")


def test_an_exception_stays_on_its_line(log):
    logger, lines = log
    try:
        raise ValueError("mis\nmaar")  # noqa: TRY301
    except ValueError:
        logger.exception("het ging mis")
    [line] = lines()
    assert line["message"] == "het ging mis"
    assert line["exception"].startswith("Traceback")
    assert line["exception"].endswith("ValueError: mis\nmaar")


def test_the_request_is_named_only_during_a_request(log):
    logger, lines = log
    logger.info("voor")
    token = current_request_id.set("abc")
    logger.info("tijdens")
    current_request_id.reset(token)
    logger.info("na")
    assert [line.get("request_id") for line in lines()] == [None, "abc", None]


def test_all_of_a_record_that_python_itself_adds_is_left_out():
    record = logging.LogRecord("x", logging.INFO, __file__, 1, "hallo", None, None)
    record.message = record.getMessage()  # as another handler leaves it
    record.asctime = "nu"
    assert set(json.loads(JsonFormatter().format(record))) == {"time", "level", "logger", "message"}, sys.version
