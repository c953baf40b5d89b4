"""A real mail server that does what a test asks of it: takes mails, refuses them, or hangs up."""

import contextlib
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller

TAKES = "250 OK"
NOT_NOW = "451 4.3.0 try it later"
NEVER = "554 5.7.1 no mail like this"
HANGS_UP = "hangs up"


@dataclass
class MailServer:
    """`answer` is given to what comes after DATA, `to_recipient` to RCPT."""

    answer: str = TAKES
    to_recipient: str = TAKES
    received: list[EmailMessage] = field(default_factory=list)
    connections: int = 0
    _lock: Any = field(default_factory=threading.Lock)

    async def handle_EHLO(self, server: Any, session: Any, envelope: Any, hostname: str, responses: Any) -> Any:  # noqa: N802
        session.host_name = hostname
        self.connections += 1
        return responses

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:  # noqa: N802
        if self.to_recipient == TAKES:
            envelope.rcpt_tos.append(address)
        return self.to_recipient.replace("ADDRESS", address)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        if self.answer in (TAKES, HANGS_UP):
            with self._lock:
                message: Any = message_from_bytes(envelope.content, policy=policy.default)
                self.received.append(message)
        if self.answer == HANGS_UP:
            server.transport.abort()
        return self.answer

    def addresses(self) -> list[str]:
        return sorted(str(message["To"]) for message in self.received)


@contextlib.contextmanager
def mail_server(settings: Any, **fields: Any) -> Iterator[MailServer]:
    """A server at a port of its own, and the settings that send mail to it."""
    server = MailServer(**fields)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    controller = Controller(server, hostname="127.0.0.1", port=port, enable_SMTPUTF8=False)
    controller.start()
    try:
        use(settings, port)
        yield server
    finally:
        controller.stop()


def use(settings: Any, port: int) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", port, 5
