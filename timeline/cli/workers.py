"""The same work on many lines in several processes: results in the order of the lines, none lost when one dies.

Each worker is a process with a pipe of its own and holds one batch of lines at a time, so that the two ends never
wait for each other. It notes which line it has begun; when it dies, that line is tried once more, by itself, and the
others of its batch are done again. concurrent.futures would give up every line in hand and not say which one it was.
"""

import multiprocessing
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from ctypes import c_int
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess

from timeline.cli.collector import collect_seldom
from timeline.cli.lines import Line, Problem, Work, attempt
from timeline.errors import TimelineError

Numbered = Iterator[tuple[int, Line | Problem]]

_BATCH = 32_768  # bytes of lines handed over at once: tens of short articles, so that handing over costs little
_AHEAD = 2**20  # bytes of lines for each worker that may be read and not yet written
_TRIES = 2  # workers that may die on one line until it is given up
_LEFT_OUT = "is left out"  # what comes of a line that is given up
_STILLBORN = 5  # workers in a row that end before any line is begun: the next would end so, too
_OUT_OF_MEMORY = 77  # exit code of a worker for want of memory; neither Python nor a shell uses it

# Not "fork": a forked worker would hold its brothers' pipes open and outlive a parent that is killed.
_SPAWN = multiprocessing.get_context("spawn")


def in_order(
    lines: Iterable[Line | Problem], work: Work, jobs: int, tell: Callable[[Problem], None], noun: str = "line"
) -> Generator[bytes | Problem]:
    """The result of every line, in order, worked out by ``jobs`` processes; a Problem comes out as it is.

    ``work`` must be importable by name; ``noun`` is what messages call a line. ``tell`` is called at once when a worker
    dies and its lines are done again. Lines are read no further ahead than the workers need. Closing the iterator ends
    the workers. Raises TimelineError when no worker can be started.
    """
    pool = Pool(work, jobs, tell, noun)
    try:
        yield from pool.results(lines)
    finally:
        pool.end()


@dataclass(frozen=True, slots=True)
class _Task:
    """A line, its number in the order, and how many workers have died on it."""

    number: int
    line: Line
    deaths: int = 0


@dataclass(slots=True)
class _Worker:
    """A process, our end of its pipe, which line of its batch it has begun (-1: none yet), and the batch."""

    process: SpawnProcess
    pipe: Connection
    begun: c_int
    batch: list[_Task] = field(default_factory=list)


class Pool:
    """The workers, the batches that wait for one, and the results that wait for their turn.

    The arguments are those of ``in_order``; ``ready`` is what a worker does before its first line. The workers stay
    until ``end``, for one round of lines after the other.
    """

    def __init__(
        self,
        work: Work,
        jobs: int,
        tell: Callable[[Problem], None],
        noun: str = "line",
        ready: Callable[[], None] | None = None,
    ) -> None:
        self._work, self._jobs, self._tell, self._noun, self._ready = work, jobs, tell, noun, ready
        self._workers: list[_Worker] = []
        self._waiting: deque[list[_Task]] = deque()
        self._done: dict[int, bytes | Problem] = {}
        self._held: dict[int, int] = {}  # bytes of each line that is read and not yet written
        self._held_bytes = 0
        self._stillborn = 0
        self._given_up = _LEFT_OUT

    def begin(self, workers: int) -> None:
        """Starts so many workers, ``jobs`` at most, which get ready while the first lines are read."""
        while len(self._workers) < min(workers, self._jobs):
            self._started()

    def results(self, lines: Iterable[Line | Problem]) -> Iterator[bytes | Problem]:
        """Keeps the workers busy and gives each result when its turn comes, to the end of a round."""
        self._given_up = _LEFT_OUT
        return self._results(enumerate(lines))

    def shared_out(self, lines: Sequence[Line], given_up: str) -> Iterator[bytes | Problem]:
        """As ``results``, but each worker gets its whole share at once and begins while nobody waits for it.

        ``given_up`` says what comes of a line on which two workers die: it "is left out".
        """
        self._given_up = given_up
        tasks = [_Task(number, line) for number, line in enumerate(lines)]
        for first in range(min(self._jobs, len(tasks))):
            self._hand_over(tasks[first :: self._jobs])
        return self._results(iter(()))

    def _results(self, lines: Numbered) -> Iterator[bytes | Problem]:
        turn = 0
        while True:
            while self._has_free() and self._has_batch(lines):
                self._hand_over(self._waiting.popleft())
            while turn in self._done:
                self._held_bytes -= self._held.pop(turn, 0)
                yield self._done.pop(turn)
                turn += 1
            more = self._has_batch(lines)  # also so that the next worker to be free need not wait for reading
            if any(worker.batch for worker in self._workers):
                self._collect()
            elif not more and not self._done:
                return

    def end(self) -> None:
        """Ends every worker; what it still holds is dropped."""
        for worker in self._workers:
            worker.process.terminate()
            worker.pipe.close()
        for worker in self._workers:
            worker.process.join()
        self._workers.clear()

    def _has_free(self) -> bool:
        return len(self._workers) < self._jobs or any(not worker.batch for worker in self._workers)

    def _has_batch(self, lines: Numbered) -> bool:
        """Whether a batch waits for a worker; reads one when none does and there is room for its results."""
        if self._waiting:
            return True
        batch: list[_Task] = []
        size = 0
        while size < _BATCH and (len(self._held) < self._jobs or self._held_bytes < _AHEAD * self._jobs):
            number, line = next(lines, (-1, None))
            if line is None:
                break
            if isinstance(line, Problem):
                self._done[number] = line
                continue
            batch.append(_Task(number, line))
            self._held[number] = len(line.data)
            self._held_bytes += len(line.data)
            size += len(line.data)
        if batch:
            self._waiting.append(batch)
        return bool(batch)

    def _hand_over(self, batch: list[_Task]) -> None:
        """Gives a batch to a worker that has nothing to do, a new one where all are at work."""
        worker = next((worker for worker in self._workers if not worker.batch), None) or self._started()
        worker.begun.value = -1
        worker.batch = batch
        try:
            worker.pipe.send([task.line for task in batch])
        except OSError:  # its end of the pipe is closed: it has died
            self._bury(worker)

    def _started(self) -> _Worker:
        ours, theirs = _SPAWN.Pipe()
        begun = _SPAWN.RawValue(c_int, -1)
        process = _SPAWN.Process(target=_serve, args=(self._work, theirs, begun, self._ready), daemon=True)
        # Ctrl-C goes to every process of a terminal; a child starts deaf to it where its parent is.
        handler = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            process.start()
        except OSError as error:
            raise TimelineError(f"no worker process can be started: {error.strerror or error}") from error
        finally:
            signal.signal(signal.SIGINT, handler)
        theirs.close()  # so that our end tells when the worker's is closed
        worker = _Worker(process, ours, begun)
        self._workers.append(worker)
        return worker

    def _collect(self) -> None:
        """Waits until at least one worker is done, or dead, and takes what it has."""
        at_work = {worker.pipe: worker for worker in self._workers if worker.batch}
        for pipe in wait(list(at_work)):
            worker = next(worker for worker in at_work.values() if worker.pipe is pipe)
            try:
                results = worker.pipe.recv()
            except (EOFError, OSError):
                self._bury(worker)
                continue
            self._done.update(zip((task.number for task in worker.batch), results, strict=True))
            worker.batch = []
            self._stillborn = 0

    def _bury(self, worker: _Worker) -> None:
        """Sees that the lines a dead worker held are done again, but for one on which too many have died."""
        worker.pipe.close()
        worker.process.join()
        self._workers.remove(worker)
        end, batch = _end_of(worker.process.exitcode or 0), worker.batch
        begun = min(worker.begun.value, len(batch) - 1)
        if begun < 0:
            self._stillborn += 1
            if self._stillborn == _STILLBORN:
                raise TimelineError(f"{_STILLBORN} worker processes in a row {end} before they began.")
            self._tell(
                Problem(batch[0].line.place, f"the worker process {end} before it began; another one begins here")
            )
            self._waiting.appendleft(batch)
            return
        task = replace(batch[begun], deaths=batch[begun].deaths + 1)
        again = [batch[:begun], [task], batch[begun + 1 :]]
        if task.deaths == _TRIES:
            again[1] = []
            why = f"this {self._noun} {self._given_up}: the worker process on it {end}, as did the one before it"
            self._done[task.number] = Problem(task.line.place, why)
        else:
            why = f"the worker process on this {self._noun} {end}; the {self._noun} is done again"
            self._tell(Problem(task.line.place, why))
        self._waiting.extendleft(lines for lines in reversed(again) if lines)


def _end_of(code: int) -> str:
    """How a process ended, as a part of a sentence."""
    if code == _OUT_OF_MEMORY:
        return "ran out of memory"
    if code == -signal.SIGKILL:
        return "was killed (SIGKILL, which is also what a system out of memory sends)"
    if code < 0:
        return f"was killed ({signal.Signals(-code).name})"
    return f"ended with exit code {code}"


def _serve(work: Work, pipe: Connection, begun: c_int, ready: Callable[[], None] | None) -> None:
    """What a worker process does: a batch of lines in, their results out, until its parent closes the pipe."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends us
    collect_seldom()
    try:
        if ready is not None:
            ready()
        while (lines := _received(pipe)) is not None:
            results = []
            for number, line in enumerate(lines):
                begun.value = number
                results.append(attempt(work, line))
            pipe.send(results)
    except MemoryError:
        sys.exit(_OUT_OF_MEMORY)
    except ConnectionError:  # nobody is left to take the results
        return


def _received(pipe: Connection) -> list[Line] | None:
    try:
        lines: list[Line] = pipe.recv()
    except (EOFError, ConnectionError):
        return None
    return lines
