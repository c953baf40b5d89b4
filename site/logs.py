"""Structured logs: one JSON object a line."""

import datetime
import json
import logging
from contextvars import ContextVar

# Of the request that is being answered; set by `middleware.request_id`.
current_request_id: ContextVar[str] = ContextVar("request_id", default="")

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime"}


class JsonFormatter(logging.Formatter):
    """A record as JSON: time (UTC), level, logger, message, request, and whatever came with `extra`."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.datetime.fromtimestamp(record.created, datetime.UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        request_id = current_request_id.get() or getattr(getattr(record, "request", None), "request_id", "")
        if request_id:
            line["request_id"] = request_id
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        more = {key: str(value) for key, value in vars(record).items() if key not in _STANDARD}
        # In ASCII: a lone surrogate cannot be written at all, and some readers split lines at U+2028.
        return json.dumps({**more, **line})
