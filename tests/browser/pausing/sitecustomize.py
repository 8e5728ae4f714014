"""Makes a server pause within each run of the Timeline page, as a busy one may: Python imports this from its path.

The pause comes where a page that was drawn wide and is found to be narrow still shows its old chart, mounted anew.
"""

import time

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.scriptrunner_utils.script_run_context import ScriptRunContext

PAUSE = 0.5  # seconds, in which a browser mounts a chart anew
_enqueue = ScriptRunContext.enqueue


def _enqueue_and_pause(run: ScriptRunContext, message: ForwardMsg) -> None:
    _enqueue(run, message)
    if message.delta.add_block.id.endswith("active"):
        time.sleep(PAUSE)


ScriptRunContext.enqueue = _enqueue_and_pause
