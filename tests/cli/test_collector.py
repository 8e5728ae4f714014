import gc

import pytest

from timeline.cli.collector import collector_off


@pytest.mark.parametrize("was_on", [True, False])
def test_the_collector_rests_and_does_afterwards_what_it_did_before(was_on: bool) -> None:
    before = gc.isenabled()
    (gc.enable if was_on else gc.disable)()
    try:
        with pytest.raises(ValueError, match="stop"), collector_off():
            assert not gc.isenabled()
            raise ValueError("stop")
        assert gc.isenabled() is was_on
    finally:
        (gc.enable if before else gc.disable)()
