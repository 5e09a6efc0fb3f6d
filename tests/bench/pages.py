"""Forty layouts of article pages, as sites of many kinds build them; the words are invented (``stories``).

A layout takes a story and gives the page's body; ``page`` puts the frame of a site around it.  ``truth`` is what a
reader would call the story: its paragraphs, subheads, list items and quotes, without headline, captions and the rest.
"""

import layouts
import layouts_odd
from page_parts import LAYOUTS, page
from stories import Teller

FOREIGN = (layouts.semantic, layouts.divs_with_names, layouts.line_breaks, layouts_odd.related_list_at_end)


def samples(seeds=(1, 2)):
    """All pages: ``(name, source, titles, truth)``; foreign ones in four of the layouts."""
    for name, make in LAYOUTS.items():
        for seed in seeds:
            yield sample(f"{name}-{seed}", make, Teller(f"{name}{seed}").story())
    for code in ("de", "fr", "ru", "ja", "ar", "zh"):
        for make in FOREIGN:
            yield sample(f"{make.__name__}-{code}", make, Teller(f"{make.__name__}{code}").foreign(code))


def sample(name, make, story):
    """One page with its truth."""
    made = make(story)
    body, truth = made if isinstance(made, tuple) else (made, None)
    return name, page(story, body), [story.title], "\n\n".join(truth or story.paragraphs)
