"""Sources are looked for in whatever letters stand there, in a time that grows with how many there are."""

import pytest
from made_tellings import article

from reader_app.comparison.facts.sources import sources


@pytest.mark.parametrize(
    "words",
    [
        "according to " + "a" * 20_000 + "=",
        "according to " + "A." * 10_000 + "=",
        "according to " * 2_000 + "=",
        "A-" * 20_000,
        "1." * 20_000,
        "A" * 20_000,
    ],
)
def test_letters_without_end_name_no_source(words):
    assert not [found for found in sources(article(words), ()) if len(found.value) > 50]
