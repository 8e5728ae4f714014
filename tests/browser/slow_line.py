"""A line to the app on which everything arrives late, as from a server far away."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit, urlunsplit

Reader, Writer = asyncio.StreamReader, asyncio.StreamWriter
_CHUNK = 65_536  # bytes


@contextmanager
def slow_line(address: str, delay: float) -> Iterator[str]:
    """An address that leads to the app at ``address``; each way takes ``delay`` seconds longer, in order."""
    parts = urlsplit(address)
    loop = asyncio.new_event_loop()

    async def connected(reader: Reader, writer: Writer) -> None:
        far_reader, far_writer = await asyncio.open_connection(parts.hostname, parts.port)
        await asyncio.gather(_carry(reader, far_writer, delay), _carry(far_reader, writer, delay))

    thread = threading.Thread(target=loop.run_forever)  # the browser's own loop runs in this one
    thread.start()
    server = asyncio.run_coroutine_threadsafe(asyncio.start_server(connected, parts.hostname, 0), loop).result()
    port = server.sockets[0].getsockname()[1]
    try:
        yield urlunsplit(parts._replace(netloc=f"{parts.hostname}:{port}"))
    finally:
        asyncio.run_coroutine_threadsafe(_ended(server), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _carry(reader: Reader, writer: Writer, delay: float) -> None:
    """What is read, written later."""
    clock = asyncio.get_running_loop().time
    on_the_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

    async def arrive() -> None:
        while True:
            due, chunk = await on_the_way.get()
            await asyncio.sleep(due - clock())
            if not chunk:
                break
            writer.write(chunk)
        writer.close()

    arriving = asyncio.create_task(arrive())
    chunk = b"begun"
    while chunk:
        try:
            chunk = await reader.read(_CHUNK)
        except ConnectionError:  # the other end went away without a word
            chunk = b""
        on_the_way.put_nowait((clock() + delay, chunk))
    await arriving


async def _ended(server: asyncio.Server) -> None:
    """The server closed, with all that it carried."""
    server.close()
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
