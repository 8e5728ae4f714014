"""The words of sharing and citing a view."""

COPY = {
    "label": "Copy link to this view",
    "done": "Link copied",
    "failed": "Copying is not allowed here. The link is below.",
    "address": "Link to this view",
}
OPEN_FULL = {"open": "Open full timeline ↗"}
SHARE = "Share"
CITE, CITE_HINT = "Cite", "The link opens the view as it is now."
CITE_HINT_HERE = (
    "The link opens the view as it is now, on this computer alone. For others, put the app on the web or send the "
    "story file of the Stories page."
)
AS_TEXT, AS_BIBTEX, AS_RIS = "Text", "BibTeX", "RIS"
COPY_TEXT = {"label": "Copy", "done": "Copied", "failed": "Select the words below and copy them.", "address": ""}
TIMELINE_OF = "timeline of {events} from {articles}"
STORY_FILE_OF = "story file of {date}"
