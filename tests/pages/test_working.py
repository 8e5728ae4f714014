"""Long work in a page: what was asked for is gone on with by the next run, until it is answered or stopped."""

from streamlit.testing.v1 import AppTest


def _page() -> None:
    import streamlit as st

    from timeline.pages import working

    st.button("Ask", on_click=working.ask, args=("key", "all"))
    st.write(f"asked: {working.asked('key')}")
    if st.button("Answer"):
        working.answered("key")
    if working.asked("key") and not st.session_state.get("broken off"):
        st.session_state["broken off"] = True
        with working.told("key", long=True):
            st.stop()


def test_what_was_asked_for_outlives_a_run_that_is_broken_off() -> None:
    app = AppTest.from_function(_page).run()
    assert app.markdown[0].value == "asked: None"
    app.button[0].click().run()
    assert [button.label for button in app.button] == ["Ask", "Answer", "Stop"]
    assert app.run().markdown[0].value == "asked: all"
    app.button[1].click().run()
    assert app.run().markdown[0].value == "asked: None"


def test_stop_forgets_what_was_asked_for() -> None:
    app = AppTest.from_function(_page).run()
    app.button[0].click().run()
    app.button[2].click().run()
    assert app.markdown[0].value == "asked: None"
    assert app.session_state["edit outcome"] == "Stopped. Nothing was changed."
