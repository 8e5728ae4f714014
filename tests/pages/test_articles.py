"""An article in the list of all."""

from dataclasses import replace

from timeline.model import Moment, PublishDate
from timeline.pages import articles, text
from timeline.pages.stories import OpenStory
from timeline.records import moment_from_iso

CUT = "tl-two-lines"  # the class of what a narrow page shows the beginning of


def test_a_doubt_about_a_publish_date_is_not_cut_off(sample: OpenStory) -> None:
    (row,) = sample.file.articles(["harbour"])
    day = PublishDate(Moment(moment_from_iso("2021-10-20").day), "stated", "The field says so.", doubt="<b>Late?</b>")
    made = articles.row_html(replace(row, published=day))
    before, cut, after = made.partition(CUT)
    line, _, rest = after.partition("</div>")
    assert cut and "The field says so." in line
    assert text.IN_DOUBT not in before + line
    assert f"<b>{text.IN_DOUBT}</b> &lt;b&gt;Late?" in rest
    assert text.IN_DOUBT not in articles.row_html(row)
