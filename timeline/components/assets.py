"""The files a browser loads, copied into the folder the app serves: plotly.js and the component's own scripts."""

import hashlib
import os
import shutil
import tempfile
from dataclasses import dataclass
from functools import lru_cache
from importlib import metadata, resources
from pathlib import Path

FRONTEND = Path(__file__).parent / "frontend"
STATIC = Path(__file__).parents[2] / "static"  # beside app.py, where Streamlit serves files from
SERVED = "app/static"  # the address of that folder, relative to the app's own
HASH_CHARS = 12  # enough to tell versions apart
# Streamlit says nothing of how long files may be kept and sends them whole every time. A browser that is told nothing
# keeps a file for a tenth of its age (RFC 9111, 4.2.2): these get a date long ago, for a name always means the same.
LONG_AGO = 946684800  # seconds since 1970: 1 January 2000


@dataclass(frozen=True, slots=True)
class Assets:
    """Addresses relative to the app: the folder of the component's scripts, and plotly.js."""

    scripts: str
    plotly: str


@lru_cache(maxsize=1)
def served() -> Assets:
    """The assets in the app's own static folder, copied there once for every version."""
    return provide(STATIC)


def provide(folder: Path) -> Assets:
    """Copy what is missing into ``folder`` and give the addresses; each file appears whole or not at all.

    Names carry the version, so another version never meets an old copy in a browser's cache, which keeps all for good.
    """
    folder.mkdir(parents=True, exist_ok=True)
    plotly_name = f"plotly-{metadata.version('plotly')}.min.js"
    if not (folder / plotly_name).exists():
        with resources.as_file(resources.files("plotly") / "package_data" / "plotly.min.js") as source:
            _copy_file(source, folder / plotly_name)
    scripts_name = f"timeline-{_digest()}"
    if not (folder / scripts_name).exists():
        _copy_folder(FRONTEND, folder / scripts_name)
    for path in (folder / plotly_name, *(folder / scripts_name).iterdir()):
        os.utime(path, (LONG_AGO, LONG_AGO))
    return Assets(f"{SERVED}/{scripts_name}/", f"{SERVED}/{plotly_name}")


def _digest() -> str:
    digest = hashlib.sha256()
    for path in sorted(FRONTEND.iterdir()):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:HASH_CHARS]


def _copy_file(source: Path, target: Path) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, suffix=".part")
    os.close(handle)
    shutil.copyfile(source, name)
    Path(name).chmod(0o644)
    Path(name).replace(target)


def _copy_folder(source: Path, target: Path) -> None:
    work = Path(tempfile.mkdtemp(dir=target.parent, suffix=".part"))
    for path in source.iterdir():
        shutil.copyfile(path, work / path.name)
    work.chmod(0o755)
    try:
        work.rename(target)
    except OSError:  # another session was first, and its copy is the same
        shutil.rmtree(work)
