"""The collector of circles rests while a story is made, and works seldom while articles are read."""

import gc

import pytest

from timeline.cli.collector import collect_seldom, collector_off


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


def test_circles_are_looked_for_seldom_and_yet_at_times() -> None:
    before, usual = gc.get_threshold(), (700, 10, 10)
    gc.set_threshold(*usual)
    try:
        collect_seldom()
        assert gc.get_threshold() > usual
        assert gc.isenabled()
    finally:
        gc.set_threshold(*before)
