"""A stand-in for clamd that misbehaves in the way that a test asks for."""

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator

Behaviour = Callable[[socket.socket], None]


@contextlib.contextmanager
def scanner(behave: Behaviour) -> Iterator[str]:
    """The address of a server that reads a whole request and then does what `behave` does."""
    listening = socket.create_server(("127.0.0.1", 0))
    connections: list[socket.socket] = []

    def serve() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listening.accept()
                connections.append(connection)
                threading.Thread(target=answer, args=[connection], daemon=True).start()

    def answer(connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            received = b""
            # The last bytes of a PING and of an INSTREAM (an empty chunk).
            while not received.endswith((b"zPING\0", b"\0\0\0\0")):
                received += connection.recv(1 << 16)
            behave(connection)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"tcp://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(5)
        for connection in connections:
            connection.close()


def says(words: bytes) -> Behaviour:
    return lambda connection: connection.sendall(words)


@contextlib.contextmanager
def closed_port() -> Iterator[int]:
    """A port on which nobody listens, and that nobody else can take meanwhile."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]
