from tests.cli.conftest import Run


def test_the_demo_prints_the_timeline_of_the_sample(run: Run) -> None:
    found = run("demo")
    text = found.stdout.decode()
    assert (found.returncode, found.stderr) == (0, b"")
    assert "5 articles, " in text.splitlines()[1]
    for date in ("the 1980s", "since 2017", "31 August 2021", "11 to 17 October 2021", "20 October 2021"):
        assert f"\n{date}  " in text
    assert max(map(len, text.splitlines())) <= 100
